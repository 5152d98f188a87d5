/** Signs of items that stand side by side, moved apart so that each can be read. */
import { MAP_HEIGHT, MAP_WIDTH, type MapPoint } from '../../ui/street-map-model.ts';

/** Between the middles of two signs. */
export const SIGN_GAP = 42;
/** From the edge of the map to the middle of a sign. */
const EDGE = 24;
const ROUNDS = 60;

/** Each as near to its own point as the others and the edge of the map let it be; the same input gives the same map. */
export function apart(points: readonly MapPoint[]): readonly MapPoint[] {
  const signs = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < signs.length; i++) for (let j = 0; j < i; j++) push(signs[j]!, signs[i]!, i);
    for (const sign of signs) {
      sign.x = Math.max(EDGE, Math.min(MAP_WIDTH - EDGE, sign.x));
      sign.y = Math.max(EDGE, Math.min(MAP_HEIGHT - EDGE, sign.y));
    }
  }
  return signs;
}

function push(a: { x: number; y: number }, b: { x: number; y: number }, seed: number): void {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  if (distance >= SIGN_GAP) return;
  // Two at one point part along the street, each pair in a direction of its own.
  const away = distance > 0 ? Math.atan2(b.y - a.y, b.x - a.x) : seed;
  const step = (SIGN_GAP - distance) / 2;
  a.x -= Math.cos(away) * step;
  a.y -= Math.sin(away) * step;
  b.x += Math.cos(away) * step;
  b.y += Math.sin(away) * step;
}
