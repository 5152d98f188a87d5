/** Where a thing lies, in words: "20 m, ahead to the left". */
import type { Language } from '../drawing/text.ts';
import { type WordKey, wordsOf } from './words.ts';

/** From the visitor to an item. */
export interface Way {
  readonly distance_m: number;
  /** Clockwise from true north, [0, 360). */
  readonly bearingDeg: number;
  /** From where the visitor looks, clockwise, [-180, 180); undefined while that is not known. */
  readonly turnDeg: number | undefined;
}

/** Nearer than this a direction would only confuse. */
const HERE_M = 3;

/** Eighths of a turn, clockwise from straight ahead and from north. */
const RELATIVE: readonly WordKey[] = [
  'ahead',
  'aheadRight',
  'right',
  'behindRight',
  'behind',
  'behindLeft',
  'left',
  'aheadLeft',
];
const COMPASS = [
  'north',
  'northEast',
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
] as const satisfies readonly WordKey[];

const eighthOf = (deg: number): number => ((Math.round(deg / 45) % 8) + 8) % 8;

/** The point of the compass nearest to a bearing. */
export const compassKey = (bearingDeg: number): (typeof COMPASS)[number] => COMPASS[eighthOf(bearingDeg)]!;

const rounded = (value: number, step: number): number => Math.round(value / step) * step;

/** As exactly as a walker can use it: metres below 20, then steps of 5 and 10, kilometres from 1 000 m. */
export function distanceText(distance_m: number, language: Language): string {
  if (distance_m < 20) return `${Math.round(distance_m)} m`;
  if (distance_m < 97.5) return `${rounded(distance_m, 5)} m`;
  if (distance_m < 995) return `${rounded(distance_m, 10)} m`;
  return `${numberText(distance_m / 1000, language, distance_m < 9_950 ? 1 : 0)} km`;
}

/** With the language's own decimal mark and spaces. */
export const numberText = (value: number, language: Language, decimals: number): string =>
  value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** Left and right where the visitor's view is known, else by the points of the compass. */
export function directionWords({ bearingDeg, turnDeg }: Way, language: Language): string {
  const key = turnDeg === undefined ? compassKey(bearingDeg) : RELATIVE[eighthOf(turnDeg)];
  return wordsOf(language)[key!];
}

/** 1 to 12, twelve straight ahead. */
export function clockHour(turnDeg: number): number {
  const hour = ((Math.round(turnDeg / 30) % 12) + 12) % 12;
  return hour === 0 ? 12 : hour;
}

/** `20 m, ahead to the left`. */
export function wayText(way: Way, language: Language): string {
  if (way.distance_m < HERE_M) return wordsOf(language).here;
  return `${distanceText(way.distance_m, language)}, ${directionWords(way, language)}`;
}

/** `at 11 o’clock`, for those who find their way by the clock; empty while the view's direction is not known. */
export function clockText({ turnDeg, distance_m }: Way, language: Language): string {
  if (turnDeg === undefined || distance_m < HERE_M) return '';
  const { clockBefore, clockAfter } = wordsOf(language);
  const hour = clockHour(turnDeg);
  if (language === 'fi') return `${clockBefore} ${hour}:n ${clockAfter}`;
  return `${clockBefore} ${hour} ${clockAfter}`.trim();
}

/** `within about 4 m`. */
export const accuracyText = (sigma_m: number, language: Language): string =>
  `${wordsOf(language).within} ${accuracyMetres(sigma_m, language)}`;

/** `4 m`: rounded up, so that it never promises too much. */
export function accuracyMetres(sigma_m: number, language: Language): string {
  const shown_m = sigma_m < 0.5 ? 0.5 : sigma_m < 20 ? Math.ceil(sigma_m) : Math.ceil(sigma_m / 5) * 5;
  return `${numberText(shown_m, language, shown_m < 1 ? 1 : 0)} m`;
}
