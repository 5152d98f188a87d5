import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { radFromDeg } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate, type Triple } from '../geo/quaternion.ts';
import { invert, type Transform, transformPoint } from '../geo/transform.ts';
import type { Alignment } from './aligner.ts';
import { createCalmDisplay } from './calm.ts';
import { CREEP_MPS, STILL_MPS, stepTowards, TURN_DEG_PER_S } from './calm-step.ts';
import { createEstimator } from './estimator.ts';
import { DECLINATION_DEG, ORIGIN, recordWalk, straight } from './test-walk.ts';
import { apartAtViewer } from './viewer-standing.ts';

const viewer: YUpPoint = { x_m: 4, y_m: 0.1, z_m: -7 };
/** The street's origin is a kilometre away: a turn about it would throw the viewer. */
const FAR: Triple = [800, -1.5, 600];
const FRAME_S = 1 / 60;

function alignment(northYawDeg: number, originXr_m: Triple): Alignment {
  return {
    xrFromEnu: xrFromEnu(radFromDeg(northYawDeg), originXr_m),
    sigmaPosition_m: 4,
    sigmaHeadingDeg: 6,
    spread: { east_m2: 8, eastNorth_m2: 0, north_m2: 8 },
    basis: 'compass',
    floorSeen: false,
    mistaken_ms: [],
  };
}

/** The alignment that differs from `from` by a turn about the viewer and then a shift of the world in XR. */
function moved(from: Transform<'xr', 'enu'>, turnDeg: number, shift: Triple): Alignment {
  const at = transformPoint(invert(from), viewer);
  const [nx, , nz] = rotate(from.rotation, [0, 1, 0]);
  const yawRad = Math.atan2(-nx, -nz) + radFromDeg(turnDeg);
  const [x, y, z] = rotate(xrFromEnu(yawRad, [0, 0, 0]).rotation, [at.east_m, at.north_m, at.up_m]);
  const target = alignment(0, FAR);
  return {
    ...target,
    xrFromEnu: xrFromEnu(yawRad, [viewer.x_m - x + shift[0], viewer.y_m - y + shift[1], viewer.z_m - z + shift[2]]),
  };
}

const first = alignment(30, FAR);

/** A display that has shown `first` to a standing visitor for long. */
function settled() {
  const display = createCalmDisplay();
  for (let second = 0; second < 20; second++) display.step(first, 1, viewer, true);
  return display;
}

/** Where the viewer stands when they walk: back and forth, so that the same alignments stay near. */
const walking = (frame: number): YUpPoint => ({
  ...viewer,
  x_m: viewer.x_m + Math.abs((((frame * 1.3) / 60) % 20) - 10),
});

describe('a step of the display', () => {
  it('never moves faster than it may at the viewer while content is seen', () => {
    for (const pace of ['still', 'walking'] as const) {
      const chance = seededChance(4);
      let shown = first.xrFromEnu;
      for (let frame = 0; frame < 1_000; frame++) {
        const shift: Triple = [3 * chance.normal(), chance.normal(), 3 * chance.normal()];
        const dt_s = 0.1 * chance.uniform();
        const target = moved(first.xrFromEnu, 12 * chance.normal(), shift).xrFromEnu;
        const next = stepTowards(shown, target, dt_s, viewer, pace);
        const { position_m, headingDeg } = apartAtViewer(shown, next, viewer);
        expect(position_m).toBeLessThanOrEqual(CREEP_MPS * dt_s + 1e-9);
        expect(headingDeg).toBeLessThanOrEqual(TURN_DEG_PER_S * dt_s + 1e-6);
        const apparent_m = position_m + 25 * radFromDeg(headingDeg);
        if (pace === 'still') expect(apparent_m).toBeLessThanOrEqual(STILL_MPS * dt_s + 1e-6);
        shown = next;
      }
    }
  });

  it('turns the world about the viewer, not about the far origin', () => {
    const shown = first.xrFromEnu;
    const next = stepTowards(shown, moved(shown, 10, [0, 0, 0]).xrFromEnu, 0.1, viewer, 'still');
    const here = transformPoint(invert(shown), viewer);
    const there = transformPoint(next, here);
    expect(Math.hypot(there.x_m - viewer.x_m, there.y_m - viewer.y_m, there.z_m - viewer.z_m)).toBeLessThan(1e-9);
    expect(apartAtViewer(shown, next, viewer).headingDeg).toBeGreaterThan(0.01);
  });

  it('arrives, and then is the target itself', () => {
    let shown = first.xrFromEnu;
    const target = moved(shown, 3, [1, 0.3, -1]).xrFromEnu;
    let seconds = 0;
    while (shown !== target && seconds < 120) {
      shown = stepTowards(shown, target, 0.1, viewer, 'still');
      seconds += 0.1;
    }
    expect(seconds).toBeLessThan(60);
    expect(seconds).toBeGreaterThan(1.4 / CREEP_MPS);
    expect(stepTowards(shown, target, 0.1, viewer, 'still')).toBe(target);
  });

  it('does not make up for lost time, and does nothing in no time', () => {
    const shown = first.xrFromEnu;
    const target = moved(shown, 0, [10, 0, 0]).xrFromEnu;
    const next = stepTowards(shown, target, 3_600, viewer, 'walking');
    expect(apartAtViewer(shown, next, viewer).position_m).toBeLessThanOrEqual(CREEP_MPS + 1e-9);
    for (const dt_s of [0, -1, Number.NaN]) expect(stepTowards(shown, target, dt_s, viewer, 'quick')).toBe(shown);
  });
});

