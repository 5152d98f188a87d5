import { expect, it } from 'vitest';
import { contentTypes } from './index.ts';
import { tellings } from './tellings.ts';

it('every kind of content can be told of without being drawn, in the same words', () => {
  const words = ({ type, name, schema, describe }: (typeof tellings)[number]) => ({ type, name, schema, describe });
  expect(tellings.map(words)).toEqual(contentTypes.map(words));
  expect(tellings.length).toBeGreaterThan(0);
});
