import { describe, expect, it } from 'vitest';
import { degFromRad, turnDeg, wrapBearingDeg } from '../geo/angles.ts';
import { rotate, type Triple } from '../geo/quaternion.ts';
import { cameraBearingFromOrientation } from './compass-reading.ts';
import { viewTurn } from './view-turn.ts';

const AHEAD: Triple = [0, 0, -1];
const UP: Triple = [0, 1, 0];
const expectClose = (found: Triple, wanted: Triple) => {
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(wanted[i]!, 12);
  });
};

describe('the turn of a view', () => {
  it('of a phone held upright towards north is none', () => {
    const turn = viewTurn({ alphaDeg: 0, betaDeg: 90, gammaDeg: 0 });
    expectClose(rotate(turn, AHEAD), AHEAD);
    expectClose(rotate(turn, UP), UP);
  });

  it('of a phone lying on a table looks down, its top towards north', () => {
    const turn = viewTurn({ alphaDeg: 0, betaDeg: 0, gammaDeg: 0 });
    expectClose(rotate(turn, AHEAD), [0, -1, 0]);
    expectClose(rotate(turn, UP), [0, 0, -1]);
  });

  it('keeps what is up above when the phone lies on its side: the screen turns against it', () => {
    // The device's left edge up: its x axis points down, the screen is turned by 90°; the camera looks north.
    const onItsSide = { alphaDeg: 90, betaDeg: 0, gammaDeg: -90 };
    const turn = viewTurn({ ...onItsSide, screenAngleDeg: 90 });
    expectClose(rotate(turn, UP), UP);
    expectClose(rotate(viewTurn(onItsSide), AHEAD), rotate(turn, AHEAD));
  });

  it('looks where the compass says that the camera looks, in every attitude', () => {
    for (let alphaDeg = 0; alphaDeg < 360; alphaDeg += 37) {
      for (let betaDeg = -170; betaDeg < 180; betaDeg += 23) {
        for (let gammaDeg = -88; gammaDeg < 90; gammaDeg += 29) {
          const bearingDeg = cameraBearingFromOrientation({ alphaDeg, betaDeg, gammaDeg });
          if (bearingDeg === undefined) continue;
          const [x, , z] = rotate(viewTurn({ alphaDeg, betaDeg, gammaDeg, screenAngleDeg: 270 }), AHEAD);
          expect(turnDeg(wrapBearingDeg(degFromRad(Math.atan2(x, -z))), bearingDeg)).toBeCloseTo(0, 8);
        }
      }
    }
  });
});
