import { type Path, type Problem, phrase, problemAt } from '../problem.ts';
import { ringTouch } from './ring-touch.ts';
import type { Rule } from './rule.ts';

type Ring = readonly (readonly [number, number])[];

/** A hazard's rings end where they begin (RFC 7946) and do not cross or touch themselves: else inside means nothing. */
export const hazardRings: Rule = ({ scene }) =>
  (scene.hazards?.features ?? []).flatMap(({ geometry }, feature) =>
    geometry.coordinates.flatMap((ring, index) =>
      ringProblems(ring, ['hazards', 'features', feature, 'geometry', 'coordinates', index]),
    ),
  );

function ringProblems(ring: Ring, path: Path): readonly Problem[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
    const said = phrase('expected the first point again, {first}, found {last}; a ring ends where it begins', {
      first: `[${first}]`,
      last: `[${last}]`,
    });
    return [problemAt('error', 'ring-not-closed', [...path, ring.length - 1], said)];
  }
  const touch = ringTouch(ring);
  if (!touch) return [];
  const [one, other] = touch;
  const said = phrase(
    'expected a ring that does not touch itself, found its edge after point {other} on the edge after point {one}',
    { one, other },
  );
  return [problemAt('error', 'ring-touches-itself', [...path, other], said)];
}
