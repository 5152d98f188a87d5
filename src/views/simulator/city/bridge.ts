/** The bridge wherever the street crosses water: arches, parapets and four plinths with quiet figures. */
import { addBox, addTurned } from './boxes.ts';
import { WATER_M } from './ground.ts';
import { lit } from './light.ts';
import { clipInside, type Plan, type Ring } from './plan.ts';
import { addQuad, type Chunks, type Corner, type Rgb } from './soup.ts';
import type { StreetFrame } from './street-frame.ts';

/** Red granite, as Hämeensilta's, in model-maker's paint. */
const GRANITE: Rgb = [0.73, 0.585, 0.545];
const COPING: Rgb = [0.79, 0.67, 0.63];
const BRONZE: Rgb = [0.36, 0.38, 0.36];
const ARCHES = 3;
const PIER_M = 3;
const PARAPET_M = 1.05;
/** How far the bridge reaches over the street's edge. */
const RIM_M = 0.12;

export interface BridgeSpan {
  readonly start_m: number;
  readonly end_m: number;
}

/** Water that ends this near beside the street goes on under it. */
const BESIDE_M = 3;

/** The stretches of the street that lie over or between water, metres along it, in order. */
export function bridgeSpans(frame: StreetFrame, water: readonly Ring[]): readonly BridgeSpan[] {
  if (frame.length_m === 0) return [];
  const half = frame.halfWidth_m + BESIDE_M;
  const street = frame.stretch([0, frame.length_m], [-half, half]);
  const spans = water
    .map((ring) => clipInside(ring, street).map((at) => frame.alongOf(at)))
    .filter((along) => along.length > 2)
    .map((along) => ({ start_m: Math.min(...along) - 0.5, end_m: Math.max(...along) + 0.5 }))
    .sort((a, b) => a.start_m - b.start_m);
  return spans.reduce<BridgeSpan[]>((merged, span) => {
    const last = merged.at(-1);
    if (last && span.start_m < last.end_m)
      merged[merged.length - 1] = { ...last, end_m: Math.max(last.end_m, span.end_m) };
    else merged.push(span);
    return merged;
  }, []);
}

/** The water under a bridge. */
export const underBridge = (frame: StreetFrame, { start_m, end_m }: BridgeSpan): Ring => {
  const half = frame.halfWidth_m + BESIDE_M;
  return frame.stretch([start_m, end_m], [-half, half]);
};

export function addBridge(plain: Chunks, frame: StreetFrame, span: BridgeSpan): void {
  addVaults(plain, frame, span);
  addAbutments(plain, frame, span);
  for (const side of [-1, 1]) {
    addParapet(plain, frame, span, side);
    for (const share of [0.22, 0.78]) addStatue(plain, frame, span.start_m + share * (span.end_m - span.start_m), side);
  }
}

/** Height of the vault above a place along the bridge; a pier goes down into the water. */
export function vaultUp_m({ start_m, end_m }: BridgeSpan, along_m: number): number {
  const bay_m = (end_m - start_m) / ARCHES;
  const within_m = ((along_m - start_m) % bay_m) - bay_m / 2;
  const half_m = (bay_m - PIER_M) / 2;
  if (Math.abs(within_m) >= half_m) return WATER_M - 1;
  const crown_m = -1.05;
  const rise_m = crown_m - (WATER_M + 0.5);
  return crown_m - rise_m * (1 - Math.sqrt(1 - (within_m / half_m) ** 2));
}

