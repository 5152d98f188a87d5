/** How to find the place from which an item is seen best: the side of the street, what is near, what is behind. */
import { degFromRad, turnDeg, wrapBearingDeg } from '../../geo/angles.ts';
import { geodeticFromEnu } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import { landmarkPositions, originOf, type PlacedItem } from '../../scenes/placing.ts';
import type { Scene } from '../../scenes/schema.ts';
import { type MeasuredStreet, measureStreet, nearestOnStreet } from '../../street/street.ts';
import type { Whereabouts } from '../visit.ts';
import type { PlanPoint } from './map-frame.ts';

/** A landmark as seen from a standpoint. */
export interface Sighted {
  readonly id: string;
  readonly distance_m: number;
  /** Clockwise from true north. */
  readonly bearingDeg: number;
}

export interface Standing {
  /** Feet on the street, in the scene's frame. */
  readonly at: PlanPoint;
  /** The side of the street it lies on; undefined in the middle, and away from every street. */
  readonly side: StreetSide | undefined;
  /** The nearest landmark within 60 m. */
  readonly near: Sighted | undefined;
  /** What the visitor has before or behind them when they look at the item; not the nearest one again. */
  readonly before: Sighted | undefined;
  readonly behind: Sighted | undefined;
}

export interface StreetSide {
  readonly streetId: string;
  readonly side: 'right' | 'left';
  /** From the line towards the standpoint, clockwise from true north. */
  readonly bearingDeg: number;
}

const NEAR_M = 60;
/** Recognised as a thing to turn one's back to. */
const SEEN_M = 400;
const STRAIGHT_DEG = 25;
/** Nearer to the line than this a fix cannot tell the sides apart. */
const MIDDLE_M = 3;
/** Beside a street of which the file does not say how wide it is. */
const WIDTH_M = 20;

export interface Guide {
  readonly standings: ReadonlyMap<string, Standing>;
  /** Whether the visitor is on the other side of the item's street. */
  mustCross(itemId: string, whereabouts: Whereabouts, sigma_m: number): boolean;
}

export function createGuide(scene: Scene, placed: ReadonlyMap<string, PlacedItem>): Guide {
  const origin = originOf(scene);
  const streets = (scene.streets ?? []).map((street) => ({
    ...street,
    measured: measureStreet(street.line.coordinates),
  }));
  const geodetic = ({ east_m, north_m }: PlanPoint) => geodeticFromEnu(origin, { east_m, north_m, up_m: 0 });
  const landmarks = [...landmarkPositions(scene)].map(([id, { enu }]) => ({ id, at: enu }));
  const sideOf = (at: PlanPoint): StreetSide | undefined => {
    const position = geodetic(at);
    for (const { id, measured, width_m = WIDTH_M } of streets) {
      const side = sideWithin(measured, position, width_m);
      if (side) return { streetId: id, ...side };
    }
    return undefined;
  };
  const standings = new Map(
    [...placed].map(([id, item]) => {
      const at = standpointOf(item);
      const sighted = landmarks.map((landmark) => ({ id: landmark.id, ...wayBetween(at, landmark.at) }));
      return [id, { at, side: sideOf(at), ...orientation(sighted, item.bearingDeg) }];
    }),
  );
  return {
    standings,
    mustCross(itemId, { at }, sigma_m) {
      const wanted = standings.get(itemId)?.side;
      const street = streets.find(({ id }) => id === wanted?.streetId);
      if (!wanted || !street) return false;
      const here = nearestOnStreet(street.measured, geodetic(at));
      // On the other side even if the fix is off by as much as it says.
      return (
        here !== undefined &&
        here.side !== 'on' &&
        here.side !== wanted.side &&
        here.distance_m > Math.max(MIDDLE_M, sigma_m)
      );
    },
  };
}

/** Where the item says, else at the item itself. */
function standpointOf({ standpoint, enuFromItem }: PlacedItem): PlanPoint {
  const [east_m, north_m] = enuFromItem.translation_m;
  return standpoint ?? { east_m, north_m };
}

function sideWithin(
  street: MeasuredStreet,
  position: Geodetic,
  width_m: number,
): Omit<StreetSide, 'streetId'> | undefined {
  const nearest = nearestOnStreet(street, position);
  if (!nearest || nearest.side === 'on') return undefined;
  if (nearest.distance_m < MIDDLE_M || nearest.distance_m > width_m / 2) return undefined;
  const { latDeg, lonDeg } = nearest.position;
  const east = (position.lonDeg - lonDeg) * Math.cos((latDeg * Math.PI) / 180);
  const bearingDeg = wrapBearingDeg(degFromRad(Math.atan2(east, position.latDeg - latDeg)));
  return { side: nearest.side, bearingDeg };
}

function wayBetween(from: PlanPoint, to: PlanPoint): Omit<Sighted, 'id'> {
  const [east, north] = [to.east_m - from.east_m, to.north_m - from.north_m];
  return { distance_m: Math.hypot(east, north), bearingDeg: wrapBearingDeg(degFromRad(Math.atan2(east, north))) };
}

/** @param viewDeg where a visitor at the standpoint looks, clockwise from true north */
export function orientation(
  landmarks: readonly Sighted[],
  viewDeg: number,
): Pick<Standing, 'near' | 'before' | 'behind'> {
  const byDistance = landmarks.toSorted((a, b) => a.distance_m - b.distance_m);
  const near = byDistance.find(({ distance_m }) => distance_m <= NEAR_M);
  const towards = (bearingDeg: number) =>
    byDistance.find(
      (landmark) =>
        landmark !== near &&
        landmark.distance_m <= SEEN_M &&
        Math.abs(turnDeg(bearingDeg, landmark.bearingDeg)) <= STRAIGHT_DEG,
    );
  return { near, before: towards(viewDeg), behind: towards(viewDeg + 180) };
}
