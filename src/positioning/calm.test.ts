import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { radFromDeg } from '../geo/angles.ts';
import type { YUpPoint } from '../geo/frames.ts';
import { xrFromEnu } from '../geo/geopose.ts';
import { rotate, type Triple } from '../geo/quaternion.ts';
import { invert, type Transform, transformPoint } from '../geo/transform.ts';
import type { Alignment } from './aligner.ts';
import { apartAtViewer, CREEP_MPS, nextShown, TURN_DEG_PER_S } from './calm.ts';

const viewer: YUpPoint = { x_m: 4, y_m: 0.1, z_m: -7 };
/** The street's origin is a kilometre away: a turn about it would throw the viewer. */
const FAR: Triple = [800, -1.5, 600];

function alignment(northYawDeg: number, originXr_m: Triple): Alignment {
  return {
    xrFromEnu: xrFromEnu(radFromDeg(northYawDeg), originXr_m),
    sigmaPosition_m: 4,
    sigmaHeadingDeg: 12,
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

const still = { seen: true, sinceFirst_s: 100 };

describe('nextShown', () => {
  it('takes the first alignment at once', () => {
    const target = alignment(30, FAR);
    expect(nextShown(undefined, target, 0.016, viewer, still)).toBe(target.xrFromEnu);
  });

  it('returns what is shown, itself, when nothing is to change', () => {
    const shown = alignment(30, FAR).xrFromEnu;
    expect(nextShown(shown, alignment(30, FAR), 0.016, viewer, still)).toBe(shown);
    expect(nextShown(shown, moved(shown, 1, [1, 0, 0]), 0, viewer, still)).toBe(shown);
    expect(nextShown(shown, moved(shown, 1, [1, 0, 0]), Number.NaN, viewer, still)).toBe(shown);
    expect(nextShown(shown, moved(shown, 1, [1, 0, 0]), -1, viewer, still)).toBe(shown);
  });

  it('never moves faster than it may at the viewer while content is seen', () => {
    const chance = seededChance(4);
    let shown = alignment(30, FAR).xrFromEnu;
    for (let frame = 0; frame < 2_000; frame++) {
      const target = moved(alignment(30, FAR).xrFromEnu, 12 * chance.normal(), [
        3 * chance.normal(),
        chance.normal(),
        3 * chance.normal(),
      ]);
      const dt_s = 0.1 * chance.uniform();
      const next = nextShown(shown, target, dt_s, viewer, { seen: true });
      const { position_m, headingDeg } = apartAtViewer(shown, next, viewer);
      expect(position_m).toBeLessThanOrEqual(CREEP_MPS * dt_s + 1e-9);
      expect(headingDeg).toBeLessThanOrEqual(TURN_DEG_PER_S * dt_s + 1e-6);
      shown = next;
    }
  });

  it('turns the world about the viewer, not about the far origin', () => {
    const shown = alignment(30, FAR).xrFromEnu;
    const next = nextShown(shown, moved(shown, 10, [0, 0, 0]), 0.1, viewer, still);
    const here = transformPoint(invert(shown), viewer);
    const there = transformPoint(next, here);
    expect(Math.hypot(there.x_m - viewer.x_m, there.y_m - viewer.y_m, there.z_m - viewer.z_m)).toBeLessThan(1e-9);
    expect(apartAtViewer(shown, next, viewer).headingDeg).toBeGreaterThan(0.02);
  });

  it('arrives, and then shows the target itself', () => {
    let shown = alignment(30, FAR).xrFromEnu;
    const target = moved(shown, 3, [1, 0.3, -1]);
    let seconds = 0;
    while (shown !== target.xrFromEnu && seconds < 120) {
      shown = nextShown(shown, target, 0.1, viewer, still);
      seconds += 0.1;
    }
    expect(seconds).toBeLessThan(40);
    expect(seconds).toBeGreaterThan(1.4 / CREEP_MPS);
  });

  it('goes at once while content is out of sight, and when it is more than 15 m off', () => {
    const shown = alignment(30, FAR).xrFromEnu;
    const near = moved(shown, 3, [2, 0, 0]);
    expect(nextShown(shown, near, 0.016, viewer, { seen: false })).toBe(near.xrFromEnu);
    const far = moved(shown, 0, [16, 0, 0]);
    expect(nextShown(shown, far, 0.016, viewer, still)).toBe(far.xrFromEnu);
  });

  it('settles within two seconds in the beginning, without a jump', () => {
    let shown = alignment(30, FAR).xrFromEnu;
    const target = moved(shown, 20, [6, 0, 0]);
    const first = nextShown(shown, target, 0.016, viewer, { seen: true, sinceFirst_s: 0.5 });
    expect(apartAtViewer(shown, first, viewer).position_m).toBeLessThan(0.5);
    for (let frame = 0; frame < 125; frame++) {
      shown = nextShown(shown, target, 0.016, viewer, { seen: true, sinceFirst_s: 0.5 + frame * 0.016 });
    }
    const { position_m, headingDeg } = apartAtViewer(shown, target.xrFromEnu, viewer);
    expect(position_m).toBeLessThan(0.06);
    expect(headingDeg).toBeLessThan(0.2);
  });

  it('does not make up for lost time after the page was asleep', () => {
    const shown = alignment(30, FAR).xrFromEnu;
    const next = nextShown(shown, moved(shown, 0, [10, 0, 0]), 3_600, viewer, still);
    expect(apartAtViewer(shown, next, viewer).position_m).toBeLessThanOrEqual(CREEP_MPS + 1e-9);
  });
});
