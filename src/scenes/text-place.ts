/** Lines and columns of a scene file's text, for people who look for a problem in an editor. */
import { offsetFinder } from './json-offsets.ts';
import type { Path, Problem } from './problem.ts';

/** Both count from 1; the column counts UTF-16 units, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeOfOffset(text: string, offset: number): TextPlace {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

/** Finds paths in one text, each part of which is looked at once. Paths that are not there lead to what is nearest above them. */
export function placeFinder(text: string): (path: Path) => TextPlace {
  const offsetOf = offsetFinder(text);
  return (path) => placeOfOffset(text, offsetOf(path));
}

export interface PlacedProblem extends TextPlace {
  readonly problem: Problem;
}

/** The problems of a text in its order, none of them twice. Always inside the text. */
export function inFileOrder(text: string, problems: readonly Problem[]): readonly PlacedProblem[] {
  const offsetOf = offsetFinder(text);
  const told = new Set<string>();
  const found = problems.flatMap((problem) => {
    const offset = Math.min(problem.offset ?? offsetOf(problem.path), text.length);
    const same = JSON.stringify([offset, problem.path, problem.message]);
    if (told.has(same)) return [];
    told.add(same);
    return [{ problem, offset }];
  });
  found.sort((a, b) => a.offset - b.offset);
  const lineOf = lineCounter(text);
  return found.map(({ problem, offset }) => ({ problem, ...lineOf(offset) }));
}

/** `placeOfOffset` for offsets that only grow: each line is looked for once. */
function lineCounter(text: string): (offset: number) => TextPlace {
  let line = 1;
  let lineStart = 0;
  let end = text.indexOf('\n');
  return (offset) => {
    for (; end !== -1 && end < offset; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
