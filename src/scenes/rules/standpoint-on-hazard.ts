import type { EnuPoint } from '../../geo/frames.ts';
import { enuAboveStreet, originOf, placeItems } from '../placing.ts';
import { type Phrase, phrase, problemAt } from '../problem.ts';
import type { Scene } from '../schema.ts';
import { isInside } from './inside.ts';
import type { Rule } from './rule.ts';

type Kind = NonNullable<Scene['hazards']>['features'][number]['properties']['kind'];

const KINDS: Readonly<Record<Kind, Phrase>> = {
  carriageway: phrase('a carriageway'),
  tram: phrase('tram tracks'),
  water: phrase('water'),
  stairs: phrase('stairs'),
  other: phrase('a dangerous area'),
};

/** Nobody is ever asked to stand on tracks, a carriageway, water or stairs. */
export const standpointOnHazard: Rule = ({ scene, entries }) => {
  const placed = placeItems(scene);
  const hazards = hazardsInEnu(scene);
  const hazardAt = (standpoint: EnuPoint) => hazards.find(({ rings }) => isInside(rings, standpoint));
  const onMarks = (scene.marks ?? []).flatMap(({ position }, index) => {
    const point = { latDeg: position.lat, lonDeg: position.lon, height_m: 0 };
    const hazard = hazardAt(enuAboveStreet(originOf(scene), point));
    if (!hazard) return [];
    const said = phrase('expected a mark clear of hazards, found one on {hazard}; choose another spot', {
      hazard: KINDS[hazard.kind],
    });
    return [problemAt('error', 'standpoint-on-hazard', ['marks', index, 'position'], said)];
  });
  const onItems = entries.flatMap(({ item, path }) => {
    const standpoint = placed.get(item.id)?.standpoint;
    const hazard = standpoint && hazardAt(standpoint);
    if (!hazard) return [];
    const said = phrase(
      'expected a standpoint clear of hazards, found one on {hazard}; move the item or change "distance_m"',
      { hazard: KINDS[hazard.kind] },
    );
    return [problemAt('error', 'standpoint-on-hazard', [...path, 'standpoint'], said)];
  });
  return [...onMarks, ...onItems];
};

function hazardsInEnu(scene: Scene) {
  const origin = originOf(scene);
  return (scene.hazards?.features ?? []).map(({ properties, geometry }) => ({
    kind: properties.kind,
    rings: geometry.coordinates.map((ring) =>
      ring.map(([lonDeg, latDeg]) => enuAboveStreet(origin, { latDeg, lonDeg, height_m: 0 })),
    ),
  }));
}
