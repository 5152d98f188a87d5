/** Another content in the same street: only what changed is drawn anew. */
import type { Stage } from '../engines/babylon/stage.ts';
import type { PlacedDrawing, StreetContent } from './view.ts';

export function replaceShown(stage: Stage, before: StreetContent, now: StreetContent): void {
  const kept = new Set(now.items.map(({ id }) => id));
  for (const { id } of before.items) if (!kept.has(id)) stage.hide(id);
  for (const item of now.items) {
    const shown = before.items.find(({ id }) => id === item.id);
    if (!shown || !isSameDrawing(shown, item)) stage.show(item.id, item.drawing, item.enuFromItem);
  }
}

const isSameDrawing = (a: PlacedDrawing, b: PlacedDrawing): boolean =>
  JSON.stringify([a.drawing, a.enuFromItem]) === JSON.stringify([b.drawing, b.enuFromItem]);
