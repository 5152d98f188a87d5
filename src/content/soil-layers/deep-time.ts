/** The pit through deep time: what had been laid down by then, and what stood on it. */
import type { Binding, Colour, Control, LabelPart, Part, Point2 } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import { plain, solid, tidy } from '../forms.ts';
import { bendsOf, boundaryOf } from './bends.ts';
import { outwardOf } from './outline.ts';
import type { FORMED, SoilLayersProps } from './schema.ts';
import type { Stratum } from './strata.ts';
import type { Ground, Run } from './walls.ts';

export const TIME_CONTROL = 'time';

type Formed = (typeof FORMED)[number];

interface Stage {
  readonly formed: readonly Formed[];
  readonly name: LocalText;
  /** What is said while a layer of this stage is there, and what filled the place; today has neither. */
  readonly stood?: { readonly words: LocalText; readonly colour: Colour; readonly wet: boolean };
}

const DEEP = {
  fi: 'Täällä oli syvää vettä; syvyyttä ei tunneta',
  sv: 'Här stod djupt vatten; djupet är inte känt',
  en: 'Deep water stood here; its depth is not known',
};
const water = (colour: Colour) => ({ words: DEEP, colour, wet: true });

/** Years: Wikipedia, stages of the Baltic Sea; BCE. */
const STAGES: readonly Stage[] = [
  {
    formed: ['bedrock'],
    name: { fi: 'Kallio', sv: 'Berg', en: 'Rock' },
    stood: { words: { fi: 'Vain kalliota', sv: 'Bara berg', en: 'Nothing but rock' }, colour: '#d9d3c7', wet: false },
  },
  {
    formed: ['ice'],
    name: { fi: 'Jäätikkö', sv: 'Inlandsis', en: 'Ice sheet' },
    stood: {
      words: { fi: 'Kaiken yllä oli mannerjää', sv: 'Inlandsis låg över allt', en: 'An ice sheet lay over everything' },
      colour: '#d5e6ef',
      wet: true,
    },
  },
  {
    formed: ['ice-lake'],
    name: {
      fi: 'Baltian jääjärvi 14\u00a0000–9\u00a0670 eaa.',
      sv: 'Baltiska issjön 14\u00a0000–9\u00a0670 f.Kr.',
      en: 'Baltic Ice Lake 14\u00a0000–9\u00a0670 BCE',
    },
    stood: water('#8fbccb'),
  },
  {
    formed: ['yoldia'],
    name: {
      fi: 'Yoldiameri 9\u00a0670–8\u00a0750 eaa.',
      sv: 'Yoldiahavet 9\u00a0670–8\u00a0750 f.Kr.',
      en: 'Yoldia Sea 9\u00a0670–8\u00a0750 BCE',
    },
    stood: water('#76aabf'),
  },
  {
    formed: ['ancylus'],
    name: {
      fi: 'Ancylusjärvi 8\u00a0750–7\u00a0850 eaa.',
      sv: 'Ancylussjön 8\u00a0750–7\u00a0850 f.Kr.',
      en: 'Ancylus Lake 8\u00a0750–7\u00a0850 BCE',
    },
    stood: water('#7fb4ae'),
  },
  {
    formed: ['litorina'],
    name: {
      fi: 'Litorinameri 6\u00a0550–2\u00a0050 eaa.',
      sv: 'Litorinahavet 6\u00a0550–2\u00a0050 f.Kr.',
      en: 'Litorina Sea 6\u00a0550–2\u00a0050 BCE',
    },
    stood: water('#6c9fb5'),
  },
  { formed: ['recent', 'made'], name: { fi: 'Nyt', sv: 'I dag', en: 'Today' } },
];
const TODAY = STAGES.length - 1;

const NOTHING_LEFT: NonNullable<Stage['stood']> = {
  words: {
    fi: 'Tältä ajalta ei täällä ole kerrosta: emme tiedä, mitä täällä oli',
    sv: 'Inget lager från den tiden här: vi vet inte vad som fanns här',
    en: 'No layer of this time here: we do not know what was here',
  },
  colour: '#dcd7cd',
  wet: false,
};

/** Only where some layer says when it was laid down. */
export const tellsOfTime = ({ layers }: SoilLayersProps): boolean => layers.some(({ formed }) => formed !== undefined);

export const TIME: Control = {
  kind: 'steps',
  id: TIME_CONTROL,
  label: { fi: 'Syvä aika', sv: 'Djup tid', en: 'Deep time' },
  steps: STAGES.map(({ name }) => name),
  initial: TODAY,
};

/** What people brought and what is seen only today. */
export const onlyToday = (): Binding => during(TODAY);

const during = (stage: number): Binding => ({
  property: 'visible',
  from: { control: TIME_CONTROL },
  stops: [
    [0, stage === 0 ? 1 : 0],
    ...(stage > 0 ? [[stage, 1] as const] : []),
    ...(stage < TODAY ? [[stage + 1, 0] as const] : []),
  ],
  mode: 'step',
});

