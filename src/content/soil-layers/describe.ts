/** A look into the ground in words, from the street downwards. */
import { type Language, type LocalText, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { DescribedPart, Description } from '../../scenes/content-type.ts';
import { numberText, rangeText } from '../words.ts';
import { isBeside } from './beside.ts';
import type { BuriedObject, Opening, SoilLayersProps } from './schema.ts';
import { type Stratum, strataOf } from './strata.ts';

export function describeSoilLayers(
  props: SoilLayersProps,
  language: Language,
  level: ReadingLevel = 'plain',
): Description {
  const say = (text: LocalText) => resolveText(text, language, level);
  const strata = strataOf(props);
  const depth_m = strata.at(-1)?.base_m ?? 0;
  const details: { readonly depth_m: number; readonly part: DescribedPart }[] = [
    ...strata.map((stratum) => ({ depth_m: stratum.top_m, part: layerWords(stratum, language, say) })),
    ...(props.objects ?? [])
      .filter((object) => object.depth_m < depth_m)
      .map((object) => ({ depth_m: object.depth_m, part: objectWords(object, props.opening, language, say) })),
  ];
  if (props.groundwater && props.groundwater.depth_m < depth_m) {
    const { depth_m: water_m, story } = props.groundwater;
    const title = `${say(WORDS.groundwater)}, ${numberText(water_m, language, 2)} m`;
    details.push({ depth_m: water_m, part: { partId: 'groundwater', title, text: say(story) } });
  }
  const inOrder = details.sort((a, b) => a.depth_m - b.depth_m).map(({ part }) => part);
  const note = props.scaleNote ? [{ partId: 'rim', title: say(WORDS.scale), text: say(props.scaleNote) }] : [];
  return { lead: leadOf(depth_m, strata.length, language, level), details: [...inOrder, ...note] };
}

function leadOf(depth_m: number, layers: number, language: Language, level: ReadingLevel): string {
  const template = resolveText(layers === 1 ? WORDS.leadOne : WORDS.lead, language, level);
  return template.replace('{depth}', numberText(depth_m, language)).replace('{layers}', String(layers));
}

type Say = (text: LocalText) => string;

function layerWords({ layer, top_m, base_m, cut }: Stratum, language: Language, say: Say): DescribedPart {
  const age = layer.age ? ` ${capital(say(layer.age))}.` : '';
  const deeper = cut ? ` ${say(WORDS.deeper)}` : '';
  return {
    partId: `layer-${layer.id}`,
    title: `${say(layer.name)}, ${rangeText(top_m, base_m, language)}`,
    text: `${say(layer.story)}${age}${deeper}`,
  };
}

const objectWords = (object: BuriedObject, opening: Opening, language: Language, say: Say): DescribedPart => ({
  partId: `object-${object.id}`,
  title: `${say(object.name)}, ${numberText(object.depth_m, language, 2)} m`,
  text: isBeside(object, opening) ? `${say(object.story)} ${say(WORDS.beside)}` : say(object.story),
});

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase('fi') + words.slice(1);

const WORDS = {
  lead: {
    fi: {
      plain: 'Aukko kadussa: {depth} metriä syvä kuoppa, jonka seinissä näkyy {layers} maakerrosta.',
      easy: 'Katso alas kuoppaan. Kuoppa on {depth} metriä syvä. Siinä on {layers} kerrosta.',
      child: 'Kurkista kuoppaan! Se on {depth} metriä syvä. Laske kerrokset: löydätkö kaikki {layers}?',
    },
    sv: {
      plain: 'En öppning i gatan: en {depth} meter djup grop med {layers} jordlager i väggarna.',
      easy: 'Titta ner i gropen. Gropen är {depth} meter djup. Den har {layers} lager.',
      child: 'Kika ner i gropen! Den är {depth} meter djup. Räkna lagren: hittar du alla {layers}?',
    },
    en: {
      plain: 'An opening in the street: a pit {depth} metres deep with {layers} layers of ground in its walls.',
      easy: 'Look down into the pit. It is {depth} metres deep. It has {layers} layers.',
      child: 'Peek into the pit! It is {depth} metres deep. Count the layers: can you find all {layers}?',
    },
  },
  leadOne: {
    fi: 'Aukko kadussa: {depth} metriä syvä kuoppa, jonka seinissä näkyy yksi maakerros.',
    sv: 'En öppning i gatan: en {depth} meter djup grop med ett jordlager i väggarna.',
    en: 'An opening in the street: a pit {depth} metres deep with one layer of ground in its walls.',
  },
  groundwater: { fi: 'Pohjavesi', sv: 'Grundvatten', en: 'Groundwater' },
  scale: { fi: 'Mistä tämän tiedämme?', sv: 'Hur vet vi det här?', en: 'How do we know this?' },
  beside: {
    fi: 'Se on aukon vieressä, joten sitä ei näe aukossa.',
    sv: 'Den ligger bredvid öppningen, så den syns inte i den.',
    en: 'It lies beside the opening, so you do not see it in there.',
  },
  deeper: {
    fi: 'Kerros jatkuu syvemmälle kuin kuoppa.',
    sv: 'Lagret fortsätter djupare än gropen.',
    en: 'The layer goes on deeper than the pit.',
  },
} as const satisfies Record<string, LocalText>;
