/** How a small map lies over a scene: the street along its long side, north in its upper half. */
import { degFromRad } from '../../geo/angles.ts';
import type { EnuPoint } from '../../geo/frames.ts';
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../../ui/street-map-model.ts';

export type PlanPoint = Pick<EnuPoint, 'east_m' | 'north_m'>;

export interface MapFrame {
  /** Units of the map in a metre. */
  readonly perMetre: number;
  /** Of north on the map, clockwise from up, within (-90, 90]. */
  readonly northDeg: number;
  toMap(point: PlanPoint): MapPoint;
}

/** Signs at the edge are still whole, with room for a name under them. */
const MARGIN = 44;
const LEAST_WIDTH_M = 120;

/**
 * Shows all of `points`; `along` are two points of the street, the direction of which lies level on the map.
 * Without points the map shows the surroundings of the origin.
 */
export function mapFrame(points: readonly PlanPoint[], along: readonly [PlanPoint, PlanPoint] | undefined): MapFrame {
  const [right_e, right_n] = levelDirection(along);
  const level = ({ east_m, north_m }: PlanPoint) => ({
    u: east_m * right_e + north_m * right_n,
    v: north_m * right_e - east_m * right_n,
  });
  const levels = (points.length > 0 ? points : [{ east_m: 0, north_m: 0 }]).map(level);
  const [u, v] = [span(levels.map(({ u }) => u)), span(levels.map(({ v }) => v))];
  const perMetre = Math.min(
    (MAP_WIDTH - 2 * MARGIN) / Math.max(u.length, LEAST_WIDTH_M),
    (MAP_HEIGHT - 2 * MARGIN) / Math.max(v.length, 1),
  );
  return {
    perMetre,
    northDeg: degFromRad(Math.atan2(right_n, right_e)),
    toMap(point) {
      const at = level(point);
      return { x: MAP_WIDTH / 2 + (at.u - u.middle) * perMetre, y: MAP_HEIGHT / 2 - (at.v - v.middle) * perMetre };
    },
  };
}

/** A unit vector along the street that points east, so that north is never in the lower half. */
function levelDirection(along: readonly [PlanPoint, PlanPoint] | undefined): readonly [number, number] {
  if (!along) return [1, 0];
  const [east, north] = [along[1].east_m - along[0].east_m, along[1].north_m - along[0].north_m];
  const length = Math.hypot(east, north);
  if (length === 0) return [1, 0];
  const forward = east > 0 || (east === 0 && north > 0) ? 1 : -1;
  return [(forward * east) / length, (forward * north) / length];
}

function span(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, length: most - least };
}
