import { expect, it } from 'vitest';
import { contentChecks } from './content-checks.ts';
import { toldBy } from './rule-fixture.ts';

const check = (props: unknown) => {
  const { height_m } = props as { height_m: number };
  if (height_m < 3) return [];
  return [
    { severity: 'warning' as const, rule: 'tall', path: ['height_m'], message: `expected less, found ${height_m}` },
  ];
};

it('asks the content type of each item, and puts its answers where the item lies', () => {
  expect(toldBy(contentChecks([{ type: 'post', check }]), () => undefined)).toEqual([
    'warning tall items[1].props.height_m: expected less, found 3',
    'warning tall items[2].props.height_m: expected less, found 4',
  ]);
});

it('has nothing to say where a content type has nothing to check', () => {
  expect(toldBy(contentChecks([{ type: 'post' }]), () => undefined)).toEqual([]);
  expect(toldBy(contentChecks([]), () => undefined)).toEqual([]);
});
