import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentTypes } from '../src/content/index.ts';
import { boundsOfParts } from '../src/drawing/bounds.ts';
import type { Control, Drawing, Part } from '../src/drawing/drawing.ts';
import { meshFromShape } from '../src/drawing/mesh.ts';
import { valueAt } from '../src/drawing/stops.ts';
import { LANGUAGES, type LocalText } from '../src/drawing/text.ts';
import type { BuildContext, ContentType, SceneFacts } from '../src/scenes/content-type.ts';
import { factsFinder } from '../src/scenes/facts-along.ts';
import { readScene } from '../src/scenes/read.ts';

const CONTENT = new URL('../src/content', import.meta.url).pathname;
const PILOT = new URL('../scenes/hameenkatu/scene.json', import.meta.url).pathname;
const CONTEXT: BuildContext = { seed: 4711, evidence: 'illustration' };
const BUDGET = { parts: 200, triangles: 15_000, labels: 12 } as const;

interface Sample {
  readonly name: string;
  readonly type: ContentType;
  readonly props: unknown;
  readonly scene?: SceneFacts;
}

interface PilotItem {
  readonly id: string;
  readonly type: string;
  readonly props: unknown;
}

const pilotText = readFileSync(PILOT, 'utf8');
const pilotItems = (JSON.parse(pilotText) as { items: PilotItem[] }).items;
const factsOf = factsFinder(readScene(pilotText, contentTypes).scene!);

const samples: readonly Sample[] = [
  ...contentTypes.map((type) => ({ name: `the example of ${type.type}`, type, props: type.example })),
  ...pilotItems.flatMap((item) => {
    const type = contentTypes.find((candidate) => candidate.type === item.type);
    return type ? [{ name: `${item.id} of the pilot scene`, type, props: item.props, scene: factsOf(item.id) }] : [];
  }),
];

function allParts(parts: readonly Part[]): Part[] {
  return parts.flatMap((part) => (part.kind === 'group' ? [part, ...allParts(part.parts)] : [part]));
}

function everyNumber(value: unknown, found: number[] = []): number[] {
  if (typeof value === 'number') found.push(value);
  else if (Array.isArray(value)) for (const element of value) everyNumber(element, found);
  else if (value !== null && typeof value === 'object')
    for (const each of Object.values(value)) everyNumber(each, found);
  return found;
}

/** Objects whose only keys are languages. */
function everyText(value: unknown, found: LocalText[] = []): LocalText[] {
  if (Array.isArray(value)) for (const element of value) everyText(element, found);
  else if (value !== null && typeof value === 'object') {
    const keys = Object.keys(value);
    if (keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key))) found.push(value);
    else for (const each of Object.values(value)) everyText(each, found);
  }
  return found;
}

const triangles = (drawing: Drawing): number =>
  allParts(drawing.parts).reduce(
    (sum, part) =>
      part.kind === 'solid' || part.kind === 'occluder' ? sum + meshFromShape(part.shape).indices.length / 3 : sum,
    0,
  );

/** The most labels that are seen together, over every way to set switches and steps, with sliders at both ends. */
function labelsAtOnce({ parts, controls }: Drawing): number {
  const settings = controls.reduce<readonly ReadonlyMap<string, number>[]>(
    (known, control) =>
      known.flatMap((set) => valuesOf(control).map((value) => new Map([...set, [control.id, value]]))),
    [new Map()],
  );
  const seen = (list: readonly Part[], set: ReadonlyMap<string, number>): number =>
    list.reduce((sum, part) => {
      const hidden = (part.bind ?? []).some(
        ({ property, from, stops, mode }) =>
          property === 'visible' && 'control' in from && valueAt(stops, mode, set.get(from.control) ?? 0) < 0.5,
      );
      if (hidden) return sum;
      return sum + (part.kind === 'group' ? seen(part.parts, set) : part.kind === 'label' ? 1 : 0);
    }, 0);
  return Math.max(...settings.map((set) => seen(parts, set)));
}

const valuesOf = (control: Control): readonly number[] =>
  control.kind === 'steps' ? control.steps.map((_, i) => i) : control.kind === 'toggle' ? [0, 1] : control.range;

const settings = (control: Control): readonly [number, number] => {
  switch (control.kind) {
    case 'slider':
      return control.range;
    case 'steps':
      return [0, control.steps.length - 1];
    case 'toggle':
      return [0, 1];
  }
};

describe('the list of content types', () => {
  it('holds every folder of src/content that has an index, under the same name', () => {
    const folders = readdirSync(CONTENT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(CONTENT, entry.name, 'index.ts')))
      .map((entry) => entry.name);
    expect(contentTypes.map((type) => type.type).sort()).toEqual(folders.sort());
  });

  it('is drawn by every item of the pilot scene', () => {
    expect(samples.length).toBe(contentTypes.length + pilotItems.length);
  });

  it('has a name for each type in three languages', () => {
    for (const { name } of contentTypes) expect(Object.keys(name).sort()).toEqual([...LANGUAGES].sort());
  });
});

