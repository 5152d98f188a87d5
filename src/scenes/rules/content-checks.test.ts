import { expect, it } from 'vitest';
import { phrase, problemAt } from '../problem.ts';
import { contentChecks } from './content-checks.ts';
import { toldBy } from './rule-fixture.ts';

const check = (props: unknown) => {
  const { height_m } = props as { height_m: number };
  const said = phrase('{value}', { value: `expected less, found ${height_m}` });
  return height_m < 3 ? [] : [problemAt('warning', 'tall', ['height_m'], said)];
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
