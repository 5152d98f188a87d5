/** What of a street is near and not in the picture, from what the visit knows. */
import { transformPoint } from '../../geo/transform.ts';
import type { PlacedDrawing, StreetContent } from '../../views/view.ts';
import type { Visit } from '../visit.ts';
import { type ArrowRoom, type EdgeArrow, edgeArrows, type NearThing } from './edge-arrows.ts';
import type { SheetHeight } from './sheet-heights.ts';

/** An arrow's half, and a little space to the edge. */
const MARGIN_PX = 34;

export class Pointing {
  arrows: readonly EdgeArrow[] = [];
  private content: StreetContent | undefined;
  private things: readonly NearThing[] = [];
  private chosen: { readonly itemId: string; readonly height: SheetHeight } | undefined;

  /** `free`: the part of the page that nothing lies over. */
  update(content: StreetContent | undefined, { whereabouts }: Visit, free: DOMRect | undefined): void {
    if (content !== this.content) this.things = (content?.items ?? []).map(thingOf);
    this.content = content;
    const { at, sight } = whereabouts ?? {};
    if (!at || !sight || !free) {
      this.arrows = [];
      return;
    }
    const before = new Set(this.arrows.map(({ id }) => id));
    this.arrows = edgeArrows(this.things, { at, sight }, roomIn(free), before);
  }

  /** Found once for each thing that is chosen: a sheet that follows every turn of the phone could not be read. */
  heightOf(itemId: string | undefined, find: (thing: NearThing | undefined) => SheetHeight): SheetHeight {
    if (!itemId) {
      this.chosen = undefined;
      return 'half';
    }
    if (this.chosen?.itemId !== itemId)
      this.chosen = { itemId, height: find(this.things.find(({ id }) => id === itemId)) };
    return this.chosen.height;
  }
}

const roomIn = (free: DOMRect): ArrowRoom => ({
  width: innerWidth,
  height: innerHeight,
  left: MARGIN_PX,
  top: free.top + MARGIN_PX,
  right: innerWidth - MARGIN_PX,
  bottom: Math.max(free.top + MARGIN_PX, free.bottom - MARGIN_PX),
});

function thingOf({ id, drawing, enuFromItem, reach_m }: PlacedDrawing): NearThing {
  const { min_m, max_m } = drawing.bounds;
  const middle = (axis: 0 | 1 | 2) => (min_m[axis] + max_m[axis]) / 2;
  const at = transformPoint(enuFromItem, { x_m: middle(0), y_m: middle(1), z_m: middle(2) });
  return { id, at, radius_m: Math.hypot(max_m[0] - min_m[0], max_m[2] - min_m[2]) / 2, reach_m };
}
