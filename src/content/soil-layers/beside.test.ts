import { expect, it } from 'vitest';
import { isBeside } from './beside.ts';
import { buildSoilLayers } from './build.ts';
import { describeSoilLayers } from './describe.ts';
import { pitDepth_m } from './strata.ts';
import { randomPit } from './test-pits.ts';

it('counts as beside the opening whatever the pit does not draw, and nothing that it draws', {
  timeout: 30_000,
}, () => {
  const counts = { beside: 0, drawn: 0 };
  const wrong: string[] = [];
  for (let seed = 0; seed < 120; seed++) {
    const { props, evidence } = randomPit(seed);
    const drawn = JSON.stringify(buildSoilLayers(props, { seed, evidence }).parts.map(({ id }) => id));
    for (const object of props.objects ?? []) {
      // Round things are drawn a little within their size, and circles as polygons: what only touches may count either way.
      if (object.depth_m >= pitDepth_m(props) || object.kind === 'stone' || object.kind === 'root') continue;
      const beside = isBeside(object, props.opening);
      counts[beside ? 'beside' : 'drawn']++;
      if (drawn.includes(`"object-${object.id}"`) === beside) wrong.push(`${seed} ${object.kind} ${object.id}`);
    }
  }
  expect(counts.beside).toBeGreaterThan(50);
  expect(counts.drawn).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

it('is said where it is told of', () => {
  const { props } = randomPit(1);
  const at = { x_m: 9.9, z_m: 9.9 };
  const words = { fi: 'kivi', sv: 'sten', en: 'stone' };
  const stone = { id: 'far', kind: 'stone', name: words, story: words, depth_m: 0, diameter_m: 0.1, at } as const;
  const told = (language: 'fi' | 'sv' | 'en') =>
    describeSoilLayers({ ...props, opening: { width_m: 1, length_m: 1 }, objects: [stone] }, language).details;
  expect(told('fi').find(({ partId }) => partId === 'object-far')?.text).toContain('vieressä');
  expect(told('sv').find(({ partId }) => partId === 'object-far')?.text).toContain('bredvid');
  expect(told('en').find(({ partId }) => partId === 'object-far')?.text).toContain('beside');
});
