/** Drawings at rest: controls as they are at first, no time gone by, the viewer at reading distance. */
import type { Binding, BindingProperty, Control, ControlValue } from './drawing.ts';
import { valueAt } from './stops.ts';

/** From where a drawing is seen when nobody has come yet, metres. */
export const REST_VIEWER_M = 5;

/** A control's value as bindings count it: a toggle is 0 or 1, words are 0. */
export function numberOf(value: ControlValue | undefined): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : 0;
}

/** What a binding reads at rest. */
export function restInput(binding: Binding, controls: readonly Control[]): number {
  if ('time' in binding.from) return 0;
  if ('viewer' in binding.from) return REST_VIEWER_M;
  const { control: id } = binding.from;
  return numberOf(controls.find((control) => control.id === id)?.initial);
}

/** A property at rest: offsets add up from 0, all else multiplies from 1. */
export function restValue(
  bindings: readonly Binding[] | undefined,
  property: BindingProperty,
  controls: readonly Control[],
): number {
  const adds = property.startsWith('offset');
  let value = adds ? 0 : 1;
  for (const binding of bindings ?? []) {
    if (binding.property !== property) continue;
    const bound = valueAt(binding.stops, binding.mode, restInput(binding, controls));
    value = adds ? value + bound : value * bound;
  }
  return value;
}

/**
 * The controls, set so that what these bindings show is seen: where `visible` is off at rest, the control that rules it
 * stands in the middle of the values for which it is on.
 */
export function controlsThatShow(bindings: readonly Binding[], controls: readonly Control[]): readonly Control[] {
  let shown = controls;
  for (const binding of bindings) {
    if (binding.property !== 'visible' || !('control' in binding.from)) continue;
    const { control: id } = binding.from;
    const isOn = (x: number) => valueAt(binding.stops, binding.mode, x) >= 0.5;
    if (isOn(restInput(binding, shown))) continue;
    const [low, high] = [binding.stops[0]?.[0] ?? 0, binding.stops.at(-1)?.[0] ?? 0];
    const on = Array.from({ length: 65 }, (_, i) => low + ((high - low) * i) / 64).filter(isOn);
    const middle = on[Math.floor(on.length / 2)];
    if (middle === undefined) continue;
    shown = shown.map((control) => (control.id === id ? ({ ...control, initial: middle } as Control) : control));
  }
  return shown;
}
