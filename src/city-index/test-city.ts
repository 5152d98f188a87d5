/** Cities for tests and benchmarks: as many blocks of 3 × 3 tiles as wanted, each as full as the other. */
import { type Chance, seededChance, seedFor } from '../chance/chance.ts';
import type { Scene, SceneItem } from '../scenes/schema.ts';
import { type TileBounds, tileBounds, tileOf } from './tile-grid.ts';

export const SCENES_IN_BLOCK = 20;
export const ITEMS_IN_SCENE = 50;
const BLOCK_TILES = 3;
/** One in so many shows itself from further than a tile. */
const FAR_SEEN_ONE_IN = 200;

/** The middle block's middle tile lies here: Tampere. */
export const CITY_CENTRE = { latDeg: 61.4978, lonDeg: 23.7616, height_m: 0 };

/** A city of `across` × `across` blocks around the centre; `across` is odd or even, the block of the centre is always there. */
export function testCity(seed: number, across: number): readonly Scene[] {
  const before = Math.floor((across - 1) / 2);
  const steps = Array.from({ length: across }, (_, i) => i - before);
  return steps.flatMap((north) => steps.flatMap((east) => block(seed, east, north)));
}

function block(seed: number, east: number, north: number): readonly Scene[] {
  const centre = tileBounds(tileOf(CITY_CENTRE));
  const [high, wide] = [centre.northDeg - centre.southDeg, centre.eastDeg - centre.westDeg];
  const bounds: TileBounds = {
    southDeg: centre.southDeg + (north * BLOCK_TILES - 1) * high,
    northDeg: centre.southDeg + (north * BLOCK_TILES + 2) * high,
    westDeg: centre.westDeg + (east * BLOCK_TILES - 1) * wide,
    eastDeg: centre.westDeg + (east * BLOCK_TILES + 2) * wide,
  };
  return Array.from({ length: SCENES_IN_BLOCK }, (_, i) => {
    const id = `street-${east}-${north}-${i}`.replaceAll('--', '-m');
    return scene(seededChance(seedFor(seed, id)), id, bounds);
  });
}

/** Items scattered along a street of some 500 m. */
function scene(chance: Chance, id: string, bounds: TileBounds): Scene {
  const between = (from: number, to: number) => from + (to - from) * (0.001 + 0.998 * chance.uniform());
  const [latDeg, lonDeg] = [between(bounds.southDeg, bounds.northDeg), between(bounds.westDeg, bounds.eastDeg)];
  const place = () => ({
    lat: within(latDeg + 0.002 * chance.normal(), bounds.southDeg, bounds.northDeg),
    lon: within(lonDeg + 0.004 * chance.normal(), bounds.westDeg, bounds.eastDeg),
    h: 0,
  });
  return {
    formatVersion: 1,
    id,
    languages: ['fi', 'sv', 'en'],
    title: { fi: `Katu ${id}`, sv: `Gatan ${id}`, en: `Street ${id}` },
    summary: { fi: 'Keksitty katu.', sv: 'En påhittad gata.', en: 'A street made up.' },
    origin: { lat: latDeg, lon: lonDeg },
    items: Array.from({ length: ITEMS_IN_SCENE }, (_, i) => item(chance, i, place())),
  };
}

/** Mirrored back from an edge, so that every block is as full as the other. */
function within(value: number, from: number, to: number): number {
  const inside = value < from ? 2 * from - value : value > to ? 2 * to - value : value;
  const edge = (to - from) * 0.001;
  return Math.max(from + edge, Math.min(to - edge, inside));
}

function item(chance: Chance, number: number, position: { lat: number; lon: number; h: number }): SceneItem {
  const isFarSeen = chance.uniform() * FAR_SEEN_ONE_IN < 1;
  return {
    id: `item-${number}`,
    type: 'soil-layers',
    title: {
      fi: `Maakerrokset paikassa ${number}`,
      sv: `Jordlagren på plats ${number}`,
      en: `Layers of soil at place ${number}`,
    },
    place: { geopose: { position, angles: { yaw: 90, pitch: 0, roll: 0 } } },
    reach_m: isFarSeen ? 1_500 : Math.round(20 + 180 * chance.uniform()),
    evidence: 'illustration',
    props: {},
  };
}
