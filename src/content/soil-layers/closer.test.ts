import { describe, expect, it } from 'vitest';
import type { SoilKind } from '../../drawing/drawing.ts';
import { LANGUAGES, type Language, READING_LEVELS, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import { bandAt, type CloserAbout } from '../../scenes/closer.ts';
import { buildSoilLayers } from './build.ts';
import { tellSoilCloser } from './closer.ts';
import { describeSoilLayers } from './describe.ts';
import example from './example.json' with { type: 'json' };
import { SOIL_KINDS, type SoilLayersProps } from './schema.ts';
import { soilFacts } from './soil-facts.ts';

const ITEM_SOURCE = { title: 'Of the whole item', about: 'Somebody' };
const about = (language: Language = 'en', level: ReadingLevel = 'plain'): CloserAbout => ({
  language,
  level,
  title: { en: 'A pit' },
  evidence: 'illustration',
  sources: [ITEM_SOURCE],
  sourceOf: (id) => (id === 'log' ? { title: 'The log itself', about: 'A driller' } : undefined),
});

const props = example as SoilLayersProps;
const words = (text: string) => ({ fi: text, sv: text, en: text });
const ofEachKind: SoilLayersProps = {
  opening: { width_m: 2, length_m: 2 },
  layers: SOIL_KINDS.map((soil) => ({ id: soil, soil, name: words(soil), thickness_m: 0.2, story: words('A story.') })),
};

describe.each(LANGUAGES.flatMap((language) => READING_LEVELS.map((level) => [language, level] as const)))(
  'the close look in %s, %s',
  (language, level) => {
    const { parts } = tellSoilCloser(ofEachKind, about(language, level));

    it('has facts of every kind of ground, in words, each with a source', () => {
      expect(parts).toHaveLength(SOIL_KINDS.length);
      for (const { facts, sources, grain, partId } of parts) {
        expect(facts.length, partId).toBeGreaterThanOrEqual(4);
        for (const { label, text } of facts) expect(`${label} ${text}`).toMatch(/^[^{}]{6,}$/);
        expect(sources.length).toBeGreaterThan(0);
        if (grain) expect(grain.caption).toMatch(/25[.,]75/);
      }
    });

    it('has a rhythm for every layer', () => {
      for (const { feel } of parts) expect(feel?.length).toBeGreaterThan(0);
    });
  },
);

it('every kind has other words in every language, and easier ones for who reads slowly', () => {
  const origins = (language: Language, level: ReadingLevel) =>
    tellSoilCloser(ofEachKind, about(language, level)).parts.map(({ facts }) => facts[1]!.text);
  for (const language of LANGUAGES) {
    const [plain, easy] = [origins(language, 'plain'), origins(language, 'easy')];
    expect(new Set(plain).size).toBe(SOIL_KINDS.length);
    easy.forEach((text, i) => {
      expect(text).not.toBe(plain[i]);
    });
  }
  const [fi, sv, en] = LANGUAGES.map((language) => origins(language, 'plain'));
  fi!.forEach((text, i) => {
    expect(new Set([text, sv![i], en![i]]).size).toBe(3);
  });
});

it('it tells of the same parts as the description, and of no others', () => {
  const described = describeSoilLayers(props, 'en').details.map(({ partId }) => partId);
  const told = tellSoilCloser(props, about()).parts.map(({ partId }) => partId);
  expect([...told].sort()).toEqual(described.filter((id) => id !== 'rim').sort());
});

it('what a layer says of itself wins over what is usual', () => {
  const own: SoilLayersProps = {
    ...ofEachKind,
    layers: [
      {
        ...ofEachKind.layers[4]!,
        origin: words('By the wind.'),
        life: words('Ant lions.'),
        grain_mm: { from: 0.1, to: 0.5 },
        munsell: '10YR 5/4',
        original: 'loose fS, dry',
        evidence: 'measured',
        sources: ['log', 'not-in-the-list'],
      },
    ],
  };
  const [part] = tellSoilCloser(own, about()).parts;
  const texts = part!.facts.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['By the wind.', 'Ant lions.', '0.1–0.5 mm', '10YR 5/4']));
  expect(part).toMatchObject({ quote: 'loose fS, dry', evidence: 'measured' });
  expect(Math.max(...part!.grain!.grains.map(({ r }) => 2 * r))).toBeCloseTo(0.5, 9);
  const titles = part!.sources.map(({ title }) => title);
  expect(titles[0]).toBe('The log itself');
  expect(titles).not.toContain(ITEM_SOURCE.title);
  expect(titles.join()).not.toMatch(/14688/);
});

