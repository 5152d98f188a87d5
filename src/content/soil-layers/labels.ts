/** Names beside what they name: layers on the right, things that lie in them on the left, never over one another. */
import type { Evidence, LabelPart, Point3 } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import { spread, tidy } from '../forms.ts';
import { EVIDENCE_WORDS, numberText } from '../words.ts';
import { middleOf } from './buried.ts';
import { shownWithin } from './pit.ts';
import type { Room } from './room.ts';
import type { BuriedObject } from './schema.ts';
import type { Stratum } from './strata.ts';

const LETTERS_M = 0.075;
/** A plate is about two lines of letters high; the far wall is seen from above, which squeezes the distances. */
const GAP_M = 0.27;
/** More plates than this hide the pit. */
const MOST = { all: 12, things: 5 };

/** Names of layers and things, and how sure all of it is; at most twelve plates. */
export function pitLabels(
  strata: readonly Stratum[],
  objects: readonly BuriedObject[],
  water_m: number | undefined,
  evidence: Evidence,
  room: Room,
): LabelPart[] {
  const things = thingLabels(objects, water_m, room);
  return [...layerLabels(strata, room, MOST.all - 1 - things.length), ...things, evidenceLabel(evidence, room)];
}

/** One name for each layer, in front of the wall, with a line to the layer; of many layers the thickest. */
function layerLabels(strata: readonly Stratum[], { names }: Room, most: number): LabelPart[] {
  const thick_m = ({ top_m, base_m }: Stratum) => base_m - top_m;
  const thickest = new Set([...strata].sort((a, b) => thick_m(b) - thick_m(a)).slice(0, most));
  const named = strata.filter((stratum) => thickest.has(stratum) && thick_m(stratum) > 0);
  const middles = named.map((stratum) => (stratum.top_m + stratum.base_m) / 2);
  const depths = spread(middles, GAP_M, 0.1, (strata.at(-1)?.base_m ?? 0) - 0.1);
  const [x, z] = names.at;
  return named.map((stratum, i) => {
    const y_m = -(depths[i] ?? 0);
    return {
      kind: 'label',
      id: `label-${stratum.layer.id}`,
      at: { position_m: [x, y_m, z] },
      layer: 'underground',
      text: stratum.layer.name,
      size_m: LETTERS_M,
      leader_m: [tidy(names.wall[0] - x), tidy(-(middles[i] ?? 0) - y_m), tidy(names.wall[1] - z)],
      bind: [shownWithin(Math.min(middles[i] ?? 0, stratum.top_m + 0.3))],
    };
  });
}

interface Thing {
  readonly id: string;
  readonly text: LocalText;
  readonly depth_m: number;
  readonly at_m: Point3;
}

/** One name for each thing in the ground, in a column on the left, with a line to the thing; the level of the water too. */
function thingLabels(objects: readonly BuriedObject[], water_m: number | undefined, room: Room): LabelPart[] {
  const found: Thing[] = objects.map((object) => ({
    id: `label-object-${object.id}`,
    text: object.name,
    depth_m: object.depth_m,
    at_m: middleOf(object),
  }));
  const water: Thing[] =
    water_m === undefined
      ? []
      : [{ id: 'label-groundwater', text: waterText(water_m), depth_m: water_m, at_m: besideStaff(room, water_m) }];
  const named = [...found.slice(0, MOST.things - water.length), ...water].sort((a, b) => a.depth_m - b.depth_m);
  const wanted = named.map(({ depth_m }) => Math.max(0.15, depth_m - 0.25));
  const depths = spread(wanted, GAP_M, 0.15, Number.POSITIVE_INFINITY);
  const [x, z] = room.things;
  return named.map(({ id, text, depth_m, at_m }, i) => {
    const y_m = -(depths[i] ?? 0);
    return {
      kind: 'label',
      id,
      at: { position_m: [x, y_m, z] },
      layer: 'underground',
      text,
      size_m: LETTERS_M,
      leader_m: [tidy(at_m[0] - x), tidy(at_m[1] - y_m), tidy(at_m[2] - z)],
      bind: [shownWithin(depth_m)],
    };
  });
}

const besideStaff = ({ names: { wall } }: Room, water_m: number): Point3 => [wall[0] - 0.2, -water_m, wall[1]];

const waterText = (water_m: number): LocalText => ({
  fi: `Pohjavesi ${numberText(water_m, 'fi', 2)} m`,
  sv: `Grundvatten ${numberText(water_m, 'sv', 2)} m`,
  en: `Groundwater ${numberText(water_m, 'en', 2)} m`,
});

/** A plate on the kerb, where everybody looks over it. */
const evidenceLabel = (evidence: Evidence, { kerb }: Room): LabelPart => ({
  kind: 'label',
  id: 'note',
  at: { position_m: [kerb[0], 0.2, kerb[1]] },
  text: EVIDENCE_WORDS[evidence],
  size_m: LETTERS_M,
  plate: evidence === 'illustration' || evidence === 'planned' ? 'warn' : 'plain',
});
