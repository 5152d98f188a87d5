import type { BuildingsOf } from '../buildings.ts';
import { phrase, problemAt } from '../problem.ts';
import { distance_m, FAR_M } from './far-from-origin.ts';
import type { Rule } from './rule.ts';

/** A file of buildings that all lie further than 5 km from the origin is of another place, or of another map grid. */
export const buildingsNearby =
  (buildingsOf: BuildingsOf): Rule =>
  ({ scene }) =>
    (scene.buildings ?? []).flatMap((link, index) => {
      const corners = buildingsOf(link).flatMap(({ outline }) => outline);
      if (corners.length === 0 || corners.some(([lon, lat]) => distance_m(scene, lat, lon) <= FAR_M)) return [];
      const path = ['buildings', index];
      const nearest_m = corners.reduce((least, [lon, lat]) => Math.min(least, distance_m(scene, lat, lon)), Infinity);
      const swapped_m = corners.reduce((least, [lon, lat]) => Math.min(least, distance_m(scene, lon, lat)), Infinity);
      const said =
        swapped_m <= FAR_M
          ? phrase('expected longitude first, as GeoJSON has it, found latitude first in this file')
          : phrase(
              'expected buildings within 5 km of the origin, found the nearest {away} km away; is this another place?',
              {
                away: (nearest_m / 1_000).toFixed(1),
              },
            );
      return [problemAt('warning', 'buildings-far-away', path, said)];
    });
