import { expect, it } from 'vitest';
import { knocksOf } from './haptics.ts';
import { plainFileName } from './print-sheets.ts';

it('knocks lie where a phone would knock: each after the pauses before it', () => {
  expect(knocksOf([100, 50, 20])).toEqual([
    { from_ms: 0, long_ms: 100 },
    { from_ms: 150, long_ms: 20 },
  ]);
  expect(knocksOf([])).toEqual([]);
});

it('a file takes its name from a title, in letters that any system has', () => {
  expect(plainFileName('Kuoppa Hämeensillan kupeessa')).toBe('kuoppa-hameensillan-kupeessa');
  expect(plainFileName('../../etc/passwd')).toBe('etc-passwd');
  expect(plainFileName('土')).toBe('column');
});
