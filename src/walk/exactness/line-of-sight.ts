/** Whether houses stand before a landmark. A hint only: it is asked from where the visitor seems to be. */
import type { EnuPoint } from '../../geo/frames.ts';

/** A house as an upright block. */
export interface Block {
  /** Each corner once. */
  readonly outline: readonly EnuPoint[];
  readonly height_m: number;
}

const EYE_M = 1.6;
/** A landmark is part of a house, or leans on one. */
const OF_ITS_OWN_M = 12;
/** The visitor may seem to stand in the house beside them. */
const AT_THE_EYE_M = 6;

export function isHidden(from: EnuPoint, landmark: EnuPoint, blocks: readonly Block[]): boolean {
  const [de, dn] = [landmark.east_m - from.east_m, landmark.north_m - from.north_m];
  const away_m = Math.hypot(de, dn);
  return blocks.some(({ outline, height_m }) =>
    outline.some((corner, i) => {
      const share = crossing(from, de, dn, corner, outline[(i + 1) % outline.length]!);
      if (share === undefined) return false;
      const isBetween = share * away_m > AT_THE_EYE_M && (1 - share) * away_m > OF_ITS_OWN_M;
      return isBetween && height_m > EYE_M + share * (landmark.up_m - EYE_M);
    }),
  );
}

/** At which share of the way from the eye to the landmark the wall from `a` to `b` is crossed. */
function crossing(from: EnuPoint, de: number, dn: number, a: EnuPoint, b: EnuPoint): number | undefined {
  const [we, wn] = [b.east_m - a.east_m, b.north_m - a.north_m];
  const determinant = de * wn - dn * we;
  if (determinant === 0) return undefined;
  const [ae, an] = [a.east_m - from.east_m, a.north_m - from.north_m];
  const share = (ae * wn - an * we) / determinant;
  const along = (ae * dn - an * de) / determinant;
  return along >= 0 && along < 1 && share > 0 && share < 1 ? share : undefined;
}
