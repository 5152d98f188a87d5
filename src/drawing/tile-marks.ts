/** Things lying in earth: stones, shards, roots, cracks. Sizes in shares of the picture's width. */

import { seededNumbers } from '../chance/chance.ts';
import type { Rgb } from './look.ts';
import { blend, indexAt, type Tile } from './tile.ts';

interface Body {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Places that keep apart, biggest first, counted round the edges. */
export function scattered(seed: number, radii: readonly number[], apart: number): Body[] {
  const next = seededNumbers(seed);
  const placed: Body[] = [];
  for (const radius of [...radii].sort((a, b) => b - a)) {
    for (let attempt = 0; attempt < 14; attempt++) {
      const body = { x: next(), y: next(), radius };
      const free = isFree(placed, body, apart);
      if (!free) continue;
      placed.push(body);
      break;
    }
  }
  return placed;
}

function isFree(placed: readonly Body[], { x, y, radius }: Body, apart: number): boolean {
  for (let i = 0; i < placed.length; i++) {
    const other = placed[i] as Body;
    const [dx, dy] = [Math.abs(other.x - x), Math.abs(other.y - y)];
    const wide = Math.min(dx, 1 - dx);
    const high = Math.min(dy, 1 - dy);
    const least = (other.radius + radius) * apart;
    if (wide * wide + high * high <= least * least) return false;
  }
  return true;
}

export interface StoneLook {
  readonly colours: readonly Rgb[];
  /** 0 for rounded by water … 1 for broken. */
  readonly angular: number;
  /** How much higher than wide at most; below 1 they lie flat. */
  readonly flat: number;
  /** 0 for a cut face … 1 for a full stone standing out. */
  readonly bulge: number;
}

/** Stones lit from above, with a dark seam where they touch the earth. */
export function paintStones(tile: Tile, seed: number, bodies: readonly Body[], look: StoneLook): void {
  const next = seededNumbers(seed);
  for (const body of bodies) {
    const colour = look.colours[Math.floor(next() * look.colours.length)] ?? [128, 128, 128];
    const light = 0.82 + 0.36 * next();
    const tinted: Rgb = [colour[0] * light, colour[1] * light, colour[2] * light];
    paintBody(tile, body, outlineOf(next, look), tinted, look.bulge, next);
  }
}

const DIRECTIONS = 64;

/** Radius by direction, about 1, and how it is stretched and turned. */
interface Outline {
  readonly turnRad: number;
  readonly flat: number;
  /** For directions all round; the last repeats the first. */
  readonly edges: Float32Array;
}

function outlineOf(next: () => number, { angular, flat }: StoneLook): Outline {
  const size = 0.05 + 0.09 * angular;
  const turnRad = (next() - 0.5) * (flat < 0.9 ? 0.9 : 6.28);
  const waves = [2, 3, 5].map((times) => ({ times, size: size * next(), phaseRad: next() * 6.28 }));
  const edges = Float32Array.from({ length: DIRECTIONS + 1 }, (_, k) =>
    waves.reduce((sum, w) => sum + w.size * Math.sin((w.times * k * 2 * Math.PI) / DIRECTIONS + w.phaseRad), 1),
  );
  return { turnRad, flat: flat + (1 - flat) * next(), edges };
}

/** The seam's darkness reaches this far round a stone, in its radii. */
const SEAM = 0.12;

function paintBody(tile: Tile, body: Body, outline: Outline, rgb: Rgb, bulge: number, next: () => number): void {
  const { size } = tile;
  const { edges, flat } = outline;
  const radius = body.radius * size;
  const soft = 1.2 / radius;
  const reach = Math.ceil(radius * 1.35 + 1.5);
  const [cx, cy] = [Math.floor(body.x * size), Math.floor(body.y * size)];
  const [cos, sin] = [Math.cos(outline.turnRad) / radius, Math.sin(outline.turnRad) / radius];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const u = cos * dx + sin * dy;
      const v = (cos * dy - sin * dx) / flat;
      const far = Math.sqrt(u * u + v * v);
      if (far > 1.4 + SEAM + soft) continue;
      const direction = (Math.atan2(v, u) / (2 * Math.PI) + 1) * DIRECTIONS;
      const d = far / (edges[Math.round(direction) % DIRECTIONS] ?? 1);
      const i = indexAt(tile, cx + dx, cy + dy);
      if (d >= 1) blend(tile, i, SEAM_RGB, 0.42 * (1 - (d - 1) / (SEAM + soft)));
      if (d >= 1 + soft) continue;
      const rise = Math.sqrt(Math.max(0, 1 - d * d));
      const light = 1 + bulge * (0.38 * (dy / radius) * (1 - rise * 0.4) + 0.2 * rise - 0.16) + 0.1 * (next() - 0.5);
      blend(tile, i, [rgb[0] * light, rgb[1] * light, rgb[2] * light], Math.min(1, (1 + soft - d) / soft));
    }
}

const SEAM_RGB: Rgb = [18, 14, 12];

/** A line that wanders: a root, a crack. `heading` 0 is to the right, a quarter turn is up. */
export function paintLine(
  tile: Tile,
  next: () => number,
  line: { length: number; width: number; headingRad: number; wander: number; rgb: Rgb; strength: number },
): void {
  const { size } = tile;
  let [x, y, headingRad] = [next() * size, next() * size, line.headingRad];
  const steps = Math.round(line.length * size);
  for (let step = 0; step < steps; step++) {
    headingRad += (next() - 0.5) * line.wander;
    x += Math.cos(headingRad);
    y += Math.sin(headingRad);
    const half = (line.width * size * (1 - 0.7 * (step / steps))) / 2;
    const reach = Math.ceil(half + 0.5);
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const cover = Math.max(0, Math.min(1, half + 0.6 - Math.hypot(dx, dy)));
        const light = 1 + (0.25 * dy) / (half + 1);
        const [r, g, b] = line.rgb;
        blend(
          tile,
          indexAt(tile, Math.floor(x) + dx, Math.floor(y) + dy),
          [r * light, g * light, b * light],
          cover * line.strength,
        );
      }
  }
}

/** Radii between two sizes, small ones many, as sieves find them. */
export function sizes(next: () => number, count: number, smallest: number, largest: number): number[] {
  return Array.from({ length: count }, () => smallest * (largest / smallest) ** (next() ** 1.7));
}
