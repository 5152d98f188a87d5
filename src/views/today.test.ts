import { expect, it } from 'vitest';
import { declinationDeg } from '../positioning/magnetic.ts';
import { believedDate_ms } from './today.ts';

const TAMPERE = { latDeg: 61.498, lonDeg: 23.76 };

it('the compass needle’s way is right to a degree, whatever year the phone’s clock tells', () => {
  const true_deg = declinationDeg(TAMPERE, Date.UTC(2026, 10, 21));
  for (const year of [1970, 1999, 2015, 2026, 2028, 2040, 2099]) {
    const told_deg = declinationDeg(TAMPERE, believedDate_ms(Date.UTC(year, 10, 21)));
    expect(Math.abs(told_deg - true_deg), String(year)).toBeLessThan(1);
  }
});

it('a date that may be true is believed', () => {
  const today_ms = Date.UTC(2027, 5, 24);
  expect(believedDate_ms(today_ms)).toBe(today_ms);
});
