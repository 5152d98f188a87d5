/** Items for tests: something small that stands at a place. */
import { transform } from '../../geo/transform.ts';
import type { PlacedDrawing } from '../view.ts';

/** A metre wide, without parts, reach 30 m. */
export const emptyDrawingAt = (id: string, east_m: number, north_m: number): PlacedDrawing => ({
  id,
  drawing: { parts: [], controls: [], bounds: { min_m: [-0.5, 0, -0.5], max_m: [0.5, 1, 0.5] } },
  enuFromItem: transform('enu', 'item', undefined, [east_m, north_m, 0]),
  reach_m: 30,
  standpoint: undefined,
});
