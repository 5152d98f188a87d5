import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../drawing/text.ts';
import { accuracyText, clockHour, clockText, directionWords, distanceText, wayText } from './wayfinding.ts';
import { loadWords } from './words.ts';

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

const way = (distance_m: number, turnDeg: number | undefined, bearingDeg = 0) => ({ distance_m, turnDeg, bearingDeg });

describe('wayfinding in words', () => {
  it('rounds a distance as a walker can use it', () => {
    expect([3.4, 19.4, 22, 98, 104, 996].map((metres) => distanceText(metres, 'en'))).toEqual([
      '3 m',
      '19 m',
      '20 m',
      '100 m',
      '100 m',
      '1.0 km',
    ]);
  });

  it('writes kilometres with the decimal mark of the language', () => {
    expect(distanceText(1_240, 'fi')).toBe('1,2 km');
    expect(distanceText(1_240, 'sv')).toBe('1,2 km');
    expect(distanceText(1_240, 'en')).toBe('1.2 km');
    expect(distanceText(12_400, 'en')).toBe('12 km');
  });

  it('says left for turns against the clock and right for turns with it', () => {
    expect(wayText(way(20, -45), 'en')).toBe('20 m, ahead to the left');
    expect(wayText(way(20, 90), 'fi')).toBe('20 m, oikealla');
    expect(wayText(way(20, -90), 'sv')).toBe('20 m, till vänster');
  });

  it('changes from ahead to beside at an eighth of a turn, and says behind on both sides of the seam', () => {
    expect(directionWords(way(9, 22), 'en')).toBe('ahead');
    expect(directionWords(way(9, 23), 'en')).toBe('ahead to the right');
    expect(directionWords(way(9, -180), 'en')).toBe('behind you');
    expect(directionWords(way(9, 179), 'en')).toBe('behind you');
  });

  it('goes by the compass while nobody knows which way the visitor looks', () => {
    expect(wayText(way(120, undefined, 350), 'en')).toBe('120 m, to the north');
    expect(wayText(way(120, undefined, 135), 'fi')).toBe('120 m, kaakossa');
    expect(wayText(way(120, undefined, 262), 'sv')).toBe('120 m, i väster');
  });

  it('gives no direction to a thing at one’s feet', () => {
    expect(wayText(way(1.2, 170), 'en')).toBe('right here');
    expect(clockText(way(1.2, 170), 'en')).toBe('');
  });

  it('reads directions off the clock', () => {
    expect([0, 30, 89, 180, -30, -90].map(clockHour)).toEqual([12, 1, 3, 6, 11, 9]);
    expect(clockText(way(20, -30), 'en')).toBe('at 11 o’clock');
    expect(clockText(way(20, -30), 'fi')).toBe('kello 11:n suunnassa');
    expect(clockText(way(20, -30), 'sv')).toBe('klockan 11');
    expect(clockText(way(20, undefined), 'en')).toBe('');
  });

  it('never promises a better place than is known', () => {
    expect(accuracyText(3.1, 'en')).toBe('within about 4 m');
    expect(accuracyText(0.02, 'sv')).toBe('inom ungefär 0,5 m');
    expect(accuracyText(21, 'fi')).toBe('tarkkuus noin 25 m');
    expect(accuracyText(0.7, 'en')).toBe('within about 1 m');
  });
});
