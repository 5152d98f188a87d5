import type { Problem } from '../problem.ts';
import type { StreetLine } from '../schema.ts';
import { problemAt, type Rule } from './rule.ts';

/** A street has a length, and no point of it is given twice in a row. */
export const streetLines: Rule = ({ scene }) => (scene.streets ?? []).flatMap(lineProblems);

function lineProblems({ line: { coordinates } }: StreetLine, street: number): readonly Problem[] {
  const path = ['streets', street, 'line', 'coordinates'];
  const repeated = coordinates.flatMap(([lon, lat], index) => {
    const before = coordinates[index - 1];
    return before?.[0] === lon && before[1] === lat ? [index] : [];
  });
  if (repeated.length === coordinates.length - 1) {
    const message = `expected at least two different points, found one point ${coordinates.length} times`;
    return [problemAt('error', 'street-without-length', path, message)];
  }
  return repeated.map((index) =>
    problemAt('warning', 'repeated-point', [...path, index], 'expected another point than the one before; remove it'),
  );
}
