/** Controls as a page shows them, and their values in words. */
import type { Language } from '../drawing/text.ts';
import { numberText } from './wayfinding.ts';

interface Named {
  readonly id: string;
  readonly label: string;
}

export type ControlModel = Named &
  (
    | {
        readonly kind: 'slider';
        readonly range: readonly [number, number];
        readonly step: number;
        readonly unit: string;
        readonly value: number;
      }
    | { readonly kind: 'steps'; readonly steps: readonly string[]; readonly value: number }
    | { readonly kind: 'toggle'; readonly value: boolean }
  );

export type Slider = Extract<ControlModel, { kind: 'slider' }>;
export type Steps = Extract<ControlModel, { kind: 'steps' }>;
export type Toggle = Extract<ControlModel, { kind: 'toggle' }>;

/** As many decimals as a step can change. */
export const decimalsOf = (step: number): number => {
  const [, decimals = ''] = String(step).split('.');
  return Math.min(3, decimals.length);
};

const isCounted = (value: number, unit: string): boolean => unit === 'year' || (unit === '' && Number.isInteger(value));

/** Years have no thousands mark. */
export function valueText(value: number, unit: string, step: number, language: Language): string {
  if (isCounted(value, unit)) return String(value);
  return `${numberText(value, language, decimalsOf(step))} ${unit}`.trim();
}

/** From end to end: `0–3,3 m`. */
export function reachText({ range, step, unit }: Pick<Slider, 'range' | 'step' | 'unit'>, language: Language): string {
  const short = (value: number) =>
    isCounted(value, unit)
      ? String(value)
      : value.toLocaleString(language, { maximumFractionDigits: decimalsOf(step) });
  return `${range.map(short).join('–')} ${unit === 'year' ? '' : unit}`.trim();
}
