/** Fewer fixes that say the same as many. */
import type { WindowFix } from './fix-factor.ts';

/**
 * At most `count` fixes, if leaps are not too many: those of each two, four, eight … seconds as their mean, never across a
 * leap. Which ones go together does not change when another comes, or the estimate would shiver.
 */
export function thinned(fixes: readonly WindowFix[], count: number): readonly WindowFix[] {
  for (let slot_ms = 2_000; fixes.length > count && slot_ms < LONGEST_MS; slot_ms *= 2) {
    const groups: WindowFix[][] = [];
    for (const fix of fixes) {
      const last = groups.at(-1)?.[0];
      const isSame = last && slotOf(last, slot_ms) === slotOf(fix, slot_ms) && last.level === fix.level;
      if (isSame) groups.at(-1)!.push(fix);
      else groups.push([fix]);
    }
    if (groups.length <= count) return groups.map(meanFix);
  }
  return fixes.slice(-count);
}

const LONGEST_MS = 600_000;

const slotOf = ({ time_ms }: WindowFix, slot_ms: number): number => Math.floor(time_ms / slot_ms);

/** Where the errors are nearly the same, the mean of places and of tracked places is a fix like each of them. */
function meanFix(fixes: readonly WindowFix[]): WindowFix {
  const mean = (of: (fix: WindowFix) => number) => fixes.reduce((sum, fix) => sum + of(fix), 0) / fixes.length;
  return {
    time_ms: mean((fix) => fix.time_ms),
    path_m: mean((fix) => fix.path_m),
    right_m: mean((fix) => fix.right_m),
    ahead_m: mean((fix) => fix.ahead_m),
    east_m: mean((fix) => fix.east_m),
    north_m: mean((fix) => fix.north_m),
    sigma_m: Math.max(...fixes.map((fix) => fix.sigma_m)),
    count: fixes.reduce((sum, fix) => sum + fix.count, 0),
    level: fixes[0]!.level,
  };
}
