import { enuAboveStreet, originOf, placeItems } from '../placing.ts';
import type { Scene } from '../schema.ts';
import { problemAt, type Rule } from './rule.ts';

type Ring = readonly (readonly [number, number])[];

/** Nobody is ever asked to stand on tracks, a carriageway, water or stairs. */
export const standpointOnHazard: Rule = ({ scene, entries }) => {
  const placed = placeItems(scene);
  const hazards = hazardsInEnu(scene);
  return entries.flatMap(({ item, path }) => {
    const standpoint = placed.get(item.id)?.standpoint;
    const hazard = standpoint && hazards.find(({ rings }) => isInside(rings, [standpoint.east_m, standpoint.north_m]));
    if (!hazard) return [];
    const message = `expected a standpoint clear of hazards, found one on ${hazard.kind}`;
    return [problemAt('error', 'standpoint-on-hazard', [...path, 'standpoint'], message)];
  });
};

function hazardsInEnu(scene: Scene) {
  const origin = originOf(scene);
  return (scene.hazards?.features ?? []).map(({ properties, geometry }) => ({
    kind: properties.kind,
    rings: geometry.coordinates.map(
      (ring): Ring =>
        ring.map(([lonDeg, latDeg]) => {
          const { east_m, north_m } = enuAboveStreet(origin, { latDeg, lonDeg, height_m: 0 });
          return [east_m, north_m];
        }),
    ),
  }));
}

/** Even-odd rule over all rings, so that holes are outside. */
function isInside(rings: readonly Ring[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
}
