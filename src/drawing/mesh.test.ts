import { describe, expect, it } from 'vitest';
import type { Point2, Point3, Shape } from './drawing.ts';
import { type Mesh, meshFromShape } from './mesh.ts';

const square: Point2[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];

const cornersOf = (mesh: Mesh, triangle: number): [Point3, Point3, Point3] =>
  [0, 1, 2].map((k) => {
    const at = 3 * mesh.indices[3 * triangle + k]!;
    return [mesh.positions_m[at]!, mesh.positions_m[at + 1]!, mesh.positions_m[at + 2]!];
  }) as unknown as [Point3, Point3, Point3];

/** Six times the signed volume of the tetrahedra from the origin (divergence theorem), over six. */
function volume_m3(mesh: Mesh): number {
  let six = 0;
  for (let t = 0; t < mesh.indices.length / 3; t++) {
    const [a, b, c] = cornersOf(mesh, t);
    six += a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  }
  return six / 6;
}

function area_m2(mesh: Mesh): number {
  let area = 0;
  for (let t = 0; t < mesh.indices.length / 3; t++) area += Math.hypot(...facing(cornersOf(mesh, t))) / 2;
  return area;
}

function facing([a, b, c]: [Point3, Point3, Point3]): Point3 {
  const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

/** Edges by place; a closed surface runs along each once in either direction. */
function openEdges(mesh: Mesh): number {
  const balance = new Map<string, number>();
  const key = (p: Point3) => p.map((v) => Math.round(v * 1e5) + 0).join();
  for (let t = 0; t < mesh.indices.length / 3; t++) {
    const corners = cornersOf(mesh, t).map(key);
    for (let k = 0; k < 3; k++) {
      const [a, b] = [corners[k]!, corners[(k + 1) % 3]!];
      if (a === b) continue;
      const [name, sign] = a < b ? [`${a} ${b}`, 1] : [`${b} ${a}`, -1];
      balance.set(name, (balance.get(name) ?? 0) + sign);
    }
  }
  return [...balance.values()].filter((count) => count !== 0).length;
}

/** The smallest cosine between a vertex normal and the face it belongs to. */
function worstNormal(mesh: Mesh): number {
  let worst = 1;
  for (let t = 0; t < mesh.indices.length / 3; t++) {
    const face = facing(cornersOf(mesh, t));
    const size = Math.hypot(...face);
    if (size < 1e-10) continue;
    for (let k = 0; k < 3; k++) {
      const at = 3 * mesh.indices[3 * t + k]!;
      const normal = [mesh.normals[at]!, mesh.normals[at + 1]!, mesh.normals[at + 2]!];
      expect(Math.hypot(...normal)).toBeCloseTo(1, 4);
      worst = Math.min(worst, (face[0] * normal[0]! + face[1] * normal[1]! + face[2] * normal[2]!) / size);
    }
  }
  return worst;
}

const bent: Point3[] = [
  [0, 0, 0],
  [2, 0, 0],
  [2, 1, 0],
  [2, 1, -3],
  [4, 2, -4],
];

const closed: Record<string, Shape> = {
  box: { kind: 'box', size_m: [1, 2, 3] },
  prism: { kind: 'prism', outline: square, bottom_m: -1, top_m: 2 },
  'prism with a hole': {
    kind: 'prism',
    outline: square,
    holes: [
      [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.2, 0.4],
      ],
    ],
    bottom_m: 0,
    top_m: 1,
  },
  'prism with a sloping top': { kind: 'prism', outline: square, bottom_m: 0, top_m: [1, 1, 3, 3] },
  'prism with a hole in a sloping top': {
    kind: 'prism',
    outline: square,
    holes: [
      [
        [-0.5, -0.5],
        [0.5, -0.5],
        [0.5, 0.5],
        [-0.5, 0.5],
      ],
    ],
    bottom_m: [0, 0.1, 0.1, 0],
    top_m: [1, 1, 3, 3],
  },
  'prism with a twisted top': { kind: 'prism', outline: square, bottom_m: 0, top_m: [1, 2, 1, 2] },
  'wedge that ends in nothing': { kind: 'prism', outline: square, bottom_m: 0, top_m: [0, 0, 1, 1] },
  'straight tube': { kind: 'tube', path_m: bent.slice(0, 2), radius_m: 0.3 },
  'bent tube': { kind: 'tube', path_m: bent, radius_m: 0.1 },
  'open tube': { kind: 'tube', path_m: bent, radius_m: 0.1, open: true },
  ball: {
    kind: 'lathe',
    profile_m: Array.from({ length: 13 }, (_, i): [number, number] => {
      const a = -Math.PI / 2 + (Math.PI * i) / 12;
      return [i % 12 === 0 ? 0 : Math.cos(a), Math.sin(a)];
    }),
    sides: 24,
  },
  ring: {
    kind: 'lathe',
    profile_m: [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 0],
    ],
  },
  pyramid: {
    kind: 'lathe',
    profile_m: [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
    sides: 4,
  },
};

