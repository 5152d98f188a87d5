import { describe, expect, it } from 'vitest';
import { contentTypes } from '../../content/index.ts';
import type { SoilLayersProps } from '../../content/soil-layers/schema.ts';
import { readScene } from '../../scenes/read.ts';
import type { SceneFragment } from '../fragment.ts';
import { messageIn } from '../said.ts';
import { holeItems, problemsOf } from './hole-items.ts';
import { type LogKind, readLog } from './read-log.ts';
import { agsLog, INFRA_ROWS, infraLog, SOUND_LOGS } from './test-logs.ts';

const imported = (kind: LogKind, text: string, more: { hole?: string; crs?: string } = {}) =>
  holeItems(readLog(new TextEncoder().encode(text), kind), { fileName: `log.${kind}`, format: kind, ...more });
const propsOf = (item: { props?: unknown } | undefined) => item?.props as SoilLayersProps;

function problemsInScene({ items, sources }: SceneFragment) {
  const words = { fi: 'Maa', sv: 'Mark', en: 'Ground' };
  const { position } = (items[0]!.place as { geopose: { position: { lat: number; lon: number } } }).geopose;
  const head = { formatVersion: 1, id: 'ground', languages: ['fi', 'sv', 'en'], title: words, summary: words };
  const origin = { lat: position.lat, lon: position.lon };
  return readScene(JSON.stringify({ ...head, origin, items, sources }), contentTypes).problems;
}

it.each(SOUND_LOGS)('%s: what comes in is a part of a scene without a problem', (kind, text) => {
  const { fragment } = imported(kind, text);
  expect(fragment.items.length).toBeGreaterThan(0);
  const { items, sources } = fragment;
  expect(problemsInScene(fragment)).toEqual([]);
  expect(items.every(({ evidence, sources: own }) => evidence === 'measured' && own?.[0] === sources[0]!.id)).toBe(
    true,
  );
});

it('layers keep depth, soil and their own words; water stands where it rested', () => {
  const props = propsOf(imported('ags', agsLog()).fragment.items[0]);
  expect(props.layers.map(({ soil, thickness_m, original }) => [soil, thickness_m, original])).toEqual([
    ['topsoil', 0.3, 'Grass over TOPSOIL'],
    ['clay', 1.8, 'Stiff "blue" sandy CLAY, with roots'],
    ['gravel', 2.9, 'GRAVEL'],
  ]);
  expect(props.layers[1]!.name).toEqual({ fi: 'Savi', sv: 'Lera', en: 'Clay' });
  expect(props.groundwater?.depth_m).toBe(1.8);
  expect(props.scaleNote).toMatchObject({
    fi: expect.stringContaining('3,7 m'),
    en: expect.stringContaining('2.5 m → 1.8 m'),
  });
});

it.each([
  ['Grey brown (10YR 5/2) sandy CLAY', '10YR 5/2'],
  ['2.5Y6/3 SAND, below 2 m again 2.5Y 6/3', '2.5Y 6/3'],
  ['Mottled 10YR 5/2 and 5Y 4/1 CLAY', undefined],
  ['CLAY, 5 of 10, see 5R 12/1/2020', undefined],
  ['SAND 3YR 4/4', undefined],
])('the colour of "%s" by the Munsell chart is %s', (words, munsell) => {
  const { fragment } = imported('ags', agsLog({ geol: [['BH1', '0.00', '5.00', words, '201']] }));
  expect(propsOf(fragment.items[0]).layers[0]!.munsell).toBe(munsell);
  expect(problemsInScene(fragment)).toEqual([]);
});

it.each([
  ['infra', infraLog(INFRA_ROWS), 24],
  ['ags', agsLog(), -2],
] as const)('%s: the far side of the pit lies towards grid north, which is not true north', (kind, text, middleDeg) => {
  const { geopose } = imported(kind, text).fragment.items[0]!.place as {
    geopose: { position: { lat: number; lon: number }; angles: { yaw: number } };
  };
  const { lat, lon } = geopose.position;
  // Convergence of transverse Mercator: east of the middle meridian, grid north is turned to the east.
  const bearingDeg = (lon - middleDeg) * Math.sin((lat * Math.PI) / 180);
  expect(Math.abs(bearingDeg)).toBeGreaterThan(0.2);
  expect(90 - geopose.angles.yaw).toBeCloseTo(bearingDeg, 3);
});

describe('grids', () => {
  const unnamed = agsLog({ grid: '' });
  it('where no grid is named, nothing comes in before it is', () => {
    const without = imported('ags', unnamed);
    expect(without.fragment.items).toEqual([]);
    expect(messageIn('en', without.problems[0]!)).toMatch(/^LOCA, line 10, hole BH1: no map grid is named/);
    expect(imported('ags', unnamed, { crs: 'EPSG:27700' }).fragment.items).toHaveLength(2);
  });
  it('an unknown grid is told, and one that is declared against the file too', () => {
    expect(imported('ags', agsLog({ grid: 'Local' })).problems[0]!.rule).toBe('other-grid');
    const rules = imported('ags', agsLog(), { crs: 'EPSG:29903' }).problems.map(({ rule }) => rule);
    expect(rules).toEqual(['two-grids', 'outside-grid', 'two-grids', 'outside-grid']);
  });
});

it('one hole is taken when one is asked for, and an unknown one is told', () => {
  expect(imported('ags', agsLog(), { hole: 'BH2' }).fragment.items.map(({ id }) => id)).toEqual(['borehole-bh2']);
  const { problems } = readLog(new TextEncoder().encode(agsLog()), 'ags');
  expect(problemsOf(problems, 'BH1')).toEqual([]);
  expect(problemsOf(problems, 'BH2')).toEqual(problems);
  expect(imported('ags', agsLog(), { hole: 'BH9' }).problems[0]!.rule).toBe('no-such-hole');
});

it.each(['ags', 'gef', 'bro', 'infra'] as const)('%s: empty, binary and foreign files say so', (kind) => {
  expect(readLog(new Uint8Array(), kind).problems[0]!.rule).toBe('empty');
  expect(
    readLog(
      Uint8Array.from({ length: 300 }, (_, at) => at % 256),
      kind,
    ).problems[0]!.rule,
  ).toBe('binary');
  expect(readLog(new TextEncoder().encode('{"type":"Feature"}'), kind)).toMatchObject({
    holes: [],
    problems: [{ severity: 'error' }],
  });
});
