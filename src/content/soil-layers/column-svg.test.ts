import { describe, expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import { LANGUAGES, type Language } from '../../drawing/text.ts';
import type { CloserAbout } from '../../scenes/closer.ts';
import { scaleFor } from './column-body.ts';
import { columnPages } from './column-svg.ts';
import example from './example.json' with { type: 'json' };
import { SOIL_KINDS, type SoilLayersProps } from './schema.ts';

const about = (language: Language = 'en', title = 'A log'): CloserAbout => ({
  language,
  level: 'plain',
  title: { fi: title, sv: title, en: title },
  evidence: 'illustration',
  sources: [{ title: 'A map', about: 'A surveyor', url: 'https://example.org/map' }],
  sourceOf: () => undefined,
});

const pilot = example as SoilLayersProps;
const words = (text: string) => ({ fi: text, sv: text, en: text });

function longLog(layers: number, seed: number): SoilLayersProps {
  const next = seededNumbers(seed);
  return {
    opening: { width_m: 2, length_m: 2 },
    layers: Array.from({ length: layers }, (_, i) => ({
      id: `layer-${i}`,
      soil: SOIL_KINDS[Math.floor(next() * SOIL_KINDS.length)]!,
      name: words(`Layer ${i}`),
      thickness_m: Math.round(10 ** (next() * 2.5 - 2) * 1000) / 1000,
      story: words('A story.'),
      ...(next() < 0.5 && { age: words('nobody knows when') }),
    })),
  };
}

interface Drawn {
  readonly n: number;
  readonly borders: readonly { readonly depth_m: number; readonly y: number }[];
}

/** What stands on a page, read back with nothing but the marks in it. */
function readBack(svg: string): Drawn {
  const n = Number(/data-scale="([^"]+)"/.exec(svg)?.[1]);
  const borders = [...svg.matchAll(/y1="([^"]+)"[^>]*data-depth="([^"]+)"/g)].map(([, y, depth]) => ({
    depth_m: Number(depth),
    y: Number(y),
  }));
  return { n, borders };
}

function depthsOf(props: SoilLayersProps): number[] {
  const depths = [0];
  for (const { thickness_m } of props.layers) depths.push(depths.at(-1)! + Number(thickness_m));
  return depths;
}

describe.each([
  ['the example', pilot],
  ['a log of one layer', { ...pilot, layers: pilot.layers.slice(0, 1) }],
  ['a log of sixty layers', longLog(60, 3)],
  ['a log of two hundred layers', longLog(200, 4)],
])('the printed column of %s', (_, props) => {
  const pages = columnPages(props, about());

  it('has every boundary of the data, at its depth by the scale that is written there', () => {
    const seen = new Set<string>();
    for (const { n, borders } of pages.map(readBack)) {
      const [first] = borders;
      for (const { depth_m, y } of borders) {
        expect(y - first!.y).toBeCloseTo(((depth_m - first!.depth_m) * 1000) / n, 2);
        seen.add(depth_m.toFixed(3));
      }
    }
    expect([...seen].sort()).toEqual([...new Set(depthsOf(props).map((depth) => depth.toFixed(3)))].sort());
  });

  it('names every layer once, on lines that are a line apart', () => {
    const rows = pages.map((svg) =>
      [...svg.matchAll(/y="([^"]+)"[^>]*data-row="([^"]+)"/g)].map(([, y, id]) => ({ y: Number(y), id: id! })),
    );
    const ids = rows.flat().map(({ id }) => id);
    for (const { id } of props.layers) expect(ids.filter((each) => each === id)).toHaveLength(1);
    for (const page of rows)
      page.forEach(({ y }, i) => {
        if (i > 0) expect(y - page[i - 1]!.y).toBeGreaterThanOrEqual(4);
      });
  });

  it('keeps to its sheet', () => {
    for (const svg of pages) {
      const below = [...svg.matchAll(/ y(?:1|2)?="([^"]+)"/g)].map(([, y]) => Number(y));
      expect(Math.max(...below)).toBeLessThanOrEqual(297 - 12);
      expect(Math.min(...below)).toBeGreaterThanOrEqual(0);
    }
  });

  it('has a pattern and a legend for every kind of ground in it, on every page', () => {
    const kinds = new Set(props.layers.map(({ soil }) => soil));
    for (const svg of pages) {
      const patterns = [...svg.matchAll(/<pattern id="hatch-([^"]+)"/g)].map(([, kind]) => kind);
      expect(new Set(patterns)).toEqual(kinds);
      expect([...svg.matchAll(/data-legend=""/g)].length).toBeGreaterThanOrEqual(kinds.size + 1);
      for (const [, kind] of svg.matchAll(/url\(#hatch-([^)]+)\)/g)) expect(kinds).toContain(kind);
    }
  });

  it('is the same when drawn again', () => {
    expect(columnPages(props, about())).toEqual(pages);
  });
});

it('the column says in each language how sure it is, and where it comes from', () => {
  const texts = LANGUAGES.map((language) => columnPages(pilot, about(language)).join(''));
  expect(new Set(texts).size).toBe(3);
  expect(texts[0]).toContain('Havainnekuva, ei mitattu tässä');
  expect(texts[1]).toContain('Illustration, inte uppmätt här');
  expect(texts[2]).toContain('Illustration, not measured here');
  for (const text of texts) expect(text).toContain('https://example.org/map');
});

it('what looks like markup in a scene stays letters', () => {
  const evil = '</text><script>alert("1")</script>&amp;';
  const [layer, ...rest] = pilot.layers;
  const props = {
    ...pilot,
    layers: [{ ...layer!, name: words(evil), age: words(`${evil}\u0000\ud800`) }, ...rest],
    scaleNote: words(evil),
  };
  const svg = columnPages(props, about('en', evil)).join('');
  expect(svg).not.toMatch(/<script|<\/text><\/text>|&amp;amp/);
  expect(svg).not.toContain('\u0000');
  expect(svg).toContain('&#60;script&#62;');
  const open = [...svg.matchAll(/<(\w+)[^>]*[^/]>/g)].length;
  expect([...svg.matchAll(/<\/\w+>/g)]).toHaveLength(open);
});

it('boundaries are solid, dashed or dotted by how sure they are', () => {
  const [first, second, ...rest] = pilot.layers;
  const props: SoilLayersProps = {
    ...pilot,
    layers: [{ ...first!, evidence: 'measured' }, { ...second!, evidence: 'model' }, ...rest],
  };
  const lines = [...columnPages(props, about())[0]!.matchAll(/<line[^>]*data-depth="([^"]+)"/g)].map(([line]) => line);
  expect(lines[1]).not.toContain('dasharray');
  expect(lines[2]).toContain('dasharray="2 1"');
  expect(lines[3]).toContain('dasharray="0.1 0.8"');
});

it('a log with more sources than a page has room for has them on a page of their own', () => {
  const sources = Array.from({ length: 40 }, (_, i) => ({ title: `Source ${i}`, about: 'Somebody' }));
  const pages = columnPages(pilot, { ...about(), sources });
  expect(pages).toHaveLength(2);
  for (const { title } of sources) expect(pages[1]).toContain(`${title}.`);
});

it('scales are usual ones, and the largest that fits', () => {
  expect(scaleFor(3.3, 165)).toBe(20);
  expect(scaleFor(3.31, 165)).toBe(25);
  expect(scaleFor(200, 170)).toBe(2000);
  expect(scaleFor(0.05, 170)).toBeCloseTo(0.4, 9);
});
