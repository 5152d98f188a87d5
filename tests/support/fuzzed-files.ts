/** Checks broken files as the command line does, and tells what must never be: a crash, a hang, a change nobody hears of. */
import { type Chance, seededChance } from '../../src/chance/chance.ts';
import { readWholeScene, textOfBytes } from '../../src/cli/check-scene-file.ts';
import type { Problem } from '../../src/scenes/problem.ts';
import { inFileOrder, type PlacedProblem } from '../../src/scenes/text-place.ts';

/** Of the processor's time, so that it means the same on a machine that has other things to do. */
const LIMIT_MS = 100;
/** Beside other programs on the same core even the processor's time grows; the least of a few is the file's own. */
const ATTEMPTS = 8;

interface Checked {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly placed: readonly PlacedProblem[];
  /** What the checker took over; undefined when it refused the whole. */
  readonly scene: unknown;
}

function check(bytes: Uint8Array): Checked {
  const { text, problems } = textOfBytes(bytes);
  if (problems.length > 0) return { text, problems, placed: inFileOrder(text, problems), scene: undefined };
  const reading = readWholeScene(text);
  return { text, problems: reading.problems, placed: inFileOrder(text, reading.problems), scene: reading.scene };
}

function cpuTime_ms(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Again when it took too long: the processor also compiles the program and clears up behind earlier files. */
function timed(bytes: Uint8Array): Checked & { readonly spent_ms: number } {
  let least_ms = Number.POSITIVE_INFINITY;
  let checked: Checked | undefined;
  for (let attempt = 0; attempt < ATTEMPTS && least_ms > LIMIT_MS; attempt++) {
    const start_ms = cpuTime_ms();
    checked = check(bytes);
    least_ms = Math.min(least_ms, cpuTime_ms() - start_ms);
  }
  return { ...checked!, spent_ms: least_ms };
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** What `JSON.parse`, which knows nothing of the checker, makes of the text; undefined when it is none. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Why this reading keeps something quiet; undefined when it does not. */
function unheard({ text, problems, scene }: Checked): string | undefined {
  const json = parsed(text);
  const errors = problems.filter(isError);
  if (!json) return errors.length > 0 ? undefined : 'no JSON, and no error';
  if (scene === undefined) return errors.length > 0 ? undefined : 'refused without a reason';
  // A file of an older format is brought up, and that is said.
  if (problems.some(({ rule }) => rule === 'old-format')) return undefined;
  const all = (json.value as { items: unknown[] }).items;
  const kept = (scene as { items: unknown[] }).items;
  if (errors.length === 0) {
    return JSON.stringify(scene) === JSON.stringify(json.value) ? undefined : 'taken over, but not as it stands';
  }
  const named = new Set(errors.filter(({ path }) => path[0] === 'items').map(({ path }) => path[1]));
  const hasOther = errors.some(({ path }) => path[0] !== 'items' || path.length === 1);
  return hasOther || !Array.isArray(all) || kept.length + named.size >= all.length
    ? undefined
    : 'an item left out unnamed';
}

/** Problems whose place lies outside the text, or that are told twice. */
function misplaced({ text, placed }: Checked): readonly string[] {
  if (placed.length === 0) return [];
  const lines = text.split('\n');
  const outside = placed.filter(({ line, column }) => {
    const length = lines[line - 1]?.length ?? -1;
    return line < 1 || column < 1 || column > length + 1;
  });
  const told = placed.map(({ problem, line, column }) => JSON.stringify([line, column, problem.path, problem.message]));
  return [
    ...outside.map(({ problem }) => problem.message),
    ...told.filter((one, index) => told.indexOf(one) !== index),
  ];
}

/** What went wrong in `rounds` files of one seed; nothing, when all is well. */
export function faultsOf(mutate: (chance: Chance) => Uint8Array, seed: number, rounds: number): readonly string[] {
  const chance = seededChance(seed);
  const faults: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const bytes = mutate(chance);
    try {
      const checked = timed(bytes);
      const said = unheard(checked);
      if (said) faults.push(`${round}: ${said}`);
      faults.push(...misplaced(checked).map((message) => `${round}: misplaced: ${message}`));
      if (checked.spent_ms > LIMIT_MS) {
        const why = `${checked.problems.length} problems, ${bytes.length} bytes, ${checked.problems[0]?.message}`;
        faults.push(`${round}: ${Math.round(checked.spent_ms)} ms, ${why}`);
      }
    } catch (error) {
      faults.push(`${round}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return faults;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
