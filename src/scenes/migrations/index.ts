/** The steps from the first format to the current one. New ones are added at the end; none is ever changed. */
import { FORMAT_VERSION } from '../schema.ts';
import { draftToFirst } from './draft-to-first.ts';
import type { Migrate, Migration } from './migration.ts';
import { versionOf } from './version.ts';

/** `migrations[n]` makes format n + 1 of format n. */
export const migrations: readonly Migration[] = [draftToFirst];

/** Every step that a file of an older format still needs, in order; a current file comes out as it is. */
export const migrate: Migrate = (value) =>
  migrations.slice(versionOf(value), FORMAT_VERSION).reduce((older, step) => step(older), value);
