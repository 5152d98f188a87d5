/** Any log of boreholes, by what its name and its content say it is. */
import { importError, phrase } from '../said.ts';
import { readAgs } from './ags-in.ts';
import { type BoreholeReading, nothingRead } from './borehole.ts';
import { readBro } from './bro-in.ts';
import { decoded } from './decode.ts';
import { readGef } from './gef-in.ts';
import { readInfra } from './infra-in.ts';

export type LogKind = 'ags' | 'gef' | 'bro' | 'infra';

export const LOG_FORMATS: Readonly<Record<LogKind, string>> = {
  ags: 'AGS 4',
  gef: 'GEF-BORE',
  bro: 'BRO BHR-GT',
  infra: 'Infra',
};

const ENDINGS: Readonly<Record<string, LogKind>> = {
  ags: 'ags',
  gef: 'gef',
  bgef: 'gef',
  xml: 'bro',
  tek: 'infra',
  tek2: 'infra',
  inf: 'infra',
  txt: 'infra',
};

export const logKindOf = (fileName: string): LogKind | undefined =>
  ENDINGS[/\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? ''];

const READERS = { ags: readAgs, gef: readGef, bro: readBro, infra: readInfra } as const;

const MOST_BYTES = 16_777_216;

/** Never throws: a file that cannot be read has no holes and says why. */
export function readLog(bytes: Uint8Array, kind: LogKind): BoreholeReading {
  if (bytes.length > MOST_BYTES) {
    const gaps = { most: MOST_BYTES, count: bytes.length };
    return nothingRead(importError('too-large', [], phrase('expected at most {most} characters, found {count}', gaps)));
  }
  const text = decoded(bytes);
  const format = LOG_FORMATS[kind];
  if (text === undefined) {
    return nothingRead(
      importError('binary', [], phrase('expected {format}, found bytes that are no text', { format })),
    );
  }
  if (text.trim() === '') {
    return nothingRead(importError('empty', [], phrase('expected {format}, found an empty file', { format })));
  }
  const reading = READERS[kind](text);
  const isTold = reading.problems.length > 0 || reading.holes.length > 0;
  const none = importError('nothing-found', [], phrase('expected at least one borehole with layers, found none'));
  return isTold ? reading : { ...reading, problems: [none] };
}
