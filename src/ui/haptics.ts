/** Vibration where the device has it and nobody wants less. */
import type { Feel } from '../scenes/closer.ts';

/** The visitor's own wish, on this page or in the system. */
export const wantsLessMotion = (): boolean =>
  document.documentElement.dataset.motion === 'less' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Whether the device took it; a browser that has no motor may take it too. */
export function vibrate(feel: Feel, allowed: boolean): boolean {
  if (!allowed || wantsLessMotion() || !('vibrate' in navigator)) return false;
  return navigator.vibrate([...feel]);
}

export interface Knock {
  readonly from_ms: number;
  readonly long_ms: number;
}

/** When a rhythm is on. */
export function knocksOf(feel: Feel): Knock[] {
  const knocks: Knock[] = [];
  let from_ms = 0;
  feel.forEach((long_ms, i) => {
    if (i % 2 === 0) knocks.push({ from_ms, long_ms });
    from_ms += long_ms;
  });
  return knocks;
}
