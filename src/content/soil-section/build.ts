/** A section along a street as a drawing: a trench across the view, its far wall the ground between the columns, in scale. */
import { boundsOfParts } from '../../drawing/bounds.ts';
import type { Control, Drawing, Part } from '../../drawing/drawing.ts';
import type { BuildContext } from '../../scenes/content-type.ts';
import { boundaryParts, DOUBT_CONTROL } from './boundaries.ts';
import { columnsOf } from './columns.ts';
import { DOUBT_M } from './doubt.ts';
import { frameOf, ownPlace } from './frame.ts';
import { type DrawnColumn, stretchesOf } from './ground.ts';
import { depthLabels, groundLabels, honestLabel, NAMES_CONTROL, placeLabels } from './labels.ts';
import { bodyParts, hereParts, markParts } from './marks.ts';
import { postParts } from './posts.ts';
import type { SoilSectionProps } from './schema.ts';
import { trenchParts } from './trench.ts';
import { wallParts } from './wall.ts';
import { WORDS } from './words.ts';

export function buildSoilSection(props: SoilSectionProps, { evidence, scene }: BuildContext): Drawing {
  const { from_m, to_m, shown_m, doubt_m = DOUBT_M } = props;
  const own = ownPlace(props.street, scene);
  const frame = frameOf(props, own?.mirrored ?? false);
  const columns = columnsOf(props, scene).filter((column): column is DrawnColumn => column.along_m !== undefined);
  const stretches = stretchesOf(columns, props);
  const within = columns.filter(({ along_m }) => along_m >= from_m && along_m <= to_m);
  const here_m = own && own.along_m >= from_m && own.along_m <= to_m ? own.along_m : undefined;
  const boundaries = boundaryParts(stretches, columns, frame, { shown_m, doubt_m });
  const parts: Part[] = [
    ...trenchParts(props, frame),
    {
      kind: 'group',
      id: 'wall',
      layer: 'underground',
      parts: [...wallParts(stretches, frame, shown_m), ...boundaries],
    },
    ...postParts(within, frame, shown_m),
    ...bodyParts(props, frame),
    ...markParts(props, frame),
    ...(here_m === undefined ? [] : hereParts(here_m, frame)),
    ...placeLabels(props, within, here_m, frame),
    ...groundLabels(stretches, frame, shown_m),
    ...depthLabels(frame, shown_m),
    honestLabel(evidence, within, frame),
  ];
  const hasDoubt = boundaries.some(({ id }) => id === 'doubt');
  // All that lies under the street lies in the trench.
  const outer = parts.filter(({ layer }) => layer !== 'underground');
  return { parts, controls: [NAMES, ...(hasDoubt ? [DOUBT] : [])], bounds: boundsOfParts(outer) };
}

const NAMES: Control = {
  kind: 'steps',
  id: NAMES_CONTROL,
  label: WORDS.names,
  steps: [WORDS.places, WORDS.ground],
  initial: 0,
};

const DOUBT: Control = { kind: 'toggle', id: DOUBT_CONTROL, label: WORDS.doubt, initial: true };
