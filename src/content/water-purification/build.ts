/** A waterworks as a row of glass tanks: the water can be followed from the lake to the tap. */
import { boundsOfParts } from '../../drawing/bounds.ts';
import type { Control, Drawing, Evidence, GroupPart, Part } from '../../drawing/drawing.ts';
import type { BuildContext } from '../../scenes/content-type.ts';
import { contentsOf } from './contents.ts';
import { flow } from './grains.ts';
import { FLOW_CONTROL, pathThrough, STAGE_CONTROL, stageX_m, TANK } from './layout.ts';
import { lookOf, qualityAfterStages, type WaterLook } from './quality.ts';
import type { Stage, WaterPurificationProps } from './schema.ts';
import { feedPipe, stageLabel, stageMark, tankShell, waterBody, wetGroup } from './tank.ts';
import { TOWER_HEIGHT_M, tapWater, towerParts, towerPath } from './tower.ts';
import { TEACHING_VALUES } from './words.ts';

export function buildWaterPurification(props: WaterPurificationProps, { seed, evidence }: BuildContext): Drawing {
  const looks = qualityAfterStages(props).map(lookOf);
  const count = props.stages.length;
  const stages = props.stages.map((stage, index) => {
    const x_m = stageX_m(index, count);
    return stageGroup(stage, { index, x_m, look: looks[index] ?? lookOf(props.raw), seed, evidence });
  });
  const parts: Part[] = [...stages, ...signs(props)];
  return { parts, controls: controlsFor(props.stages), bounds: boundsOfParts(parts) };
}

interface StagePlace {
  readonly index: number;
  readonly x_m: number;
  readonly look: WaterLook;
  readonly seed: number;
  readonly evidence: Evidence;
}

/** One tap answers for the whole stage, so its parts hang together in one group. */
function stageGroup(stage: Stage, { index, x_m, look, seed, evidence }: StagePlace): GroupPart {
  const id = `stage-${stage.id}`;
  const tower = stage.kind === 'reservoir';
  const grain = { radius_m: 0.017, count: 46, spread_m: 0.03 };
  const path_m = tower ? towerPath() : pathThrough();
  const stream = flow(`${id}-stream`, path_m, '#d9f3ff', grain, 0.35, seed);
  const { dry, wet } = contentsOf(stage.kind, id, seed);
  const parts: Part[] = tower
    ? [...towerParts(id), wetGroup(id, index, [stream, ...tapWater(id, look, seed)])]
    : [...tankShell(id), feedPipe(id), ...dry, wetGroup(id, index, [waterBody(id, look), stream, ...wet])];
  const label_m = tower ? TOWER_HEIGHT_M + 0.15 : labelHeight_m(stage.kind);
  return {
    kind: 'group',
    id,
    at: { position_m: [x_m, 0, 0] },
    evidence,
    parts: [...parts, stageMark(id, index), stageLabel(id, stage.name, label_m)],
  };
}

/** Clear of what stands on the tank; neighbours differ in height so that long names do not touch. */
const labelHeight_m = (kind: Stage['kind']): number =>
  ({
    intake: 1.95,
    coagulation: 2.1,
    flotation: 1.75,
    'sand-filter': 2.05,
    'carbon-filter': 1.75,
    alkalisation: 2.35,
    uv: 1.75,
    chlorine: 2.1,
    reservoir: 2.8,
  })[kind];

function signs(props: WaterPurificationProps): Part[] {
  return [
    {
      kind: 'label',
      id: 'title',
      at: { position_m: [0, 2.95, -TANK.depth / 2] },
      text: props.plant,
      size_m: 0.2,
      plate: 'title',
    },
    {
      kind: 'label',
      id: 'note',
      at: { position_m: [0, 2.6, -TANK.depth / 2] },
      text: TEACHING_VALUES,
      size_m: 0.1,
      plate: 'warn',
    },
  ];
}

const controlsFor = (stages: readonly Stage[]): Control[] => [
  {
    kind: 'steps',
    id: STAGE_CONTROL,
    label: { fi: 'Seuraa vettä', sv: 'Följ vattnet', en: 'Follow the water' },
    steps: stages.map((stage) => stage.name),
    initial: stages.length - 1,
  },
  {
    kind: 'slider',
    id: FLOW_CONTROL,
    label: { fi: 'Virtauksen vauhti', sv: 'Strömmens fart', en: 'Speed of the flow' },
    range: [0, 3],
    step: 0.25,
    unit: '×',
    initial: 1,
  },
];
