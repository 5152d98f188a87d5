import { expect, it } from 'vitest';
import { decimalsOf, reachText, valueText } from './control-values.ts';

it('a value has as many decimals as its step can change', () => {
  expect([1, 0.5, 0.05, 0.001, 0.0001].map(decimalsOf)).toEqual([0, 1, 2, 3, 3]);
  expect(valueText(2.5, 'm', 0.05, 'fi')).toBe('2,50 m');
  expect(valueText(2.5, 'm', 0.5, 'en')).toBe('2.5 m');
});

it('a year is not a thousand and something', () => {
  expect(valueText(1912, 'year', 1, 'en')).toBe('1912');
  expect(valueText(1912, '', 1, 'sv')).toBe('1912');
});

it('the reach of a slider goes from end to end in the language of the visitor', () => {
  expect(reachText({ range: [0, 3.3], step: 0.05, unit: 'm' }, 'fi')).toBe('0–3,3 m');
  expect(reachText({ range: [1775, 2026], step: 1, unit: 'year' }, 'en')).toBe('1775–2026');
  expect(reachText({ range: [1775, 1890], step: 1, unit: '' }, 'fi')).toBe('1775–1890');
});
