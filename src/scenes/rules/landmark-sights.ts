import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A visitor who aligns by hand must know at which point of a landmark to aim. */
export const landmarkSights: Rule = ({ scene }) =>
  (scene.landmarks ?? []).flatMap(({ sight }, index) =>
    sight
      ? []
      : [
          problemAt(
            'warning',
            'landmark-without-sight',
            ['landmarks', index],
            phrase('expected "sight", the point to aim at ("the tip of the tower"), found nothing'),
          ),
        ],
  );
