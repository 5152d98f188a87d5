import { describe, expect, it } from 'vitest';
import { asideDeg, glide, look, STILL, strollStep, visitorAt, walk } from './visitor.ts';

const origin = { east_m: 0, north_m: 0, up_m: 0 };
const ahead = { ...STILL, ahead: 1 };

describe('the simulated visitor', () => {
  it('walks along the view: facing east, ahead is east', () => {
    const after = walk(visitorAt(origin, 90), ahead, 2);
    expect(after.east_m).toBeCloseTo(2.8, 9);
    expect(after.north_m).toBeCloseTo(0, 9);
    expect(after.walked_m).toBeCloseTo(2.8, 9);
  });

  it('steps to the right of the view: facing north, right is east', () => {
    const after = walk(visitorAt(origin, 0), { ...STILL, right: 1 }, 1);
    expect(after.east_m).toBeCloseTo(1.4, 9);
    expect(after.north_m).toBeCloseTo(0, 9);
  });

  it('is no faster on a diagonal', () => {
    const after = walk(visitorAt(origin, 0), { ...STILL, ahead: 1, right: 1 }, 1);
    expect(Math.hypot(after.east_m, after.north_m)).toBeCloseTo(1.4, 9);
  });

  it('stays the same object while nothing is wanted, so that nothing is allocated', () => {
    const visitor = visitorAt(origin, 10);
    expect(walk(visitor, STILL, 0.1)).toBe(visitor);
  });

  it('never looks over its own back', () => {
    expect(look(visitorAt(origin, 0), 0, 500).pitchDeg).toBe(85);
    expect(look(visitorAt(origin, 0), 0, -500).pitchDeg).toBe(-85);
    expect(look(visitorAt(origin, 350), 20, 0).bearingDeg).toBeCloseTo(10, 9);
  });

  it('strolls parallel to the nearest leg, keeping its distance from the line, turning into its direction', () => {
    const line = [origin, { east_m: -100, north_m: 0, up_m: 0 }];
    let visitor = visitorAt({ east_m: -10, north_m: 7, up_m: 0 }, 200);
    for (let i = 0; i < 100; i++) visitor = strollStep(visitor, line, true, 0.1);
    expect(visitor.north_m).toBeCloseTo(7, 9);
    expect(visitor.east_m).toBeCloseTo(-24, 9);
    expect(visitor.bearingDeg).toBeCloseTo(270, 9);
  });

  it('glides from one standpoint to another by the short way round', () => {
    const [from, to] = [visitorAt(origin, 350), visitorAt({ east_m: 10, north_m: 0, up_m: 0 }, 20)];
    expect(glide(from, to, 0).bearingDeg).toBeCloseTo(350, 9);
    expect(glide(from, to, 0.5).bearingDeg).toBeCloseTo(5, 9);
    expect(glide(from, to, 1)).toMatchObject({ east_m: 10, north_m: 0, bearingDeg: 20 });
  });

  it('looks aside so that a thing ahead shows in the middle of the free part of the page', () => {
    const [covered, width, height, fov] = [400, 1280, 800, 1.1];
    const turned = (asideDeg(covered, height, fov) * Math.PI) / 180;
    const shownAt = width / 2 + (height / 2 / Math.tan(fov / 2)) * Math.tan(turned);
    expect(shownAt).toBeCloseTo((covered + width) / 2, 6);
  });
});
