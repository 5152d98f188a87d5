import { expect, it } from 'vitest';
import { drawCount } from '../../drawing/draw-count.ts';
import { buildSoilLayers } from './build.ts';
import { pitOfAllTimes } from './test-pits.ts';

const PITS = Array.from({ length: 300 }, (_, seed) => ({ seed, ...pitOfAllTimes(seed) }));
/** The heaviest of these, to be looked at each time; of the others every eighth. */
const HEAVY = new Set([26, 46, 53, 81, 86, 141, 171, 174, 192]);

it('keeps any pit to 10 pieces and 15 000 triangles, whatever its controls say', { timeout: 60_000 }, () => {
  for (const { seed, props, evidence } of PITS.filter(({ seed }) => HEAVY.has(seed) || seed % 8 === 0)) {
    const { draws, triangles } = drawCount(buildSoilLayers(props, { seed, evidence }));
    expect(draws, `${seed}`).toBeLessThanOrEqual(10);
    expect(triangles, `${seed}`).toBeLessThanOrEqual(15_000);
  }
});

it('builds any pit within 10 ms, most within 3, with core and deep time', { timeout: 180_000 }, () => {
  const cpu_ms = ({ seed, props, evidence }: (typeof PITS)[number]): number => {
    const before = process.cpuUsage();
    buildSoilLayers(props, { seed, evidence });
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  // The quickest of several: collecting garbage and others on the machine take time that is not the pit's.
  const quickest = (pit: (typeof PITS)[number], times: number) =>
    Math.min(...Array.from({ length: times }, () => cpu_ms(pit)));
  const times_ms = PITS.map((pit) => quickest(pit, 3));
  expect(times_ms.sort((a, b) => a - b)[150]).toBeLessThan(3);
  expect(PITS.filter((pit) => quickest(pit, 3) > 10 && quickest(pit, 20) > 10).map(({ seed }) => seed)).toEqual([]);
});
