/** The houses of a street, fetched when somebody opens it: for positioning, for lines of sight, and for the simulator. */
import type { EnuPoint, Geodetic } from '../../geo/frames.ts';
import { type Building, buildingOutlineEnu, readBuildings } from '../../scenes/buildings.ts';
import { enuAboveStreet, originOf } from '../../scenes/placing.ts';
import type { Scene } from '../../scenes/schema.ts';
import type { StreetContent } from '../../views/view.ts';

/** A house with its corners on the street, in the scene's frame. */
export type House = Omit<Building, 'outline'> & { readonly outline: readonly EnuPoint[] };

/**
 * @param sceneUrl of the scene's file; the building files lie beside it
 * @param signal when nobody waits any longer
 */
export async function loadHouses(
  scene: Scene,
  sceneUrl: string,
  signal: AbortSignal | null,
): Promise<readonly House[]> {
  const files = (scene.buildings ?? []).map((link) => housesIn(new URL(link, sceneUrl), originOf(scene), signal));
  return (await Promise.all(files)).flat();
}

/** A file that is missing, broken or late leaves a gap, never a broken street. */
async function housesIn(address: URL, origin: Geodetic, signal: AbortSignal | null): Promise<readonly House[]> {
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
    const { buildings } = readBuildings(await response.text());
    return buildings.map((building) => ({ ...building, outline: buildingOutlineEnu(origin, building) }));
  } catch (error) {
    console.warn('buildings left out:', error);
    return [];
  }
}

/** What positioning knows of a street: who walks is not inside a house, and most often along a street. */
export function surveyed(content: StreetContent, scene: Scene, houses: readonly House[]): StreetContent {
  const footprints = houses
    .filter(({ kind }) => kind !== 'bridge')
    .map(({ outline }) => outline.map(({ east_m, north_m }) => [east_m, north_m] as const));
  const streets = (scene.streets ?? []).map(({ line }) =>
    line.coordinates.map(([lonDeg, latDeg]) => {
      const { east_m, north_m } = enuAboveStreet(originOf(scene), { latDeg, lonDeg, height_m: 0 });
      return [east_m, north_m] as const;
    }),
  );
  return { ...content, footprints, streets };
}
