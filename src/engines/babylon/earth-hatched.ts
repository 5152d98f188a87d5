/** Ground as its hatch, as a layer of the texture: fetched where it is painted, which as a rule is a worker. */
import type { SoilKind } from '../../drawing/drawing.ts';
import { paintHatch } from '../../drawing/hatch-picture.ts';
import { MANNERS, PIXELS, type Pixels, withManner } from './earth-format.ts';

export const paintLayer = (soil: SoilKind): Pixels => withManner(paintHatch(soil, PIXELS), MANNERS.hatch);
