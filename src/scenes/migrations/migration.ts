/** What a step from one format to the next is. */

/**
 * Takes the parsed JSON of a file of format n and gives that of format n + 1. Pure and total: it never throws and never
 * changes its argument; what it does not understand it passes on as it is, for the check to name. Once a format has
 * been in use, its step is never changed again.
 */
export type Migration = (value: unknown) => unknown;

/** Brings the parsed JSON of any older format up to the current one. */
export type Migrate = (value: unknown) => unknown;