describe.each(Object.entries(closed))('a %s', (_, shape) => {
  const mesh = meshFromShape(shape);

  it('is closed: each edge is shared by two triangles', () => {
    expect(openEdges(mesh)).toBe(0);
  });

  it('has its outside outside, and normals that agree with its faces', () => {
    expect(volume_m3(mesh)).toBeGreaterThan(0);
    expect(worstNormal(mesh)).toBeGreaterThan(0.7);
  });

  it('is finite, with a texture place for every vertex', () => {
    for (const list of [mesh.positions_m, mesh.normals, mesh.uv_m]) expect(list.every(Number.isFinite)).toBe(true);
    expect(mesh.uv_m.length / 2).toBe(mesh.positions_m.length / 3);
    expect(Math.max(...mesh.indices)).toBeLessThan(mesh.positions_m.length / 3);
  });

  it('is the same twice', () => {
    expect(meshFromShape(shape)).toEqual(mesh);
  });
});

describe('volumes and areas', () => {
  const of = (name: string) => meshFromShape(closed[name]!);

  it('of boxes and prisms are what geometry says', () => {
    expect(volume_m3(of('box'))).toBeCloseTo(6, 5);
    expect(area_m2(of('box'))).toBeCloseTo(22, 5);
    expect(volume_m3(of('prism'))).toBeCloseTo(12, 5);
    expect(volume_m3(of('prism with a hole'))).toBeCloseTo(4 - 0.45, 5);
    expect(volume_m3(of('prism with a sloping top'))).toBeCloseTo(8, 5);
    expect(volume_m3(of('wedge that ends in nothing'))).toBeCloseTo(2, 5);
  });

  it('of tubes are those of a regular polygon of the same sides, drawn along', () => {
    const polygon = (sides: number, r: number) => (sides / 2) * r * r * Math.sin((2 * Math.PI) / sides);
    expect(volume_m3(of('straight tube'))).toBeCloseTo(2 * polygon(24, 0.3), 5);
    // Mitres take from the inside of a bend what they add on its outside.
    const length_m = 2 + 1 + 3 + Math.sqrt(4 + 1 + 1);
    expect(volume_m3(of('bent tube'))).toBeCloseTo(length_m * polygon(24, 0.1), 4);
    expect(volume_m3(of('open tube'))).toBeCloseTo(length_m * (polygon(24, 0.1) - polygon(24, 0.09)), 4);
  });

  it('of turned bodies come near those of the round ones', () => {
    expect(volume_m3(of('ball'))).toBeCloseTo((4 / 3) * Math.PI, 0);
    expect(volume_m3(of('ring'))).toBeCloseTo(3 * 28 * 0.5 * Math.sin((2 * Math.PI) / 28), 4);
    expect(volume_m3(of('pyramid'))).toBeCloseTo(2 / 3, 5);
  });
});

describe('shapes given carelessly', () => {
  it('are the same body clockwise or counter-clockwise, with or without a repeated corner', () => {
    const top_m = [1, 2, 3, 2];
    const one = meshFromShape({ kind: 'prism', outline: square, bottom_m: 0, top_m });
    const other = meshFromShape({
      kind: 'prism',
      outline: [...square].reverse(),
      bottom_m: 0,
      top_m: [...top_m].reverse(),
    });
    const ended = meshFromShape({ kind: 'prism', outline: [...square, square[0]!], bottom_m: 0, top_m: [...top_m, 1] });
    expect(volume_m3(other)).toBeCloseTo(volume_m3(one), 6);
    expect(volume_m3(ended)).toBeCloseTo(volume_m3(one), 6);
    expect(openEdges(ended)).toBe(0);
  });

  it('make nothing out of nothing', () => {
    expect(meshFromShape({ kind: 'tube', path_m: [[0, 0, 0]], radius_m: 1 }).indices).toHaveLength(0);
    expect(meshFromShape({ kind: 'surface', positions_m: [], indices: [] }).indices).toHaveLength(0);
    expect(meshFromShape({ kind: 'prism', outline: square.slice(0, 2), bottom_m: 0, top_m: 1 }).indices).toHaveLength(
      0,
    );
  });

  it('turn a profile outside out, whichever way it runs', () => {
    const profile_m = [
      [0, 0],
      [1, 0],
      [1, 2],
      [0, 2],
    ] as [number, number][];
    const down = meshFromShape({ kind: 'lathe', profile_m: profile_m.reverse() });
    expect(volume_m3(down)).toBeGreaterThan(6);
  });
});

describe('a surface', () => {
  it('is smooth over a gentle bend and sharp at an edge', () => {
    const roof = (rise: number): Mesh =>
      meshFromShape({
        kind: 'surface',
        positions_m: [-1, 0, 0, -1, 0, -1, 0, rise, 0, 0, rise, -1, 1, 0, 0, 1, 0, -1],
        indices: [0, 2, 1, 2, 3, 1, 2, 4, 3, 4, 5, 3],
      });
    // Vertex 1 of the first triangle lies on the ridge.
    expect(roof(0.1).normals[3]).toBeCloseTo(0, 5);
    expect(roof(1).normals[3]).toBeCloseTo(-Math.SQRT1_2, 5);
  });

  it('keeps the texture places it was given', () => {
    const mesh = meshFromShape({
      kind: 'surface',
      positions_m: [0, 0, 0, 1, 0, 0, 0, 1, 0],
      indices: [0, 1, 2],
      uv_m: [5, 6, 7, 8, 9, 10],
    });
    expect([...mesh.uv_m]).toEqual([5, 6, 7, 8, 9, 10]);
    expect([...mesh.normals.slice(0, 3)]).toEqual([0, 0, 1]);
  });
});