function addVaults(plain: Chunks, frame: StreetFrame, span: BridgeSpan): void {
  const steps = 90;
  const half = frame.halfWidth_m + RIM_M;
  for (let i = 0; i < steps; i++) {
    const [a, b] = [i, i + 1].map((k) => span.start_m + ((span.end_m - span.start_m) * k) / steps) as [number, number];
    const [low, next] = [vaultUp_m(span, a + 0.01), vaultUp_m(span, b - 0.01)];
    const soup = plain.at(...frame.planAt((a + b) / 2, 0));
    const at = (along: number, left: number, up: number): Corner => [...frame.planAt(along, left), up];
    for (const side of [-1, 1]) {
      const [from, to, fromLow, toLow] = side > 0 ? [b, a, next, low] : [a, b, low, next];
      const [east, north] = unit(frame.planAt(0, 0), frame.planAt(0, side));
      const tone = lit(GRANITE, [east, north, 0]);
      const corners: [Corner, Corner, Corner, Corner] = [
        at(from, side * half, fromLow),
        at(to, side * half, toLow),
        at(to, side * half, 0.06),
        at(from, side * half, 0.06),
      ];
      addQuad(soup, corners, [tone, tone, tone, tone]);
    }
    const dark: Rgb = [0.3, 0.29, 0.3];
    addQuad(
      soup,
      [at(a, half, low), at(b, half, next), at(b, -half, next), at(a, -half, low)],
      [dark, dark, dark, dark],
    );
  }
}

/** The walls the bridge's ends rest on. */
function addAbutments(plain: Chunks, frame: StreetFrame, { start_m, end_m }: BridgeSpan): void {
  const half = frame.halfWidth_m;
  const dark: Rgb = [0.34, 0.33, 0.34];
  for (const [along, a, b] of [
    [start_m, half, -half],
    [end_m, -half, half],
  ] as const) {
    const at = (left: number, up: number): Corner => [...frame.planAt(along, left), up];
    addQuad(
      plain.at(...frame.planAt(along, 0)),
      [at(a, WATER_M - 1), at(b, WATER_M - 1), at(b, -0.3), at(a, -0.3)],
      [dark, dark, dark, dark],
    );
  }
}

const unit = (from: Plan, to: Plan): Plan => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
};

function addParapet(plain: Chunks, frame: StreetFrame, { start_m, end_m }: BridgeSpan, side: number): void {
  const along = unit(frame.planAt(0, 0), frame.planAt(1, 0));
  const left = side * (frame.halfWidth_m - 0.03);
  const fields = Math.round((end_m - start_m + 8) / 6);
  const field_m = (end_m - start_m + 8) / fields;
  for (let i = 0; i < fields; i++) {
    const at = frame.planAt(start_m - 4 + (i + 0.5) * field_m, left);
    const post = frame.planAt(start_m - 4 + i * field_m, left);
    const soup = plain.at(...at);
    addBox(soup, { at, from_m: 0, to_m: PARAPET_M - 0.12, size_m: [field_m, 0.3], along, colour: GRANITE });
    addBox(soup, { at, from_m: PARAPET_M - 0.12, to_m: PARAPET_M, size_m: [field_m, 0.42], along, colour: COPING });
    addBox(soup, { at: post, from_m: 0, to_m: PARAPET_M + 0.06, size_m: [0.55, 0.46], along, colour: COPING });
  }
}

/** A plinth on the parapet and a standing figure, no more than a silhouette. */
function addStatue(plain: Chunks, frame: StreetFrame, along_m: number, side: number): void {
  const along = unit(frame.planAt(0, 0), frame.planAt(1, 0));
  const at = frame.planAt(along_m, side * (frame.halfWidth_m - 0.45));
  const soup = plain.at(...at);
  addBox(soup, { at, from_m: 0, to_m: 0.4, size_m: [2.1, 1.5], along, colour: COPING });
  addBox(soup, { at, from_m: 0.4, to_m: 2.3, size_m: [1.6, 1.1], along, colour: GRANITE });
  addBox(soup, { at, from_m: 2.3, to_m: 2.5, size_m: [1.8, 1.25], along, colour: COPING });
  const figure: readonly (readonly [number, number])[] = [
    [0.42, 2.5],
    [0.34, 2.9],
    [0.3, 3.5],
    [0.36, 4.0],
    [0.43, 4.4],
    [0.34, 4.62],
    [0.12, 4.72],
    [0.11, 4.8],
    [0.19, 4.92],
    [0.2, 5.08],
    [0.13, 5.22],
    [0, 5.27],
  ];
  addTurned(soup, at, figure, 10, BRONZE);
}
