import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Heights above the ellipsoid mean something only against the height of the street. */
export const ellipsoidOrigin: Rule = ({ scene, entries }) =>
  scene.origin.h !== undefined
    ? []
    : entries
        .filter(({ item }) => item.heightMode === 'ellipsoid')
        .map(({ path }) =>
          problemAt(
            'error',
            'ellipsoid-without-origin-height',
            [...path, 'heightMode'],
            phrase('expected origin.h, the height of the street above the ellipsoid, found nothing; or use "ground"'),
          ),
        );
