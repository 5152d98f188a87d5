/** A read scene as views want it: drawings with their places. */
import { seedFor } from '../../chance/chance.ts';
import { builders } from '../../content/builders.ts';
import { boundsOfParts } from '../../drawing/bounds.ts';
import type { Box3, Drawing } from '../../drawing/drawing.ts';
import { restValue } from '../../drawing/rest.ts';
import { degFromRad } from '../../geo/angles.ts';
import type { SceneFacts } from '../../scenes/content-type.ts';
import { factsFinder } from '../../scenes/facts-along.ts';
import { originOf, type PlacedItem } from '../../scenes/placing.ts';
import type { SceneReading } from '../../scenes/read.ts';
import type { SceneItem } from '../../scenes/schema.ts';
import type { PlacedDrawing, StreetContent } from '../../views/view.ts';

const DEFAULT_REACH_M = 60;
const EYE_HEIGHT_M = 1.6;
const STEEPEST_DEG = { down: -27, up: 8 };

function placedDrawing(item: SceneItem, place: PlacedItem, scene: SceneFacts): PlacedDrawing | undefined {
  const build = builders[item.type];
  if (!build) return undefined;
  const drawing = build(item.props, { seed: seedFor(0, item.id), evidence: item.evidence, scene });
  const distance_m = item.standpoint?.distance_m ?? 0;
  return {
    id: item.id,
    drawing,
    enuFromItem: place.enuFromItem,
    reach_m: item.reach_m ?? DEFAULT_REACH_M,
    standpoint: place.standpoint && {
      at: place.standpoint,
      bearingDeg: place.bearingDeg,
      pitchDeg: pitchTo(seenAtFirst(drawing), distance_m),
    },
  };
}

/** What a control still hides is not looked for. */
const seenAtFirst = ({ parts, controls }: Drawing): Box3 =>
  boundsOfParts(parts.filter(({ bind }) => restValue(bind, 'visible', controls) >= 0.5));

/** From the eye of a visitor to the middle of what there is to see, degrees; never so steep that the street is lost. */
function pitchTo({ min_m, max_m }: Box3, distance_m: number): number {
  const raised_m = (min_m[1] + max_m[1]) / 2 - EYE_HEIGHT_M;
  const pitchDeg = degFromRad(Math.atan2(raised_m, Math.max(distance_m, 1)));
  return Math.max(STEEPEST_DEG.down, Math.min(STEEPEST_DEG.up, pitchDeg));
}

/** The items that could be read, drawn and placed. */
export function streetContent(
  reading: SceneReading & { readonly scene: NonNullable<SceneReading['scene']> },
  placed: ReadonlyMap<string, PlacedItem>,
  sceneUrl: string,
): StreetContent {
  const factsOf = factsFinder(reading.scene, placed);
  const items = reading.items.flatMap((item) => {
    const place = placed.get(item.id);
    const drawing = place && placedDrawing(item, place, factsOf(item.id));
    return drawing ? [drawing] : [];
  });
  return { origin: originOf(reading.scene), items, assetUrl: (src) => new URL(src, sceneUrl).href };
}
