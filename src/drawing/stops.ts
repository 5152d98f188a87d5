/** How a bound property follows its value. */
import type { Binding } from './drawing.ts';

/**
 * The value at `x` of a curve through `stops`, which are sorted by their first number.
 * Before the first stop and after the last one it stays; `step` keeps a stop's value until the next stop is reached;
 * `smooth` eases in and out of every stop. 0 without stops. Allocates nothing: engines call it every frame.
 */
export function valueAt(stops: Binding['stops'], mode: Binding['mode'], x: number): number {
  const count = stops.length;
  if (count === 0) return 0;
  const first = stops[0] as readonly [number, number];
  if (!(x > first[0])) return first[1];
  for (let i = 1; i < count; i++) {
    const next = stops[i] as readonly [number, number];
    if (x >= next[0]) continue;
    const before = stops[i - 1] as readonly [number, number];
    if (mode === 'step') return before[1];
    const part = (x - before[0]) / (next[0] - before[0]);
    const eased = mode === 'smooth' ? part * part * (3 - 2 * part) : part;
    return before[1] + (next[1] - before[1]) * eased;
  }
  return (stops[count - 1] as readonly [number, number])[1];
}
