/** Buildings as they stand in the way: their outlines on the street, seen from above. */
import type { EnuPoint } from '../../geo/frames.ts';
import { type Building, type BuildingsOf, buildingOutlineEnu } from '../buildings.ts';
import { originOf } from '../placing.ts';
import type { Scene } from '../schema.ts';
import { isInside } from './inside.ts';

export interface Wall {
  readonly building: Building;
  /** The file that the building is from, as the scene links it. */
  readonly link: string;
  readonly outline: readonly EnuPoint[];
  readonly extent: Extent;
}

interface Extent {
  readonly west_m: number;
  readonly east_m: number;
  readonly south_m: number;
  readonly north_m: number;
}

/** Of every file that the scene links. One can stand on a bridge, so bridges are left out. */
export const wallsOf = (scene: Scene, buildingsOf: BuildingsOf): readonly Wall[] =>
  (scene.buildings ?? []).flatMap((link) =>
    buildingsOf(link)
      .filter(({ kind }) => kind !== 'bridge')
      .map((building) => {
        const outline = buildingOutlineEnu(originOf(scene), building);
        return { building, link, outline, extent: extentOf(outline) };
      }),
  );

export const contains = ({ outline, extent }: Wall, point: EnuPoint): boolean =>
  reaches(extent, point, point) && isInside([outline], point);

/** Whether a point lies in the building, and further than `depth_m` from its outline. */
export const containsDeep = (wall: Wall, point: EnuPoint, depth_m: number): boolean =>
  contains(wall, point) && edgesOf(wall).every(([a, b]) => distance_m(point, a, b) > depth_m);

/** Whether the way between two points outside the building goes through it. */
export const isBetween = (wall: Wall, a: EnuPoint, b: EnuPoint): boolean =>
  reaches(wall.extent, a, b) && edgesOf(wall).some(([c, d]) => cross(a, b, c, d));

const edgesOf = ({ outline }: Wall): readonly (readonly [EnuPoint, EnuPoint])[] =>
  outline.map((corner, index) => [corner, outline[(index + 1) % outline.length]!]);

function extentOf(points: readonly EnuPoint[]): Extent {
  const [easts, norths] = [points.map(({ east_m }) => east_m), points.map(({ north_m }) => north_m)];
  return {
    west_m: Math.min(...easts),
    east_m: Math.max(...easts),
    south_m: Math.min(...norths),
    north_m: Math.max(...norths),
  };
}

/** Whether the extent of two points shares something with another. Asked of every item and every wall: it makes nothing. */
const reaches = ({ west_m, east_m, south_m, north_m }: Extent, a: EnuPoint, b: EnuPoint): boolean =>
  (a.east_m >= west_m || b.east_m >= west_m) &&
  (a.east_m <= east_m || b.east_m <= east_m) &&
  (a.north_m >= south_m || b.north_m >= south_m) &&
  (a.north_m <= north_m || b.north_m <= north_m);

/** Above 0 when `c` lies left of the way from `a` to `b`: twice the area of the triangle. */
const turn = (a: EnuPoint, b: EnuPoint, c: EnuPoint): number =>
  (b.east_m - a.east_m) * (c.north_m - a.north_m) - (b.north_m - a.north_m) * (c.east_m - a.east_m);

const cross = (a: EnuPoint, b: EnuPoint, c: EnuPoint, d: EnuPoint): boolean =>
  turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;

/** From a point to the edge from `a` to `b`. */
function distance_m(point: EnuPoint, a: EnuPoint, b: EnuPoint): number {
  const [along_m, up_m] = [b.east_m - a.east_m, b.north_m - a.north_m];
  const length2 = along_m ** 2 + up_m ** 2;
  const dot = (point.east_m - a.east_m) * along_m + (point.north_m - a.north_m) * up_m;
  const part = length2 === 0 ? 0 : Math.min(1, Math.max(0, dot / length2));
  return Math.hypot(point.east_m - a.east_m - part * along_m, point.north_m - a.north_m - part * up_m);
}
