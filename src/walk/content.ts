/** A read scene as views want it: drawings with their places. */
import { contentTypes } from '../content/index.ts';
import type { SceneItem } from '../scenes/schema.ts';
import { originOf, type PlacedItem } from '../scenes/placing.ts';
import type { SceneReading } from '../scenes/read.ts';
import type { PlacedDrawing, StreetContent } from '../views/view.ts';

const DEFAULT_REACH_M = 60;

/** Of an item's id, so that what looks random in it looks the same tomorrow: FNV-1a, 32 bits. */
export function seedOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function placedDrawing(item: SceneItem, place: PlacedItem): PlacedDrawing | undefined {
  const type = contentTypes.find(({ type }) => type === item.type);
  if (!type) return undefined;
  return {
    id: item.id,
    drawing: type.build(item.props, { seed: seedOf(item.id), evidence: item.evidence }),
    enuFromItem: place.enuFromItem,
    reach_m: item.reach_m ?? DEFAULT_REACH_M,
    standpoint: place.standpoint && { at: place.standpoint, bearingDeg: place.bearingDeg },
  };
}

/** The items that could be read, drawn and placed. */
export function streetContent(
  reading: SceneReading & { readonly scene: NonNullable<SceneReading['scene']> },
  placed: ReadonlyMap<string, PlacedItem>,
  sceneUrl: string,
): StreetContent {
  const items = reading.items.flatMap((item) => {
    const place = placed.get(item.id);
    const drawing = place && placedDrawing(item, place);
    return drawing ? [drawing] : [];
  });
  return { origin: originOf(reading.scene), items, assetUrl: (src) => new URL(src, sceneUrl).href };
}
