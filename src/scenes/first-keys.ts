/** Reads sound JSON in which keys stand twice, or are no data: each is a problem at its place, and the first use counts. */
import { visit } from 'jsonc-parser';
import { type Path, type Problem, saidError } from './problem.ts';
import { quotedText } from './quoted-text.ts';
import { FORBIDDEN_KEYS } from './strict-json.ts';

/** Who has more of them is told these first. */
const MAX_KEY_PROBLEMS = 200;

interface Holder {
  readonly value: unknown[] | Record<string, unknown>;
  /** Where the next value goes; undefined when it is a key's that does not count. */
  key: string | undefined;
}

export interface KeyReading {
  /** Absent when there were so many problems that reading stopped. */
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** What leaves the parser. */
class Enough extends Error {}

export function readFirstKeys(text: string): KeyReading {
  const problems: Problem[] = [];
  const open: Holder[] = [];
  let root: unknown;
  const put = (value: unknown): void => {
    const holder = open.at(-1);
    if (!holder) root = value;
    else if (Array.isArray(holder.value)) holder.value.push(value);
    else if (holder.key !== undefined) holder.value[holder.key] = value;
  };
  const begin = (value: Holder['value']): void => {
    put(value);
    open.push({ value, key: undefined });
  };
  const end = (): void => void open.pop();
  const name = (key: string, offset: number, path: Path): void => {
    const holder = open.at(-1)!;
    const isForbidden = FORBIDDEN_KEYS.has(key);
    const isSecond = Object.hasOwn(holder.value, key);
    holder.key = isForbidden || isSecond ? undefined : key;
    if (holder.key !== undefined) return;
    problems.push({ ...keyProblem(key, path, isForbidden), offset });
    if (problems.length >= MAX_KEY_PROBLEMS) throw new Enough();
  };
  try {
    visit(text, {
      onObjectBegin: () => begin({}),
      onObjectEnd: end,
      onArrayBegin: () => begin([]),
      onArrayEnd: end,
      onObjectProperty: (key, offset, _length, _line, _column, pathOf) => name(key, offset, [...pathOf(), key]),
      onLiteralValue: put,
    });
  } catch (reason) {
    if (!(reason instanceof Enough)) throw reason;
    return { problems };
  }
  return { value: root, problems };
}

function keyProblem(key: string, path: Path, isForbidden: boolean): Problem {
  const gaps = { key: quotedText(key) };
  return isForbidden
    ? saidError('forbidden-key', path, { words: 'expected another key, found {key}', gaps })
    : saidError('duplicate-key', path, { words: 'found the key {key} a second time', gaps });
}
