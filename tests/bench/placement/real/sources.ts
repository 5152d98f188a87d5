/** Measured data beside the project: not part of it, used where it lies. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { comma2k19 } from './comma2k19.ts';
import type { ErrorSeries } from './error-series.ts';
import { smartloc } from './smartloc.ts';
import { uclMottet } from './ucl-mottet.ts';

const READERS = { 'ucl-mottet': uclMottet, comma2k19, smartloc } as const;
export type RealSource = keyof typeof READERS;
export const REAL_SOURCES = Object.keys(READERS) as readonly RealSource[];

export const isReal = (name: string): name is RealSource => REAL_SOURCES.some((source) => source === name);

const read = new Map<string, readonly ErrorSeries[]>();

/** Empty where the folder of the source is missing. */
export function realSeries(folder: string, source: RealSource): readonly ErrorSeries[] {
  const path = join(folder, source);
  if (!read.has(path)) read.set(path, existsSync(path) ? READERS[source](path) : []);
  return read.get(path)!;
}
