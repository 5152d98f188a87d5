/** Which years can be visited, and what is seen in which. */
import type { Binding, Control } from '../../drawing/drawing.ts';
import type { Building, HistoricalOverlayProps } from './schema.ts';

export const YEAR_CONTROL = 'year';
export const THEN_CONTROL = 'then';
const FADE_YEARS = 3;

export interface YearSpan {
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** From the first year to the last that the props name; one year when they name only one. */
export function yearSpan({ buildings, years }: HistoricalOverlayProps): YearSpan {
  const named = buildings.flatMap(({ from_year, to_year }) =>
    to_year === undefined ? [from_year] : [from_year, to_year],
  );
  const from = years?.from ?? Math.min(...named);
  const to = years?.to ?? Math.max(...named);
  const start = years?.start ?? buildings[0]?.from_year ?? from;
  return { from, to, start: Math.min(Math.max(start, from), to) };
}

/** A slider through the years, or a switch when there is only one year to see. */
export function yearControl({ from, to, start }: YearSpan): Control {
  return to > from
    ? {
        kind: 'slider',
        id: YEAR_CONTROL,
        label: { fi: 'Vuosi', sv: 'År', en: 'Year' },
        range: [from, to],
        step: 1,
        initial: start,
      }
    : {
        kind: 'toggle',
        id: THEN_CONTROL,
        label: { fi: 'Näytä mennyt', sv: 'Visa det förflutna', en: 'Show the past' },
        initial: true,
      };
}

/** How much of the building is to be seen: it comes in over a few years, and goes out again. */
export function fadeOf(building: Building, span: YearSpan): Binding {
  if (span.to <= span.from)
    return {
      property: 'opacity',
      from: { control: THEN_CONTROL },
      stops: [
        [0, 0],
        [1, 1],
      ],
      mode: 'linear',
    };
  const { from_year, to_year } = building;
  const stops: (readonly [number, number])[] = [
    [from_year - FADE_YEARS, 0],
    [from_year, 1],
  ];
  if (to_year !== undefined) {
    stops.push([Math.max(to_year - FADE_YEARS, from_year + 0.5), 1], [to_year, 0]);
  }
  return { property: 'opacity', from: { control: YEAR_CONTROL }, stops, mode: 'smooth' };
}

/** For what marks the place while the building is not there. */
export function whileAbsent(building: Building, span: YearSpan): Binding {
  if (span.to <= span.from)
    return {
      property: 'visible',
      from: { control: THEN_CONTROL },
      stops: [
        [0, 1],
        [1, 0],
      ],
      mode: 'step',
    };
  const { from_year, to_year } = building;
  const stops: (readonly [number, number])[] = [
    [from_year - 1, 1],
    [from_year, 0],
  ];
  if (to_year !== undefined) stops.push([to_year, 1]);
  return { property: 'visible', from: { control: YEAR_CONTROL }, stops, mode: 'step' };
}

/** `1802–1890`, with a question mark where nobody is sure; `1802–` when it is still standing. */
export function yearsText({ from_year, to_year, unsure }: Building): string {
  const from = `${from_year}${unsure?.includes('from') ? '?' : ''}`;
  const to = to_year === undefined ? '' : unsure?.includes('to') ? '?' : String(to_year);
  return `${from}–${to}`;
}