it('grains are named and drawn after ISO 14688-1, and the standard is named', () => {
  const part = (soil: string) =>
    tellSoilCloser(ofEachKind, about('fi')).parts.find(({ partId }) => partId === `layer-${soil}`)!;
  const sizes = (soil: string) => part(soil).facts.map(({ text }) => text);
  expect(sizes('sand')).toContain('0,063–2 mm');
  expect(sizes('gravel')).toContain('2–63 mm');
  expect(sizes('silt')).toContain('0,002–0,063 mm');
  expect(
    part('sand')
      .sources.map(({ title }) => title)
      .join(),
  ).toMatch(/ISO 14688-1/);
  expect(part('bedrock').grain).toBeUndefined();
  expect(part('clay').grain!.lens!.times).toBeGreaterThan(100);
});

it('each depth of the slider lies in the layer that the data have there', () => {
  const [reading] = tellSoilCloser(props, about('en')).readings;
  const at = (depth_m: number) => bandAt(reading!.bands, depth_m)?.words;
  expect(reading!.control).toBe('depth');
  expect([0, 0.14, 0.15, 1.09, 1.35, 2.5, 3].map(at)).toEqual([
    'Paving',
    'Paving',
    'Fill',
    'Fill',
    'Varved clay',
    'Till',
    'Till',
  ]);
});

it('the column has the colour of the Munsell chip that a log names, and goes on without for one that no chart has', () => {
  const colourOf = (munsell: string) => {
    const layer = { ...ofEachKind.layers[4]!, munsell };
    return tellSoilCloser({ ...ofEachKind, layers: [layer] }, about()).column!.strip.bands[0]!.colour;
  };
  expect(colourOf('10YR 5/4')).toMatch(/^#9[0-9]7[0-9]5[0-9]$/);
  expect(colourOf('10PB 1/40')).toBe(colourOf('10GY 9/60'));
});

it('the drawn column knows what each stage of time laid down; a layer that does not say it came with the next below', () => {
  const [paving, fill, clay, till] = props.layers;
  const layers = [
    { ...paving!, formed: 'made' as const },
    fill!,
    { ...clay!, formed: 'yoldia' as const },
    { ...till!, formed: 'ice' as const },
  ];
  const { strip } = tellSoilCloser({ ...props, layers }, about()).column!;
  expect(strip.bands.map(({ step }) => step)).toEqual([7, 3, 3, 1]);
});

it('the drawn column follows controls that the drawing has', () => {
  const layers = props.layers.map((layer) => ({ ...layer, formed: 'recent' as const }));
  const { strip } = tellSoilCloser({ ...props, layers }, about()).column!;
  const { controls } = buildSoilLayers({ ...props, layers }, { seed: 1, evidence: 'illustration' });
  const kindOf = (id: string) => controls.find((control) => control.id === id)?.kind;
  expect([kindOf(strip.depthControl), kindOf(strip.timeControl)]).toEqual(['slider', 'steps']);
});

it('what is usual names where it is written, unless it says that nobody can tell', () => {
  const nameless = SOIL_KINDS.flatMap((soil) => {
    const { origin, life, water } = soilFacts(soil);
    return Object.entries({ origin, life, water }).flatMap(([fact, { source }]) => (source ? [] : [`${soil} ${fact}`]));
  });
  expect(nameless).toEqual(['fill life', 'fill water', 'unknown origin', 'unknown life', 'unknown water']);
  for (const { partId, sources } of tellSoilCloser(ofEachKind, about()).parts) {
    const { origin, life, water } = soilFacts(partId.slice('layer-'.length) as SoilKind);
    const named = [origin, life, water].flatMap(({ source }) => source ?? []);
    expect(sources).toEqual(expect.arrayContaining(named));
    expect(new Set(sources).size, partId).toBe(sources.length);
  }
});

it('children get short words of their own for what is usual', () => {
  for (const soil of SOIL_KINDS) {
    const { origin, life } = soilFacts(soil);
    for (const { words } of [origin, life])
      for (const language of LANGUAGES) {
        const [plain, child] = (['plain', 'child'] as const).map((level) => resolveText(words, language, level));
        expect(child, `${soil} ${language}`).not.toBe(plain);
        expect(child!.length, child).toBeLessThanOrEqual(140);
      }
  }
});

it('no number is said where there is no limit: clay has no smallest grain, till no size of its own', () => {
  const sizes = (soil: SoilKind) =>
    tellSoilCloser(ofEachKind, about('en'))
      .parts.find(({ partId }) => partId === `layer-${soil}`)!
      .facts.at(-1)!.text;
  expect(sizes('clay')).toBe('≤ 0.002 mm');
  expect(sizes('till')).toBe('all sizes, from clay to boulders');
});

it('a layer whose grains have no size gets no picture of them', () => {
  const [layer] = ofEachKind.layers;
  const none = { ...ofEachKind, layers: [{ ...layer!, grain_mm: { from: 0, to: 0 } }] };
  expect(tellSoilCloser(none, about()).parts[0]!.grain).toBeUndefined();
});
