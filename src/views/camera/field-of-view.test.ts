import { expect, it } from 'vitest';
import { LONG_SIDE_RAD, pinched, verticalFov } from './field-of-view.ts';

const deg = (rad: number) => (rad * 180) / Math.PI;

it('a page of the video’s own shape shows the whole of it', () => {
  expect(verticalFov({ width: 1280, height: 720 }, { width: 640, height: 360 })).toBeCloseTo(
    2 * Math.atan((9 / 16) * Math.tan(LONG_SIDE_RAD / 2)),
    12,
  );
  expect(verticalFov({ width: 720, height: 1280 }, { width: 360, height: 640 })).toBeCloseTo(LONG_SIDE_RAD, 12);
});

it('a long page cuts the sides of the video, and what is seen of it stays as large', () => {
  // 480 × 640 on 412 × 915: the height fills the page, the sides are cut.
  expect(verticalFov({ width: 480, height: 640 }, { width: 412, height: 915 })).toBeCloseTo(LONG_SIDE_RAD, 12);
  // 640 × 480 on the same page: the height fills it too, but it is the video's shorter side.
  const short = 2 * Math.atan(0.75 * Math.tan(LONG_SIDE_RAD / 2));
  expect(verticalFov({ width: 640, height: 480 }, { width: 412, height: 915 })).toBeCloseTo(short, 12);
});

it('a video of no size yet is taken for one of the page’s shape', () => {
  expect(verticalFov({ width: 0, height: 0 }, { width: 412, height: 915 })).toBeCloseTo(LONG_SIDE_RAD, 12);
});

it('two fingers make things larger by as much as they spread, within what cameras have', () => {
  const at = (rad: number) => 1 / Math.tan(rad / 2);
  expect(at(pinched(LONG_SIDE_RAD, 1.1)) / at(LONG_SIDE_RAD)).toBeCloseTo(1.1, 12);
  expect(deg(pinched(LONG_SIDE_RAD, 50))).toBeCloseTo(35, 9);
  expect(deg(pinched(LONG_SIDE_RAD, 0.01))).toBeCloseTo(110, 9);
  expect(pinched(LONG_SIDE_RAD, Number.NaN)).toBe(LONG_SIDE_RAD);
});
