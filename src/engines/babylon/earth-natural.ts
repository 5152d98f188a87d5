/** Ground as it looks, as a layer of the texture: fetched where it is painted, which as a rule is a worker. */
import type { SoilKind } from '../../drawing/drawing.ts';
import { paintEarth } from '../../drawing/earth.ts';
import { isBedded } from '../../drawing/earth-kinds.ts';
import { MANNERS, PICTURE_SEED, PIXELS, type Pixels, withManner } from './earth-format.ts';

export const paintLayer = (soil: SoilKind): Pixels =>
  withManner(paintEarth(soil, PICTURE_SEED, PIXELS), isBedded(soil) ? MANNERS.bedded : MANNERS.natural);
