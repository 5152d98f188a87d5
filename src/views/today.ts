/** The date, as far as the phone's clock can be believed. */

/** No visit was before this program was made; a phone whose clock was lost tells 1970 or 2000. */
const MADE_MS = Date.UTC(2026, 10, 1);

/** Milliseconds since 1970 UTC, for what depends on the year; not for measuring time. */
export const believedDate_ms = (clock_ms: number = Date.now()): number => Math.max(MADE_MS, clock_ms);
