import { describe, expect, it } from 'vitest';
import { seededChance } from '../chance/chance.ts';
import { degFromRad, radFromDeg } from '../geo/angles.ts';
import { angleBetween, multiply, type Quaternion, quaternionAbout } from '../geo/quaternion.ts';
import { createSteadyTurn } from './steady-turn.ts';

const turned = (yawDeg: number, pitchDeg = 0): Quaternion =>
  multiply(quaternionAbout([0, 1, 0], radFromDeg(yawDeg)), quaternionAbout([1, 0, 0], radFromDeg(pitchDeg)));

/** 0.2° about each axis, as a fused orientation trembles in a phone that lies still. */
const TREMOR_DEG = 0.2;

function trembling(seed: number) {
  const chance = seededChance(seed);
  return (yawDeg: number, pitchDeg: number) => {
    const [x, y, z] = [chance.normal(), chance.normal(), chance.normal()];
    const angle = Math.hypot(x, y, z);
    const tremor = quaternionAbout([x / angle, y / angle, z / angle], radFromDeg(TREMOR_DEG * angle));
    return multiply(tremor, turned(yawDeg, pitchDeg));
  };
}

describe('a steady turn', () => {
  it('trembles by less than 0.1° at rest, where the sensor trembles by 0.35°', () => {
    const read = trembling(5);
    const steady = createSteadyTurn();
    let [squares, sensor, count] = [0, 0, 0];
    for (let i = 0; i < 3_000; i++) {
      const reading = read(120, -10);
      steady.hear((i * 1_000) / 60, reading);
      if (i < 60) continue;
      squares += degFromRad(angleBetween(steady.turn!, turned(120, -10))) ** 2;
      sensor += degFromRad(angleBetween(reading, turned(120, -10))) ** 2;
      count++;
    }
    expect(Math.sqrt(sensor / count)).toBeGreaterThan(0.3);
    // About each axis, as what is shown moves right or up.
    expect(Math.sqrt(squares / count / 3)).toBeLessThan(0.1);
  });

  it.each([2, 10, 30, 90, 180])('lags less than 100 ms behind a turn of %i° in a second', (degPerS) => {
    for (const hz of [30, 60]) {
      const steady = createSteadyTurn();
      for (let i = 0; i <= 3 * hz; i++) steady.hear((i * 1_000) / hz, turned((degPerS * i) / hz));
      const lag_s = degFromRad(angleBetween(steady.turn!, turned(degPerS * 3))) / degPerS;
      expect(lag_s).toBeLessThan(0.1);
    }
  });

  it('goes the short way where angles wrap, and takes what follows a silence whole', () => {
    const steady = createSteadyTurn();
    for (let i = 0; i < 30; i++) steady.hear(i * 16, turned(179.5 + i / 10));
    expect(degFromRad(angleBetween(steady.turn!, turned(179.5 + 2.9)))).toBeLessThan(1);
    steady.hear(5_000, turned(20));
    expect(degFromRad(angleBetween(steady.turn!, turned(20)))).toBeCloseTo(0, 6);
  });

  it('is not moved by what is no rotation, nor by the past', () => {
    const steady = createSteadyTurn();
    steady.hear(100, turned(10));
    steady.hear(116, { x: Number.NaN, y: 0, z: 0, w: 1 });
    steady.hear(116, { x: 0, y: 0, z: 0, w: 0 });
    steady.hear(90, turned(80));
    expect(degFromRad(angleBetween(steady.turn!, turned(10)))).toBeCloseTo(0, 6);
  });
});
