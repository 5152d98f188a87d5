/** A scene as a small map, and the visitor on it. Plain geometry; how it looks is `ui/street-map.ts`. */
import { degFromRad } from '../../geo/angles.ts';
import { enuAboveStreet, landmarkPositions, originOf, type PlacedItem } from '../../scenes/placing.ts';
import type { Scene } from '../../scenes/schema.ts';
import {
  MAP_HEIGHT,
  MAP_WIDTH,
  type MapItem,
  type MapPoint,
  type MapVisitor,
  type StreetMapModel,
} from '../../ui/street-map-model.ts';
import type { Whereabouts } from '../visit.ts';
import { type MapFrame, mapFrame, type PlanPoint } from './map-frame.ts';
import { labelsBeside } from './map-labels.ts';
import { apart } from './map-signs.ts';

/** What does not change while the visitor walks; `names` are those of the landmarks on the map. */
export interface SceneMap {
  readonly frame: MapFrame;
  readonly model: Omit<StreetMapModel, 'labels'>;
  readonly landmarkIds: readonly string[];
}

const BARS_M = [10, 20, 50, 100, 200, 500, 1_000];
const BAR_LEAST = 40;
const LEAST_STREET = 8;

export function sceneMap(scene: Scene, placed: ReadonlyMap<string, PlacedItem>): SceneMap {
  const plan = ([lon, lat]: readonly number[]): PlanPoint =>
    enuAboveStreet(originOf(scene), { latDeg: lat!, lonDeg: lon!, height_m: 0 });
  const spots = [...placed.values()].map(({ item, enuFromItem: { translation_m } }) => ({
    item,
    at: { east_m: translation_m[0], north_m: translation_m[1] },
  }));
  const lines = (scene.streets ?? []).map(({ line, width_m }) => ({ points: line.coordinates.map(plan), width_m }));
  const frame = mapFrame(
    spots.map(({ at }) => at),
    legNear(lines[0]?.points ?? [], spots[0]?.at),
  );
  const toMap = (points: readonly PlanPoint[]) => points.map(frame.toMap);
  const signs = apart(toMap(spots.map(({ at }) => at)));
  const items = spots.map(
    ({ item, at }, i): MapItem => ({
      id: item.id,
      type: item.type,
      number: i + 1,
      at: frame.toMap(at),
      sign: signs[i]!,
    }),
  );
  const landmarks = [...landmarkPositions(scene)]
    .map(([id, { enu }]) => ({ id, at: frame.toMap(enu) }))
    .filter(({ at }) => isWithin(at));
  return {
    frame,
    landmarkIds: landmarks.map(({ id }) => id),
    model: {
      streets: lines.map(({ points, width_m }) => ({
        points: toMap(points),
        width: Math.max(LEAST_STREET, (width_m ?? 10) * frame.perMetre),
      })),
      areas: (scene.hazards?.features ?? []).map(({ properties, geometry }) => ({
        kind: properties.kind,
        points: toMap(geometry.coordinates[0]!.map(plan)),
      })),
      landmarks: landmarks.map(({ at }) => at),
      items,
      northDeg: frame.northDeg,
      bar: barOf(frame.perMetre),
    },
  };
}

/** With the landmarks' names, in the order of {@link SceneMap.landmarkIds}. */
export const namedMap = ({ model }: SceneMap, names: readonly string[]): StreetMapModel => ({
  ...model,
  labels: labelsBeside(
    model.landmarks,
    names,
    model.items.map(({ sign }) => sign),
  ),
});

/** @param sigma_m radius within which the visitor is with 68 %; undefined while a view keeps it to itself */
export function visitorOn(
  { toMap, perMetre, northDeg }: MapFrame,
  { at, bearingDeg }: Whereabouts,
  sigma_m: number | undefined,
): MapVisitor {
  const point = toMap(at);
  const kept = { x: clamp(point.x, MAP_WIDTH), y: clamp(point.y, MAP_HEIGHT) };
  const isBeyond = kept.x !== point.x || kept.y !== point.y;
  if (isBeyond) {
    const turnDeg = degFromRad(Math.atan2(point.x - kept.x, kept.y - point.y));
    return { at: kept, radius: undefined, turnDeg, isBeyond };
  }
  const turnDeg = bearingDeg === undefined ? undefined : bearingDeg + northDeg;
  return { at: kept, radius: sigma_m === undefined ? undefined : sigma_m * perMetre, turnDeg, isBeyond };
}

const EDGE = 14;
const clamp = (value: number, size: number) => Math.max(EDGE, Math.min(size - EDGE, value));
const isWithin = ({ x, y }: MapPoint) => x >= 6 && x <= MAP_WIDTH - 6 && y >= 6 && y <= MAP_HEIGHT - 6;

/** The piece of the street that is nearest to the first item. */
function legNear(line: readonly PlanPoint[], at: PlanPoint | undefined): readonly [PlanPoint, PlanPoint] | undefined {
  const legs = line.slice(1).map((end, i): readonly [PlanPoint, PlanPoint] => [line[i]!, end]);
  const off = ([a, b]: readonly [PlanPoint, PlanPoint]) => {
    if (!at) return 0;
    const [east, north] = [b.east_m - a.east_m, b.north_m - a.north_m];
    const share = ((at.east_m - a.east_m) * east + (at.north_m - a.north_m) * north) / (east ** 2 + north ** 2 || 1);
    const on = Math.max(0, Math.min(1, share));
    return Math.hypot(at.east_m - a.east_m - on * east, at.north_m - a.north_m - on * north);
  };
  return legs.toSorted((a, b) => off(a) - off(b))[0];
}

function barOf(perMetre: number): StreetMapModel['bar'] {
  const metres = BARS_M.find((bar_m) => bar_m * perMetre >= BAR_LEAST) ?? BARS_M.at(-1)!;
  return { metres, length: metres * perMetre };
}
