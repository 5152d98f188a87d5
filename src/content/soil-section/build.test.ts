import { expect, it } from 'vitest';
import { seededNumbers } from '../../chance/chance.ts';
import type { Part, SolidPart } from '../../drawing/drawing.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import type { SceneFacts } from '../../scenes/content-type.ts';
import { SOIL_KINDS } from '../soil-layers/schema.ts';
import { buildSoilSection } from './build.ts';
import { checkSoilSection } from './check.ts';
import { describeSoilSection } from './describe.ts';
import example from './example.json' with { type: 'json' };
import type { SoilSectionProps } from './schema.ts';

const PROPS = example as SoilSectionProps;
const CONTEXT = { seed: 1, evidence: 'illustration' } as const;

const allParts = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) => (part.kind === 'group' ? [part, ...allParts(part.parts)] : [part]));
const solids = (props: SoilSectionProps, scene?: SceneFacts): SolidPart[] =>
  allParts(buildSoilSection(props, { ...CONTEXT, ...(scene && { scene }) }).parts).filter(
    (part) => part.kind === 'solid',
  );

/** Area seen from the front, and whether every triangle faces the visitor. */
function front(part: SolidPart): { readonly area_m2: number; readonly faces: boolean } {
  const { positions_m: p, indices } = meshFromShape(part.shape);
  let [area_m2, faces] = [0, true];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => 3 * (indices[i + k] ?? 0)) as [number, number, number];
    const x = (k: number) => p[k] ?? 0;
    const twice = (x(b) - x(a)) * (x(c + 1) - x(a + 1)) - (x(c) - x(a)) * (x(b + 1) - x(a + 1));
    faces &&= twice > 0;
    area_m2 += twice / 2;
  }
  return { area_m2, faces };
}

const item = (id: string, along_m: number, facingDeg: number, type = 'soil-layers', props: unknown = {}) => ({
  id,
  type,
  title: { en: id },
  evidence: 'illustration' as const,
  props,
  onStreets: [{ street: 'hameenkatu', along_m, facingDeg }],
});

const scene = (...items: SceneFacts['items']): SceneFacts => ({
  itemId: 'section',
  items,
  landmarks: [],
  streets: [{ id: 'hameenkatu', name: { en: 'Street' } }],
});

it('covers the far wall once with layers that face the visitor', () => {
  const walls = solids(PROPS)
    .filter(({ id }) => id.startsWith('ground-'))
    .map(front);
  expect(walls.every(({ faces }) => faces)).toBe(true);
  expect(walls.reduce((sum, { area_m2 }) => sum + area_m2, 0)).toBeCloseTo(10 * 3, 2);
});

it("has the street's beginning on the side on which it is when one stands there", () => {
  const post = (facingDeg: number) => {
    const part = solids(PROPS, scene(item('section', 200, facingDeg, 'soil-section'))).find(
      ({ id }) => id === 'column-east-east-fill',
    );
    return meshFromShape(part!.shape).positions_m[0] ?? 0;
  };
  // Looking to the right of the street's direction, its beginning is on the right.
  expect(post(90)).toBeGreaterThan(0);
  expect(post(270)).toBeLessThan(0);
});

it('takes columns from items of the scene, and leaves out what is none', () => {
  const layers = [{ id: 'a', soil: 'clay', name: { en: 'Clay' }, thickness_m: [2, 4, 4, 2], story: { en: 'x' } }];
  const facts = scene(
    item('section', 200, 90, 'soil-section'),
    item('pit', 120, 0, 'soil-layers', { layers }),
    item('works', 10, 0, 'water-purification'),
  );
  const props = { ...PROPS, columns: [{ item: 'works' }, { item: 'pit' }, { item: 'gone' }] };
  const posts = solids(props, facts).filter(({ id }) => /^column-.*-a$/.test(id));
  expect(posts.map(({ id }) => id)).toEqual(['column-pit-a']);
  // 3 m of clay on average, at 10 m of depth to a metre; 120 m is 80 m from the middle at 40 m to a metre, mirrored.
  expect(meshFromShape(posts[0]!.shape).positions_m.slice(0, 6)).toEqual(
    Float32Array.from([1.89, 0, -1.25, 1.89, -0.3, -1.25]),
  );
  expect(checkSoilSection(props, facts).map(({ rule, path }) => [rule, path.join('.')])).toEqual([
    ['section-column-missing', 'columns.0.item'],
    ['section-column-missing', 'columns.2.item'],
  ]);
  expect(
    describeSoilSection(props, 'en', 'plain', facts).details.find(({ partId }) => partId === 'column-pit')?.text,
  ).toContain('Clay to 3 m');
});

it('says so and draws an empty trench when no column is there', () => {
  const props = { ...PROPS, columns: [{ item: 'gone' }] };
  expect(solids(props, scene()).some(({ id }) => id.startsWith('ground-'))).toBe(false);
  expect(describeSoilSection(props, 'en', 'plain', scene()).lead).toContain('No column of ground was found');
});

it('stays within 15 000 triangles and 10 ms for the largest columns', () => {
  const random = seededNumbers(5);
  const columns = Array.from({ length: 8 }, (_, c) => ({
    id: `c${c}`,
    along_m: 50 * c,
    name: { en: 'c' },
    evidence: 'measured' as const,
    layers: Array.from({ length: 60 }, (_, i) => ({
      id: `c${c}-${i}`,
      soil: SOIL_KINDS[Math.floor(random() * SOIL_KINDS.length)]!,
      name: { en: 'x' },
      thickness_m: 0.05 + random(),
    })),
  }));
  const props = { ...PROPS, columns };
  const triangles = solids(props).reduce((sum, { shape }) => sum + meshFromShape(shape).indices.length / 3, 0);
  expect(triangles).toBeLessThanOrEqual(15_000);
  const times = Array.from({ length: 9 }, () => {
    const begun = performance.now();
    buildSoilSection(PROPS, CONTEXT);
    return performance.now() - begun;
  });
  expect(times.sort((a, b) => a - b)[4]).toBeLessThan(10);
});
