/** Names beside what they name: layers on the right, things that lie in them on their own side, never over one another. */
import type { Evidence, LabelPart, Point2, Point3 } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import { spread, tidy } from '../forms.ts';
import { EVIDENCE_WORDS, numberText } from '../words.ts';
import { shownWithin } from './pit.ts';
import { depthSeen_m, downRad, type Room } from './room.ts';
import type { BuriedObject } from './schema.ts';
import { cutInOrder, type Stratum, uncutDepthsAt } from './strata.ts';
import type { Ground } from './walls.ts';
import { cornerWeights } from './weights.ts';

const LETTERS_M = 0.075;
/** Between the middles of two plates as the visitor sees them: one line of letters that can be read on a phone. */
const GAP_RAD = 0.054;
/** How far above a thing its plate is seen, and how far below the level of the water. */
const ABOVE_RAD = 0.11;
const BELOW_RAD = 0.07;
/** Before the thing, so that the line does not run over the words. */
const BEFORE_M = 0.06;
/** More plates than this hide the pit. */
const MOST = { all: 12, things: 5 };

/** A thing as the pit shows it. */
export interface ShownThing {
  readonly object: BuriedObject;
  /** Of what is not cut off. */
  readonly middle_m: Point3;
}

/** A name, and what its line leads to. */
interface Named {
  readonly id: string;
  readonly text: LocalText;
  readonly to_m: Point3;
  /** How far below the horizon the plate wants to be seen. */
  readonly wantedRad: number;
  /** Seen from this depth dug. */
  readonly from_m: number;
}

/** Names of layers and things, and how sure all of it is; at most twelve plates. */
export function pitLabels(
  ground: Ground,
  shown: readonly ShownThing[],
  water_m: number | undefined,
  room: Room,
): LabelPart[] {
  const things = thingsNamed(shown, water_m, room);
  const isRight = ({ to_m: [x] }: Named) => x > (room.things[0] + 3 * room.names.at[0]) / 4;
  const right = [...layersNamed(ground, room, MOST.all - 1 - things.length), ...things.filter(isRight)];
  return [
    ...hung(right, room.names.at, room),
    ...hung(
      things.filter((thing) => !isRight(thing)),
      room.things,
      room,
    ),
    evidenceLabel(ground.evidence, room),
  ];
}

/** Plates in one column, as near as can be to where they want to be seen, in their order and not hidden by the near edge. */
function hung(named: readonly Named[], [x, z]: Point2, room: Room): LabelPart[] {
  const inOrder = [...named].sort((a, b) => a.wantedRad - b.wantedRad);
  const highestRad = downRad(room, z, -0.12);
  const lowestRad = Math.max(highestRad, downRad(room, room.edge_z_m, -0.06) - GAP_RAD / 2);
  const wanted = inOrder.map(({ wantedRad }) => wantedRad);
  const seenRad = spread(wanted, GAP_RAD, highestRad, lowestRad);
  return inOrder.map(({ id, text, to_m, from_m }, i) => {
    const own_z = tidy(Math.max(z, Math.min(to_m[2] + BEFORE_M, room.edge_z_m - 0.3)));
    const own_x = tidy((x * (room.eye_z_m - own_z)) / (room.eye_z_m - z));
    const y_m = tidy(-depthSeen_m(room, own_z, seenRad[i] ?? highestRad));
    return {
      kind: 'label',
      id,
      at: { position_m: [own_x, y_m, own_z] },
      layer: 'underground',
      text,
      size_m: LETTERS_M,
      leader_m: [tidy(to_m[0] - own_x), tidy(to_m[1] - y_m), tidy(to_m[2] - own_z)],
      bind: [shownWithin(from_m)],
    };
  });
}

/** Of many layers the thickest. The line meets the layer on the wall, also where that lies higher or lower than elsewhere. */
function layersNamed({ props, strata, floor_m }: Ground, room: Room, most: number): Named[] {
  const { wall } = room.names;
  const depths_m = cutInOrder(uncutDepthsAt(props, strata, wall, cornerWeights(props.opening, wall)), floor_m);
  const thick_m = ({ top_m, base_m }: Stratum) => base_m - top_m;
  const thickest = new Set([...strata].sort((a, b) => thick_m(b) - thick_m(a)).slice(0, most));
  return strata.flatMap((stratum, i): Named[] => {
    if (!thickest.has(stratum) || thick_m(stratum) <= 0) return [];
    const middle_m = tidy(((depths_m[i] ?? 0) + (depths_m[i + 1] ?? 0)) / 2);
    return [
      {
        id: `label-${stratum.layer.id}`,
        text: stratum.layer.name,
        to_m: [wall[0], -middle_m, wall[1]],
        wantedRad: downRad(room, wall[1], middle_m),
        from_m: Math.min(middle_m, stratum.top_m + 0.3),
      },
    ];
  });
}

/** The things that lie highest, and the level of the water. */
function thingsNamed(shown: readonly ShownThing[], water_m: number | undefined, room: Room): Named[] {
  const named = (id: string, text: LocalText, from_m: number, to_m: Point3, downBy: number): Named => ({
    id,
    text,
    to_m,
    from_m,
    wantedRad: downRad(room, to_m[2], -to_m[1]) + downBy,
  });
  const water =
    water_m === undefined
      ? []
      : [named('label-groundwater', waterText(water_m), water_m, besideStaff(room, water_m), BELOW_RAD)];
  const highest = [...shown].sort((a, b) => a.object.depth_m - b.object.depth_m).slice(0, MOST.things - water.length);
  return [
    ...highest.map(({ object, middle_m }) =>
      named(`label-object-${object.id}`, object.name, object.depth_m, middle_m, -ABOVE_RAD),
    ),
    ...water,
  ];
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
