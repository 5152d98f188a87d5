/** Pictures of earth, as it looks in the wall of a pit. */
import type { SoilKind } from './drawing.ts';
import { paintGravel, paintPaving, paintTill } from './earth-hard.ts';
import { earthBase, earthTile_m } from './earth-kinds.ts';
import { paintAsphalt, paintFill, paintTopsoil } from './earth-made.ts';
import { paintBedrock, paintMicaSchist } from './earth-rock.ts';
import {
  paintClay,
  paintGyttja,
  paintPeat,
  paintSand,
  paintSilt,
  paintUnknown,
  paintVarvedClay,
} from './earth-soft.ts';
import { balance, bytesOf, type Tile, tileOf } from './tile.ts';

/** Paints one kind of earth over the plain colour; `perMetre` is pixels. */
export type EarthPainter = (tile: Tile, seed: number, perMetre: number) => void;

const PAINTERS: Readonly<Record<SoilKind, EarthPainter>> = {
  asphalt: paintAsphalt,
  paving: paintPaving,
  fill: paintFill,
  topsoil: paintTopsoil,
  sand: paintSand,
  gravel: paintGravel,
  silt: paintSilt,
  clay: paintClay,
  'varved-clay': paintVarvedClay,
  till: paintTill,
  gyttja: paintGyttja,
  peat: paintPeat,
  bedrock: paintBedrock,
  'mica-schist': paintMicaSchist,
  unknown: paintUnknown,
};

/**
 * RGBA bytes, `size` × `size`, the lowest row first; copies join on all sides. One picture covers `earthTile_m(soil)`
 * metres each way, and its mean is `earthBase(soil)`. Equal seeds give equal pictures.
 */
export function paintEarth(soil: SoilKind, seed: number, size: number): Uint8ClampedArray<ArrayBuffer> {
  const tile = tileOf(size, earthBase(soil));
  PAINTERS[soil](tile, seed, size / earthTile_m(soil));
  balance(tile, earthBase(soil));
  return bytesOf(tile);
}
