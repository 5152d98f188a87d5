/** A look into the ground told to who steps closer: layer by layer what it is made of, how it feels, where that is written. */
import { seedFor } from '../../chance/chance.ts';
import { type LocalText, resolveText } from '../../drawing/text.ts';
import type { Closer, CloserAbout, CloserPart, CloserSource, GrainPicture } from '../../scenes/closer.ts';
import { numberText } from '../words.ts';
import { CLOSER_WORDS } from './closer-words.ts';
import { layerColour, wholeColumn } from './column.ts';
import { columnPages } from './column-svg.ts';
import { FEELS } from './feels.ts';
import { type GrainSizes, grainPicture } from './grains.ts';
import { DEPTH_CONTROL } from './pit.ts';
import { FORMED, type SoilLayer, type SoilLayersProps } from './schema.ts';
import { soilFacts, soilName } from './soil-facts.ts';
import { SOURCES } from './soil-sources.ts';
import { strataOf } from './strata.ts';

/** Stands for no lower limit, as of clay. */
const LEAST_MM = 0.0001;
/** Of the steps through the ages. */
const TIME_CONTROL = 'time';

export function tellSoilCloser(props: SoilLayersProps, about: CloserAbout): Closer {
  const strata = strataOf(props);
  const column = wholeColumn(props);
  const steps = stepsOf(props.layers);
  const name = (layer: SoilLayer) => sayIn(about, layer.name);
  return {
    parts: [
      ...strata.map(({ layer }) => layerPart(layer, about)),
      ...(props.objects ?? []).map(({ id, evidence, sources }) => plainPart(`object-${id}`, about, evidence, sources)),
      ...(props.groundwater
        ? [plainPart('groundwater', about, props.groundwater.evidence, props.groundwater.sources)]
        : []),
    ],
    readings: [
      {
        control: DEPTH_CONTROL,
        bands: strata.map(({ layer, top_m, base_m }) => ({
          from: top_m,
          to: base_m,
          words: name(layer),
          feel: FEELS[layer.soil],
        })),
      },
    ],
    column: {
      pages: columnPages(props, about),
      alt: resolveText(CLOSER_WORDS.columnAlt, about.language, about.level).replace(
        '{title}',
        sayIn(about, about.title),
      ),
      fileName: sayIn(about, about.title),
      strip: {
        bands: column.map(({ layer, top_m, base_m }, i) => ({
          from_m: top_m,
          to_m: base_m,
          soil: layer.soil,
          colour: layerColour(layer),
          name: name(layer),
          step: steps[i] ?? 0,
        })),
        ...(props.groundwater && { water_m: props.groundwater.depth_m }),
        depthControl: DEPTH_CONTROL,
        timeControl: TIME_CONTROL,
      },
    },
  };
}

/** When each was laid down, as a step of time; one that does not say it came with the next below, as in the pit. */
function stepsOf(layers: readonly SoilLayer[]): number[] {
  let below = 0;
  return layers
    .toReversed()
    .map(({ formed }) => {
      below = formed === undefined ? below : FORMED.indexOf(formed);
      return below;
    })
    .reverse();
}

const sayIn = ({ language, level }: Pick<CloserAbout, 'language' | 'level'>, text: LocalText): string =>
  resolveText(text, language, level);

const sourcesOf = (ids: readonly string[] | undefined, about: CloserAbout): readonly CloserSource[] => {
  const own = (ids ?? []).flatMap((id) => about.sourceOf(id) ?? []);
  return own.length > 0 ? own : about.sources;
};

const plainPart = (
  partId: string,
  about: CloserAbout,
  evidence = about.evidence,
  sources: readonly string[] | undefined,
): CloserPart => ({ partId, facts: [], evidence, sources: sourcesOf(sources, about) });

function layerPart(layer: SoilLayer, about: CloserAbout): CloserPart {
  const say = (text: LocalText) => sayIn(about, text);
  const usual = soilFacts(layer.soil);
  const grain = grainsOf(layer);
  const facts = [
    { label: say(CLOSER_WORDS.kind), text: capital(say(soilName(layer.soil))) },
    { label: say(CLOSER_WORDS.origin), text: say(layer.origin ?? usual.origin.words) },
    { label: say(CLOSER_WORDS.life), text: say(layer.life ?? usual.life.words) },
    { label: say(CLOSER_WORDS.water), text: say(usual.water.words) },
    ...(grain ? [{ label: say(CLOSER_WORDS.grains), text: sizeText(layer, grain, about) }] : []),
    ...(layer.munsell ? [{ label: say(CLOSER_WORDS.munsell), text: layer.munsell }] : []),
  ];
  const general = [
    ...(layer.origin ? [] : [usual.origin.source]),
    ...(layer.life ? [] : [usual.life.source]),
    usual.water.source,
    ...(grain && !layer.grain_mm ? [SOURCES.grains] : []),
    ...(grain ? [SOURCES.coin] : []),
  ].filter((source) => source !== undefined);
  return {
    partId: `layer-${layer.id}`,
    facts,
    ...(layer.original && { quote: layer.original }),
    evidence: layer.evidence ?? about.evidence,
    sources: [...new Set([...sourcesOf(layer.sources, about), ...general])],
    ...(grain && { grain: pictureOf(layer, grain, about) }),
    feel: FEELS[layer.soil],
  };
}

/** The layer's own, else those its kind is named after; nothing that is smaller than a ten-thousandth of a millimetre. */
function grainsOf({ grain_mm, soil }: SoilLayer): GrainSizes | undefined {
  if (!grain_mm) return soilFacts(soil).grains;
  if (grain_mm.to <= 0) return undefined;
  return { from_mm: Math.max(grain_mm.from, Math.min(grain_mm.to, LEAST_MM)), to_mm: grain_mm.to };
}

/** What has no lower limit is told by its upper one. */
function sizeText({ soil, grain_mm }: SoilLayer, { from_mm, to_mm }: GrainSizes, about: CloserAbout): string {
  const { sizes } = soilFacts(soil);
  if (sizes && !grain_mm) return sayIn(about, sizes);
  const { language } = about;
  const text = (value: number) => numberText(value, language, value < 0.01 ? 4 : 3);
  if (from_mm <= LEAST_MM) return `≤ ${text(to_mm)} mm`;
  return `${text(from_mm)}–${text(to_mm)} mm`;
}

const pictureOf = (layer: SoilLayer, grain: GrainSizes, about: CloserAbout): GrainPicture =>
  grainPicture(grain, layerColour(layer), seedFor(1, layer.id), (times) => {
    const words = sayIn(about, times === undefined ? CLOSER_WORDS.besideCoin : CLOSER_WORDS.underLens);
    return words
      .replace('{sizes}', sizeText(layer, grain, about))
      .replace('{times}', numberText(times ?? 1, about.language, 0));
  });

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('fi') + words.slice(1);
