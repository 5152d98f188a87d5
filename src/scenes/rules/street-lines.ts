import { type Problem, phrase, problemAt } from '../problem.ts';
import type { StreetLine } from '../schema.ts';
import type { Rule } from './rule.ts';

/** A street has a length, and no point of it is given twice in a row. */
export const streetLines: Rule = ({ scene }) => (scene.streets ?? []).flatMap(lineProblems);

function lineProblems({ line: { coordinates } }: StreetLine, street: number): readonly Problem[] {
  const path = ['streets', street, 'line', 'coordinates'];
  const repeated = coordinates.flatMap(([lon, lat], index) => {
    const before = coordinates[index - 1];
    return before?.[0] === lon && before[1] === lat ? [index] : [];
  });
  if (repeated.length === coordinates.length - 1) {
    const gaps = { count: coordinates.length };
    const said = phrase('expected at least two different points, found one point {count} times', gaps);
    return [problemAt('error', 'street-without-length', path, said)];
  }
  const said = phrase('expected another point than the one before; remove it');
  return repeated.map((index) => problemAt('warning', 'repeated-point', [...path, index], said));
}