describe.each(samples)('$name', ({ type, props, scene }) => {
  const build = () => type.build(props, { ...CONTEXT, ...(scene && { scene }) });

  it('is valid and unchanged by reading', () => {
    const before = structuredClone(props);
    const result = type.schema.safeParse(props);
    expect(result.error?.issues ?? []).toEqual([]);
    expect(result.data).toEqual(before);
  });

  it('is refused with a key that nobody knows', () => {
    expect(type.schema.safeParse({ ...(props as object), colur: 1 }).success).toBe(false);
  });

  it('has every word in three languages', () => {
    const texts = everyText(props);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
  });

  it('builds parts whose numbers are all finite', () => {
    const drawing = build();
    expect(drawing.parts.length).toBeGreaterThan(0);
    expect(everyNumber(drawing).every(Number.isFinite)).toBe(true);
    for (const part of allParts(drawing.parts)) {
      if (part.kind !== 'solid') continue;
      const { positions_m, normals } = meshFromShape(part.shape);
      expect(positions_m.every(Number.isFinite) && normals.every(Number.isFinite), part.id).toBe(true);
    }
  });

  it('builds the same twice, and leaves its props alone', () => {
    const before = structuredClone(props);
    expect(build()).toEqual(build());
    expect(props).toEqual(before);
  });

  it('is plain data that survives being written down', () => {
    const drawing = build();
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
    expect(structuredClone(drawing)).toEqual(drawing);
  });

  it('gives every part an id of its own', () => {
    const ids = allParts(build().parts).map((part) => part.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('stays within its bounds and within 40 m', () => {
    const { parts, bounds } = build();
    const room = boundsOfParts(parts);
    for (const axis of [0, 1, 2] as const) {
      expect(bounds.min_m[axis]).toBeLessThanOrEqual(room.min_m[axis] + 1e-6);
      expect(bounds.max_m[axis]).toBeGreaterThanOrEqual(room.max_m[axis] - 1e-6);
      expect(bounds.max_m[axis] - bounds.min_m[axis]).toBeLessThan(40);
    }
  });

  it('keeps within the budget of a phone', () => {
    const drawing = build();
    const parts = allParts(drawing.parts);
    expect(parts.length).toBeLessThanOrEqual(BUDGET.parts);
    expect(labelsAtOnce(drawing)).toBeLessThanOrEqual(BUDGET.labels);
    expect(triangles(drawing)).toBeLessThanOrEqual(BUDGET.triangles);
  });

  it('binds only to controls that exist, with stops in order', () => {
    const { parts, controls } = build();
    const known = new Set(controls.map((control) => control.id));
    for (const binding of allParts(parts).flatMap((part) => part.bind ?? [])) {
      if ('control' in binding.from) expect(known).toContain(binding.from.control);
      const inputs = binding.stops.map(([input]) => input);
      expect(inputs).toEqual([...inputs].sort((a, b) => a - b));
      expect(new Set(inputs).size).toBe(inputs.length);
    }
  });

  it('has controls that start within their range, do something, and are named in three languages', () => {
    const { parts, controls } = build();
    const used = new Set(
      allParts(parts).flatMap((part) =>
        (part.bind ?? []).flatMap(({ from }) => ('control' in from ? [from.control] : [])),
      ),
    );
    for (const control of controls) {
      const [low, high] = settings(control);
      expect(Number(control.initial)).toBeGreaterThanOrEqual(low);
      expect(Number(control.initial)).toBeLessThanOrEqual(high);
      expect(used).toContain(control.id);
      const texts = [control.label, ...(control.kind === 'steps' ? control.steps : [])];
      for (const text of texts) expect(Object.keys(text).sort()).toEqual([...LANGUAGES].sort());
    }
  });

  it('has labels in three languages', () => {
    for (const part of allParts(build().parts)) {
      if (part.kind === 'label') expect(Object.keys(part.text).sort(), part.id).toEqual([...LANGUAGES].sort());
    }
  });

  it('is described in three languages and two reading levels, each in its own words', () => {
    const ids = new Set(allParts(build().parts).map((part) => part.id));
    for (const level of ['plain', 'easy'] as const) {
      const told = LANGUAGES.map((language) => type.describe(props, language, level, scene));
      expect(new Set(told.map(({ lead }) => lead)).size).toBe(LANGUAGES.length);
      for (const { lead, details } of told) {
        expect(lead.length).toBeGreaterThan(20);
        expect(details.length).toBeGreaterThan(0);
        for (const { partId, title, text } of details) {
          expect(ids).toContain(partId);
          expect(`${lead} ${title} ${text}`).not.toMatch(/undefined|NaN|\[object|\{\w+\}|\s{2}/);
          expect(title.length).toBeGreaterThan(2);
          expect(text.length).toBeGreaterThan(10);
        }
      }
      const texts = told.map(({ details }) => details.map(({ text }) => text));
      texts[0]?.forEach((_, i) => {
        expect(new Set(texts.map((column) => column[i])).size, `detail ${i}`).toBe(LANGUAGES.length);
      });
    }
  });

  it('tells about each part once', () => {
    const told = type.describe(props, 'fi', 'plain', scene).details.map(({ partId }) => partId);
    expect(new Set(told).size).toBe(told.length);
  });
});
