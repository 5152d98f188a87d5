/** Tells a mistaken landmark apart: by how much better everything fits without it. */
import type { Doubted, ExactFactor } from './exact-factor.ts';

/**
 * Doubts one observation after the other, each time the one whose loss explains most, as long as the suppositon that it
 * is a mistake is likelier than that it is none. Linear in the number of sightings at each step.
 *
 * @param evidence log-likelihood of everything, given what `exact` doubts
 */
export function judgeSightings(exact: ExactFactor, evidence: () => number): void {
  let best = evidence();
  for (;;) {
    let better: readonly Doubted[] | undefined;
    const before = exact.doubted;
    for (let i = 0; i < before.length; i++) {
      for (const part of ['bearing', 'distance'] as const) {
        if (before[i]![part]) continue;
        exact.doubted = before.map((doubted, k) => (k === i ? { ...doubted, [part]: true } : doubted));
        const found = evidence();
        if (found > best) [best, better] = [found, exact.doubted];
      }
    }
    exact.doubted = better ?? before;
    if (!better) return;
  }
}