describe('the calm display', () => {
  it('takes the first alignment at once', () => {
    expect(createCalmDisplay().step(first, FRAME_S, viewer, true)).toBe(first.xrFromEnu);
  });

  it('is frozen while the visitor stands and the estimate stays within two sigmas', () => {
    const display = settled();
    const chance = seededChance(9);
    for (let second = 0; second < 300; second++) {
      // Less than 2σ of 2.8 m and of 6°.
      const target = moved(first.xrFromEnu, 11 * (2 * chance.uniform() - 1), [5 * chance.uniform(), 0, 0]);
      for (let frame = 0; frame < 10; frame++) expect(display.step(target, 0.1, viewer, true)).toBe(first.xrFromEnu);
      expect(display.isAtRest).toBe(true);
    }
  });

  it('creeps to an estimate more than two sigmas away, almost all the way, and freezes there', () => {
    const display = settled();
    const target = moved(first.xrFromEnu, 0, [7, 0, 0]);
    for (let frame = 0; frame < 60; frame++) display.step(target, FRAME_S, viewer, true);
    expect(display.isAtRest).toBe(false);
    const begun = apartAtViewer(first.xrFromEnu, display.shown!, viewer).position_m;
    expect(begun).toBeGreaterThan(0.05);
    expect(begun).toBeLessThan(CREEP_MPS + 1e-9);
    for (let second = 0; second < 90; second++) display.step(target, 1, viewer, true);
    expect(display.isAtRest).toBe(true);
    expect(apartAtViewer(display.shown!, target.xrFromEnu, viewer).position_m).toBeLessThan(0.25 * 2.9);
    const resting = display.shown;
    expect(display.step({ ...target }, FRAME_S, viewer, true)).toBe(resting);
  });

  it('creeps to an estimate that rests on something better, however near', () => {
    const display = settled();
    const target = { ...moved(first.xrFromEnu, 0, [2, 0, 0]), basis: 'exact' as const };
    for (let second = 0; second < 40; second++) display.step(target, 1, viewer, true);
    expect(apartAtViewer(display.shown!, target.xrFromEnu, viewer).position_m).toBeLessThan(0.25 * 2.9);
    const floor = { ...moved(display.shown!, 0, [0, 0.1, 0]), basis: 'exact' as const, floorSeen: true };
    for (let second = 0; second < 40; second++) display.step(floor, 1, viewer, true);
    expect(apartAtViewer(display.shown!, floor.xrFromEnu, viewer).position_m).toBeLessThan(0.03);
  });

  it('creeps all the way while the visitor walks', () => {
    const display = settled();
    const target = moved(first.xrFromEnu, 2, [1, 0, 0]);
    for (let frame = 0; frame < 60 * 60; frame++) display.step(target, FRAME_S, walking(frame), true);
    expect(display.shown).toBe(target.xrFromEnu);
  });

  it('freezes when the visitor stops, also if the estimate became better on the way', () => {
    const display = settled();
    const target: Alignment = { ...moved(first.xrFromEnu, 0.5, [1.2, 0, 0]), basis: 'walk' };
    for (let frame = 0; frame < 120; frame++) display.step(target, FRAME_S, walking(frame), true);
    for (let frame = 0; frame < 120; frame++) display.step(target, FRAME_S, walking(120), true);
    const stopped = display.shown;
    for (let frame = 0; frame < 120; frame++) display.step(target, FRAME_S, walking(120), true);
    expect(display.shown).toBe(stopped);
    expect(stopped).not.toBe(target.xrFromEnu);
  });

  it('goes at once while content is out of sight', () => {
    const display = settled();
    const target = moved(first.xrFromEnu, 3, [2, 0, 0]);
    expect(display.step(target, FRAME_S, viewer, false)).toBe(target.xrFromEnu);
  });

  it('never jumps in view, however far it is off', () => {
    const display = settled();
    const target = moved(first.xrFromEnu, 90, [60, 0, 0]);
    display.step(target, FRAME_S, viewer, true);
    expect(apartAtViewer(first.xrFromEnu, display.shown!, viewer).position_m).toBeLessThan(CREEP_MPS * FRAME_S + 1e-9);
  });

  it('is there within a second of the answer to what the visitor did', () => {
    const display = settled();
    display.hurry();
    for (let frame = 0; frame < 30; frame++) display.step(first, FRAME_S, viewer, true);
    const answer = moved(first.xrFromEnu, 8, [5, 0, 0]);
    for (let frame = 0; frame < 60; frame++) display.step(answer, FRAME_S, viewer, true);
    expect(apartAtViewer(display.shown!, answer.xrFromEnu, viewer).position_m).toBeLessThan(0.05);
    for (let frame = 0; frame < 60; frame++) display.step(answer, FRAME_S, viewer, true);
    // And calm again afterwards.
    const later = moved(answer.xrFromEnu, 3, [2, 0, 0]);
    const before = display.shown;
    expect(display.step(later, FRAME_S, viewer, true)).toBe(before);
  });

  it('follows the fingers and nothing else until they let go', () => {
    const display = settled();
    const east: YUpPoint = transformPoint(first.xrFromEnu, {
      ...transformPoint(invert(first.xrFromEnu), viewer),
      up_m: 0,
    });
    display.drag(90, 0.5, viewer);
    // What was ahead is on the right, half a metre higher: seen from above, clockwise.
    const ahead = transformPoint(invert(first.xrFromEnu), { x_m: viewer.x_m, y_m: east.y_m, z_m: viewer.z_m - 10 });
    const at = transformPoint(display.shown!, ahead);
    expect([at.x_m - viewer.x_m, at.y_m - east.y_m, at.z_m - viewer.z_m].map((m) => Math.round(m * 1e6) / 1e6)).toEqual(
      [10, 0.5, 0],
    );
    const held = display.shown;
    for (let second = 0; second < 20; second++) display.step({ ...first }, 1, viewer, false);
    expect(display.shown).toBe(held);
    display.letGo();
    expect(display.step({ ...first }, 1, viewer, false)).toBe(first.xrFromEnu);
  });

  it('keeps a thing 25 m ahead still for those who stand after a walk between houses', () => {
    const motion_m: number[] = [];
    for (let seed = 0; seed < 16; seed++) motion_m.push(...motionWhileStanding(seed));
    motion_m.sort((a, b) => a - b);
    expect(motion_m[Math.floor(motion_m.length * 0.5)]!).toBeLessThanOrEqual(0.05);
    expect(motion_m[Math.floor(motion_m.length * 0.95)]!).toBeLessThanOrEqual(0.15);
    // The display does follow: a frozen one would pass the above.
    expect(motion_m.at(-1)!).toBeGreaterThan(0.01);
  }, 60_000);
});