/**
 * One group for each stage before today: a curtain before the layers that were not there yet, from the street down to the
 * uppermost one that was, in the colour of what stood there, with an edge of it at the street where that was water or ice.
 * The walls stay as they are, so digging by depth works at every stage.
 */
export function deepTimeParts(ground: Ground, runs: readonly Run[]): Part[] {
  const stages = stagesOf(ground.strata);
  return STAGES.slice(0, TODAY).map(({ stood, formed }, stage): Part => {
    const has = ground.props.layers.some((layer) => layer.formed !== undefined && formed.includes(layer.formed));
    const { words, colour, wet } = (has ? stood : undefined) ?? NOTHING_LEFT;
    const uppermost = stages.findIndex((of) => of <= stage);
    const boundary = uppermost < 0 ? ground.strata.length : uppermost;
    return {
      kind: 'group',
      id: `time-${stage}`,
      bind: [during(stage)],
      parts: [
        ...curtain(`time-${stage}-curtain`, runs, boundary, colour, wet),
        stageLabel(`time-${stage}-label`, ground.ring, words),
      ],
    };
  });
}

/** Number of the stage at which each layer was laid down; of one that does not say it, that of the next below. */
function stagesOf(strata: readonly Stratum[]): number[] {
  let below = 0;
  return strata
    .toReversed()
    .map(({ layer: { formed } }) => {
      const stage = formed === undefined ? -1 : STAGES.findIndex((one) => one.formed.includes(formed));
      below = stage < 0 ? below : stage;
      return below;
    })
    .reverse();
}

/** Before lines and marks on the wall. */
const BEFORE_WALL_M = 0.014;
/** Water or ice went on above the street: a shelf of it round the edge says so and leaves the view into the pit free. */
const SHELF_M = 0.13;
const LEVEL_Y_M = -0.03;

function curtain(id: string, runs: readonly Run[], boundary: number, colour: Colour, wet: boolean): Part[] {
  const positions_m: number[] = [];
  const indices: number[] = [];
  const add = ({ x_m, z_m }: Run, k: number, [outX, outZ]: Point2, in_m: number, y_m: number) =>
    positions_m.push(tidy((x_m[k] as number) - outX * in_m), tidy(y_m), tidy((z_m[k] as number) - outZ * in_m));
  const bends = curtainBends(runs, boundary);
  for (const [r, run] of runs.entries()) {
    const depths_m = boundaryOf(run, boundary);
    const kept = bends[r] ?? [];
    for (let i = 1; i < kept.length; i++) {
      const [from, to] = [kept[i - 1] as number, kept[i] as number];
      const [a_m, b_m] = [depths_m[from] as number, depths_m[to] as number];
      if (Math.max(a_m, b_m) < 1e-4) continue;
      const outward = outwardOf(pointOf(run, from), pointOf(run, to));
      const a = positions_m.length / 3;
      add(run, from, outward, BEFORE_WALL_M, 0);
      add(run, from, outward, BEFORE_WALL_M, -a_m);
      add(run, to, outward, BEFORE_WALL_M, -b_m);
      add(run, to, outward, BEFORE_WALL_M, 0);
      if (a_m > 1e-4) indices.push(a, a + 1, a + 2);
      if (b_m > 1e-4) indices.push(a, a + 2, a + 3);
      if (!wet) continue;
      add(run, from, outward, BEFORE_WALL_M, LEVEL_Y_M);
      add(run, to, outward, BEFORE_WALL_M, LEVEL_Y_M);
      add(run, to, outward, SHELF_M, LEVEL_Y_M);
      add(run, from, outward, SHELF_M, LEVEL_Y_M);
      indices.push(a + 4, a + 7, a + 6, a + 4, a + 6, a + 5);
    }
  }
  if (indices.length === 0) return [];
  return [
    solid(id, { kind: 'surface', positions_m, indices }, plain(colour, { roughness: 0.9 }), { layer: 'underground' }),
  ];
}

const pointOf = ({ x_m, z_m }: Run, k: number): Point2 => [x_m[k] as number, z_m[k] as number];

/** How finely a curtain's edge follows the boundary: as finely as so many points allow. */
const STRAIGHT_M = [0.006, 0.02, 0.06, 0.2];
const MOST_POINTS = 90;

function curtainBends(runs: readonly Run[], boundary: number): number[][] {
  let bends: number[][] = [];
  for (const straight_m of STRAIGHT_M) {
    bends = runs.map((run) => bendsOf(run, boundaryOf(run, boundary), straight_m));
    if (bends.reduce((sum, { length }) => sum + length, 0) <= MOST_POINTS) break;
  }
  return bends;
}

function stageLabel(id: string, ring: readonly Point2[], text: LocalText): LabelPart {
  const far = Math.min(...ring.map(([, z]) => z));
  return { kind: 'label', id, at: { position_m: [0, 0.55, tidy(far - 0.05)] }, text, size_m: 0.085, plate: 'title' };
}
