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
      const free = placed.every((other) => wrapped(other, body) > (other.radius + radius) * apart);
      if (!free) continue;
      placed.push(body);
      break;
    }
  }
  return placed;
}

function wrapped(a: Body, b: Body): number {
  const near = (d: number) => Math.min(d, 1 - d);
  return Math.hypot(near(Math.abs(a.x - b.x)), near(Math.abs(a.y - b.y)));
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

/** Radius by direction, about 1, and how it is stretched and turned. */
interface Outline {
  readonly turnRad: number;
  readonly flat: number;
  readonly waves: readonly (readonly [times: number, size: number, phaseRad: number])[];
}

function outlineOf(next: () => number, { angular, flat }: StoneLook): Outline {
  const size = 0.05 + 0.09 * angular;
  return {
    turnRad: (next() - 0.5) * (flat < 0.9 ? 0.9 : 6.28),
    flat: flat + (1 - flat) * next(),
    waves: [2, 3, 5].map((times) => [times, size * next(), next() * 6.28] as const),
  };
}

function paintBody(tile: Tile, body: Body, outline: Outline, rgb: Rgb, bulge: number, next: () => number): void {
  const { size } = tile;
  const radius = body.radius * size;
  const reach = Math.ceil(radius * 1.35 + 1.5);
  const [cx, cy] = [Math.floor(body.x * size), Math.floor(body.y * size)];
  const [cos, sin] = [Math.cos(outline.turnRad), Math.sin(outline.turnRad)];
  for (let dy = -reach; dy <= reach; dy++)
    for (let dx = -reach; dx <= reach; dx++) {
      const [u, v] = [(cos * dx + sin * dy) / radius, (cos * dy - sin * dx) / (radius * outline.flat)];
      const angleRad = Math.atan2(v, u);
      const edge = outline.waves.reduce((sum, [n, a, phase]) => sum + a * Math.sin(n * angleRad + phase), 1);
      const d = Math.hypot(u, v) / edge;
      const i = indexAt(tile, cx + dx, cy + dy);
      const soft = 1.2 / radius;
      if (d >= 1) blend(tile, i, [18, 14, 12], 0.42 * Math.max(0, 1 - (d - 1) / (0.12 + soft)));
      if (d >= 1 + soft) continue;
      const rise = Math.sqrt(Math.max(0, 1 - d * d));
      const light = 1 + bulge * (0.38 * (dy / radius) * (1 - rise * 0.4) + 0.2 * rise - 0.16) + 0.1 * (next() - 0.5);
      blend(tile, i, [rgb[0] * light, rgb[1] * light, rgb[2] * light], Math.min(1, (1 + soft - d) / soft));
    }
}

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
