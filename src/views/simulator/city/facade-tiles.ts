/** The facade picture: one row of tiles for each look (cladding and colour), and where each tile lies in it. */
import type { CityBuilding, CityCladding } from './input.ts';
import { rgbFromHex } from './light.ts';
import type { Rgb, UvBox } from './soup.ts';

export const TILE_KINDS = ['shop', 'door', 'window', 'window-b', 'fine', 'top', 'blank', 'arch', 'far'] as const;
export type TileKind = (typeof TILE_KINDS)[number];

/** Of the square tiles, pixels; around each drawn tile its own wall goes on for the gutter, for the sake of mipmaps. */
export const TILE_PX = 256;
export const GUTTER_PX = 10;
export const MOST_LOOKS = 16;

export interface FacadeLook {
  readonly cladding: CityCladding;
  readonly colour: Rgb;
  readonly row: number;
  /** Rows of the whole picture. */
  readonly rows: number;
}

const USUAL_COLOUR: Record<CityCladding, string> = {
  wood: '#e2d6b4',
  plaster: '#e4dccb',
  brick: '#9c5a45',
  stone: '#bdb7ac',
  glass: '#9fb0b5',
};

/** Model-maker's paint: half way to pale, so that coloured content stands out before it. */
export function modelColour(cladding: CityCladding, hex?: string): Rgb {
  const colour = rgbFromHex(hex && /^#[0-9a-f]{6}$/i.test(hex) ? hex : USUAL_COLOUR[cladding]);
  const pale = cladding === 'brick' ? 0.3 : 0.34;
  return colour.map((c) => c + (0.93 - c) * pale) as unknown as Rgb;
}

/** At most {@link MOST_LOOKS}: later colours of a cladding join the nearest earlier one. */
export function chooseLooks(buildings: readonly CityBuilding[]): readonly FacadeLook[] {
  const looks: { cladding: CityCladding; colour: Rgb }[] = [];
  for (const { cladding = 'plaster', colour: hex } of buildings) {
    const colour = modelColour(cladding, hex);
    const near = looks.some((look) => look.cladding === cladding && colourDistance(look.colour, colour) < 0.05);
    if (!near && looks.length < MOST_LOOKS) looks.push({ cladding, colour });
  }
  if (looks.length === 0) looks.push({ cladding: 'plaster', colour: modelColour('plaster') });
  return looks.map((look, row) => ({ ...look, row, rows: looks.length }));
}

/** The nearest look there is, of the same cladding where possible. */
export function lookOf(looks: readonly FacadeLook[], cladding: CityCladding, colour: Rgb): FacadeLook {
  const cost = (look: FacadeLook) => colourDistance(look.colour, colour) + (look.cladding === cladding ? 0 : 1);
  return looks.reduce((best, look) => (cost(look) < cost(best) ? look : best));
}

const colourDistance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Texture coordinates of a tile, v upwards, row 0 at the top of the picture. */
export function tileBox({ row, rows }: FacadeLook, kind: TileKind): UvBox {
  const column = TILE_KINDS.indexOf(kind);
  const [width, height, gutter] = [TILE_PX * TILE_KINDS.length, TILE_PX * rows, GUTTER_PX];
  return [
    (column * TILE_PX + gutter) / width,
    1 - ((row + 1) * TILE_PX - gutter) / height,
    ((column + 1) * TILE_PX - gutter) / width,
    1 - (row * TILE_PX + gutter) / height,
  ];
}
