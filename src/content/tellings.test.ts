import { expect, it } from 'vitest';
import { accounts } from './accounts.ts';
import { builders } from './builders.ts';
import { contentTypes } from './index.ts';
import { tellings } from './tellings.ts';

it('every kind of content can be listed, told of and drawn without the rest of it', () => {
  expect(contentTypes.length).toBeGreaterThan(0);
  expect(tellings).toEqual(contentTypes.map(({ type, name, schema }) => ({ type, name, schema })));
  expect(accounts.map(({ type, describe, closer }) => ({ type, describe, closer }))).toEqual(
    contentTypes.map(({ type, describe, closer }) => ({ type, describe, closer })),
  );
  expect(Object.entries(builders)).toEqual(contentTypes.map(({ type, build }) => [type, build]));
});
