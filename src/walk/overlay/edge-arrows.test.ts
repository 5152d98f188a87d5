import { describe, expect, it } from 'vitest';
import { seededChance } from '../../chance/chance.ts';
import type { Sight } from '../../views/view.ts';
import { APART_PX, type ArrowRoom, edgeArrows, MOST_ARROWS, type NearThing } from './edge-arrows.ts';

const ROOM: ArrowRoom = { width: 360, height: 740, left: 34, top: 90, right: 326, bottom: 520 };
const EYE = { east_m: 0, north_m: 0, up_m: 1.6 };
const RAD = Math.PI / 180;

/** A phone held upright that looks this way, 62° high. */
function looking(bearingDeg: number, pitchDeg = 0): Sight {
  const [s, c, sp, cp] = [
    Math.sin(bearingDeg * RAD),
    Math.cos(bearingDeg * RAD),
    Math.sin(pitchDeg * RAD),
    Math.cos(pitchDeg * RAD),
  ];
  const tanUp = Math.tan(31 * RAD);
  return {
    right: [c, -s, 0],
    up: [-s * sp, -c * sp, cp],
    ahead: [s * cp, c * cp, sp],
    tanRight: (tanUp * ROOM.width) / ROOM.height,
    tanUp,
  };
}

const thing = (id: string, bearingDeg: number, distance_m: number, more: Partial<NearThing> = {}): NearThing => ({
  id,
  at: { east_m: distance_m * Math.sin(bearingDeg * RAD), north_m: distance_m * Math.cos(bearingDeg * RAD), up_m: 1.6 },
  radius_m: 0.5,
  reach_m: 60,
  ...more,
});

const arrows = (things: readonly NearThing[], sight = looking(0), before?: ReadonlySet<string>) =>
  edgeArrows(things, { at: EYE, sight }, ROOM, before);

describe('arrows at the edge of the picture', () => {
  it('point at no thing that is in the picture, is far away or is stood in', () => {
    expect(arrows([thing('seen', 5, 20), thing('far', 90, 61), thing('here', 90, 2)])).toEqual([]);
  });

  it('lie at the right for what is to the right, and at the left for what is to the left', () => {
    const [right] = arrows([thing('a', 80, 20)]);
    expect(right).toMatchObject({ id: 'a', x: ROOM.right });
    expect(right!.turnDeg).toBeCloseTo(90, 5);
    expect(right!.distance_m).toBeCloseTo(20, 9);
    const [left] = arrows([thing('a', -80, 20)]);
    expect(left!.x).toBe(ROOM.left);
    expect(left!.turnDeg).toBeCloseTo(-90, 5);
  });

  it('for what is behind lie at the side on which one comes to it sooner', () => {
    expect(arrows([thing('a', 170, 20)])[0]!.x).toBe(ROOM.right);
    expect(arrows([thing('a', -170, 20)])[0]!.x).toBe(ROOM.left);
    expect(arrows([thing('a', 180, 20)])).toHaveLength(1);
  });

  it('lie below for what is at the feet, and above for what is overhead', () => {
    const [below] = arrows([thing('pit', 0, 4, { at: { east_m: 0, north_m: 4, up_m: -2 } })]);
    expect(below).toMatchObject({ x: 180, y: ROOM.bottom });
    expect(Math.abs(below!.turnDeg)).toBeCloseTo(180, 5);
    const [above] = arrows([thing('lamp', 0, 4, { at: { east_m: 0, north_m: 4, up_m: 9 } })]);
    expect(above).toMatchObject({ y: ROOM.top });
  });

  it('turn with a phone that is held aslant: what was to the right is then above', () => {
    const { right, up, ...rest } = looking(0);
    const lying = { ...rest, right: up.map((v) => -v) as unknown as Sight['right'], up: right };
    const [arrow] = arrows([thing('a', 80, 20)], lying);
    expect(arrow!.y).toBe(ROOM.top);
    expect(arrow!.turnDeg).toBeCloseTo(0, 5);
  });

  it('go when the thing is well within the picture, and come when it is well outside', () => {
    const edgeDeg = Math.atan(looking(0).tanRight) / RAD;
    const between = [thing('a', edgeDeg, 40, { radius_m: 0 })];
    expect(arrows(between)).toHaveLength(0);
    expect(arrows(between, looking(0), new Set(['a']))).toHaveLength(1);
    expect(arrows([thing('a', 80, 65)], looking(0), new Set(['a']))).toHaveLength(1);
  });

  it('are three at most, of the nearest, apart from one another and within their room: 2 000 streets', () => {
    const chance = seededChance(11);
    const between = (least: number, most: number) => least + (most - least) * chance.uniform();
    for (let i = 0; i < 2_000; i++) {
      const things = Array.from({ length: 8 }, (_, k) =>
        thing(`${k}`, between(0, 360), between(1, 80), {
          at: { east_m: between(-50, 50), north_m: between(-50, 50), up_m: between(-4, 15) },
        }),
      );
      const told = arrows(things, looking(between(0, 360), between(-60, 60)));
      expect(told.length).toBeLessThanOrEqual(MOST_ARROWS);
      expect(told.map(({ distance_m }) => distance_m)).toEqual(
        told.map(({ distance_m }) => distance_m).toSorted((a, b) => a - b),
      );
      for (const { x, y } of told) {
        expect(x).toBeGreaterThanOrEqual(ROOM.left - 1e-6);
        expect(x).toBeLessThanOrEqual(ROOM.right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(ROOM.top - 1e-6);
        expect(y).toBeLessThanOrEqual(ROOM.bottom + 1e-6);
      }
      for (const a of told)
        for (const b of told)
          if (a.id < b.id) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(APART_PX - 1e-6);
    }
  });
});