/** Metres from second to second, of a thing 25 m ahead of a visitor who walks 20 m and then stands for 30 s. */
function motionWhileStanding(seed: number): number[] {
  const way = straight({ east_m: 10, north_m: -5, bearingDeg: 262 });
  const walk = recordWalk({
    seed,
    noise: 'street',
    truth: (time_s) => way(Math.min(15, time_s)),
    duration_s: 45,
    northYawDeg: 37 * seed,
    originXr_m: [-30, -1.6, 12],
    drifts: true,
  });
  const thing = {
    east_m: 10 + 44.5 * Math.sin(radFromDeg(262)),
    north_m: -5 + 44.5 * Math.cos(radFromDeg(262)),
    up_m: 0,
  };
  const aligner = createEstimator({ origin: ORIGIN, declinationDeg: DECLINATION_DEG });
  const display = createCalmDisplay();
  const motion_m: number[] = [];
  let last: YUpPoint | undefined;
  let [next_ms, solved_ms] = [17_000, 0];
  let target: Alignment | undefined;
  for (const sample of walk.samples) {
    aligner.add(sample);
    if (!('pose' in sample)) continue;
    if (sample.time_ms >= solved_ms) {
      target = aligner.current;
      solved_ms = sample.time_ms + 1_000;
    }
    if (!target) continue;
    for (let frame = 0; frame < 6; frame++) display.step(target, FRAME_S, sample.pose, true);
    if (sample.time_ms < next_ms) continue;
    next_ms += 1_000;
    const at = transformPoint(display.shown!, thing);
    if (last) motion_m.push(Math.hypot(at.x_m - last.x_m, at.z_m - last.z_m));
    last = at;
  }
  return motion_m;
}
