/** The tram's wires: one above each track, hung from wires across the street. Drawn as lines, a pixel wide at any distance. */
import { seededNumbers } from '../../../chance/chance.ts';
import { addCorner, type Corner, emptySoup, type Rgb, type Soup } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

const CONTACT_M = 5.8;
const HOOK_M = 8.2;
const EVERY_M = 30;
const TRACK_M = 1.65;
const WIRE: Rgb = [0.52, 0.545, 0.565];

/** Pairs of corners; only where the roadway is wide enough for two tracks. */
export function tramWires(frame: StreetFrame, kerb_m: number, isClear: (along_m: number) => boolean): Soup {
  const soup = emptySoup();
  if (frame.length_m === 0 || kerb_m < TRACK_M + 1) return soup;
  const line = (a: Corner, b: Corner): void => {
    const first = addCorner(soup, a, WIRE);
    addCorner(soup, b, WIRE);
    soup.indices.push(first, first + 1);
  };
  const at = (along: number, left: number, up: number): Corner => [...frame.planAt(along, left), up];
  const half = frame.halfWidth_m;
  const random = seededNumbers(3);
  for (let along = 15; along < frame.length_m; along += EVERY_M) {
    const next = Math.min(frame.length_m, along + EVERY_M);
    for (const left of [-TRACK_M, TRACK_M]) line(at(along, left, CONTACT_M), at(next, left, CONTACT_M));
    if (!isClear(along)) continue;
    const hook = HOOK_M + 0.5 * random();
    const sag = CONTACT_M + 0.55;
    line(at(along, -half, hook), at(along, -TRACK_M, sag));
    line(at(along, -TRACK_M, sag), at(along, TRACK_M, sag));
    line(at(along, TRACK_M, sag), at(along, half, hook));
    for (const left of [-TRACK_M, TRACK_M]) line(at(along, left, sag), at(along, left, CONTACT_M));
  }
  return soup;
}
