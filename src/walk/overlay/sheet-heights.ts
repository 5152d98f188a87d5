/** How high a sheet at the foot of the picture stands. Pure. */
import type { EnuPoint } from '../../geo/frames.ts';
import type { Sight } from '../../views/view.ts';

/** `low` where the chosen thing itself is in the lower half of the picture. */
export type SheetHeight = 'low' | 'half' | 'full';

/** Of the page's height; some of the picture is always seen. */
export const SHEET_SHARES: Readonly<Record<SheetHeight, number>> = { low: 0.34, half: 0.5, full: 0.85 };
const ORDER: readonly SheetHeight[] = ['low', 'half', 'full'];
/** Let go lower than this, it closes. */
const CLOSES = 0.2;
/** A flick goes as far as the sheet would in this time. */
const FLICK_S = 0.18;

/**
 * Where a sheet comes to rest when it is let go.
 *
 * @param share of the page's height that it has now
 * @param perSecond how fast that grows
 */
export function restOf(share: number, perSecond: number): SheetHeight | 'closed' {
  const goal = share + perSecond * FLICK_S;
  if (goal < CLOSES) return 'closed';
  return ORDER.toSorted((a, b) => Math.abs(SHEET_SHARES[a] - goal) - Math.abs(SHEET_SHARES[b] - goal))[0]!;
}

/** One step taller (1) or lower (-1); lower than the lowest it stays. */
export const stepped = (height: SheetHeight, by: 1 | -1): SheetHeight =>
  ORDER[Math.max(0, Math.min(ORDER.length - 1, ORDER.indexOf(height) + by))]!;

/** So high that it does not cover what was chosen. */
export function heightFor(
  thing: EnuPoint | undefined,
  viewer: { at: EnuPoint; sight?: Sight } | undefined,
): SheetHeight {
  if (!thing || !viewer?.sight) return 'half';
  const { at, sight } = viewer;
  const away = [thing.east_m - at.east_m, thing.north_m - at.north_m, thing.up_m - at.up_m] as const;
  const along = ([a, b, c]: Sight['ahead']) => a * away[0] + b * away[1] + c * away[2];
  const z = along(sight.ahead);
  const isInLowerHalf = z > 0 && along(sight.up) < 0 && along(sight.up) > -z * sight.tanUp;
  return isInLowerHalf ? 'low' : 'half';
}
