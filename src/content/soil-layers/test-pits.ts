/** Pits that no editor would write but the format allows, for tests: the same seed gives the same one. */
import { seededNumbers } from '../../chance/chance.ts';
import type { Evidence, Point2 } from '../../drawing/drawing.ts';
import { ringTouch } from '../../scenes/rules/ring-touch.ts';
import { FIND_FORMS } from './object-schema.ts';
import { cornersOf } from './opening-schema.ts';
import { type BuriedObject, FORMED, type Opening, SOIL_KINDS, type SoilLayer, type SoilLayersProps } from './schema.ts';

const WORDS = { fi: 'sana', sv: 'ord', en: 'word' };
export const EVIDENCES: readonly Evidence[] = ['measured', 'model', 'illustration', 'planned'];

export function randomPit(seed: number): { props: SoilLayersProps; evidence: Evidence } {
  const next = seededNumbers(seed);
  const within = (from: number, to: number) => Math.round((from + (to - from) * next()) * 1e4) / 1e4;
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const opening = randomOpening(next, within);
  const corners = cornersOf(opening).length;
  const count = one([1, 2, 4, 7, 12, 60, 200]);
  const layers = Array.from({ length: count }, (_, i): SoilLayer => {
    const mean_m = within(0.005, one([0.1, 0.6, 24 / count]));
    const list = Array.from({ length: corners }, () => (next() < 0.3 ? 0 : within(0, 2 * mean_m)));
    return {
      id: `layer-${i}`,
      soil: one(SOIL_KINDS),
      name: WORDS,
      story: WORDS,
      thickness_m: next() < 0.5 && list.some((value) => value > 0) ? list : mean_m,
      ...(next() < 0.2 && { evidence: one(EVIDENCES) }),
    };
  });
  const objects = Array.from({ length: Math.floor(next() * 13) }, (_, i) => randomObject(`thing-${i}`, next, within));
  return {
    evidence: one(EVIDENCES),
    props: {
      opening,
      layers,
      objects,
      ...(next() < 0.5 && { depth_m: within(0.05, 12) }),
      ...(next() < 0.5 && { dip: { deg: within(0, 20), towardsDeg: within(-360, 360) } }),
      ...(next() < 0.5 && { groundwater: { depth_m: within(0, 8), story: WORDS } }),
    },
  };
}

/** The same with layers of all ages, the youngest uppermost, so that deep time has much to show. */
export function pitOfAllTimes(seed: number): { props: SoilLayersProps; evidence: Evidence } {
  const { props, evidence } = randomPit(seed);
  const age = (i: number) => FORMED[FORMED.length - 1 - Math.floor((FORMED.length * i) / props.layers.length)];
  const layers = props.layers.map((layer, i): SoilLayer => ({ ...layer, formed: age(i) ?? 'bedrock' }));
  return { props: { ...props, layers }, evidence };
}

type Within = (from: number, to: number) => number;

function randomOpening(next: () => number, within: Within): Opening {
  const kind = Math.floor(next() * 4);
  if (kind === 0) return { width_m: within(0.3, 10), length_m: within(0.3, 10) };
  if (kind === 1) return { kind: 'circle', diameter_m: within(0.3, 10) };
  if (kind === 2) {
    const runs = next() < 0.5 ? 'across' : 'away';
    return { kind: 'trench', length_m: within(1, 40), width_m: within(0.3, 10), runs };
  }
  return { kind: 'polygon', outline: randomOutline(next, within) };
}

/** A star with spikes and bays, now and then the other way round. */
function randomOutline(next: () => number, within: Within): [number, number][] {
  const count = 3 + Math.floor(next() * 22);
  const middle: Point2 = [within(-2, 2), within(-2, 2)];
  const outline = Array.from({ length: count }, (_, i): [number, number] => {
    const turnRad = ((i + 0.8 * next()) / count) * 2 * Math.PI;
    const far_m = within(0.3, 7.5);
    const [x, z] = [middle[0] + far_m * Math.cos(turnRad), middle[1] + far_m * Math.sin(turnRad)];
    return [Math.round(x * 1e3) / 1e3, Math.round(z * 1e3) / 1e3];
  });
  if (ringTouch([...outline, ...outline.slice(0, 1)])) return randomOutline(next, within);
  return next() < 0.5 ? outline : outline.reverse();
}

function randomObject(id: string, next: () => number, within: Within): BuriedObject {
  const base = { id, name: WORDS, story: WORDS, depth_m: within(0, 6) };
  const at = { x_m: within(-6, 6), z_m: within(-6, 6) };
  switch (Math.floor(next() * 6)) {
    case 0:
      return {
        ...base,
        kind: 'pipe',
        diameter_m: within(0.02, 2),
        runs: next() < 0.5 ? 'across' : 'away',
        offset_m: within(-6, 6),
      };
    case 1: {
      const count = 2 + Math.floor(next() * 7);
      const path = Array.from({ length: count }, () => ({
        x_m: within(-8, 8),
        z_m: within(-8, 8),
        depth_m: within(0, 5),
      }));
      return { ...base, kind: 'cable', diameter_m: within(0.01, 0.4), path };
    }
    case 2: {
      const size_m = { width: within(0.1, 10), height: within(0.1, 5), length: within(0.1, 10) };
      return { ...base, kind: 'foundation', at, size_m, turnDeg: within(-180, 180) };
    }
    case 3:
      return { ...base, kind: 'stone', at, diameter_m: within(0.05, 3) };
    case 4: {
      const form = FIND_FORMS[Math.floor(next() * FIND_FORMS.length)] ?? 'coin';
      return { ...base, kind: 'find', form, at, size_m: within(0.01, 1), turnDeg: within(-180, 180) };
    }
    default:
      return {
        ...base,
        kind: 'root',
        at,
        diameter_m: within(0.01, 1),
        reach_m: within(0.1, 6),
        spread_m: within(0.1, 8),
      };
  }
}
