import { NullEngine } from '@babylonjs/core/Engines/nullEngine';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Drawing, Part, RigidPose } from '../../drawing/drawing.ts';
import { anchorOf, boundsOf, pointOf, statsOf } from './measuring.ts';
import { createStage, createStreetScene, type Stage } from './stage.ts';

const H = Math.SQRT1_2;
/** North straight ahead: x east, y up, -z north. */
const NORTH_AHEAD: RigidPose = { rotation: { x: -H, y: 0, z: 0, w: H }, translation_m: [0, 0, 0] };
/** The way back: an item that looks north, at a place. */
const at = (east: number, north: number, up = 0): RigidPose => ({
  rotation: { x: H, y: 0, z: 0, w: H },
  translation_m: [east, north, up],
});
const AHEAD = { x: 0, y: 1.6, z: 0 };

const box = (id: string, more: Partial<Part> = {}): Part =>
  ({
    kind: 'solid',
    id,
    shape: { kind: 'box', size_m: [1, 1, 1] },
    material: { kind: 'plain', colour: '#808080' },
    ...more,
  }) as Part;

const drawing = (parts: Part[], controls: Drawing['controls'] = []): Drawing => ({
  parts,
  controls,
  bounds: { min_m: [-1, -2, -1], max_m: [1, 1, 1] },
});

const outline = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

const pit = drawing(
  [
    { kind: 'opening', id: 'hole', outline, depth_m: 2 },
    {
      kind: 'solid',
      id: 'floor',
      layer: 'underground',
      shape: { kind: 'prism', outline, bottom_m: -2.1, top_m: -2 },
      material: { kind: 'earth', soil: 'clay', seed: 1 },
      bind: [
        {
          property: 'offset-y',
          from: { control: 'depth' },
          stops: [
            [0, 2],
            [2, 0],
          ],
          mode: 'linear',
        },
      ],
    },
    box('kerb', { at: { position_m: [0, 0, -1.5] } }),
    { kind: 'group', id: 'signs', parts: [box('sign', { at: { position_m: [3, 0.5, 0] } })] },
    {
      kind: 'water',
      id: 'pool',
      layer: 'underground',
      outline,
      surface_m: -1.5,
      bed_m: -1.9,
      colour: '#6699aa',
      clarity: 0.6,
    },
    {
      kind: 'label',
      id: 'name',
      text: { fi: 'savi', en: 'clay' },
      size_m: 0.1,
      at: { position_m: [0, 2.5, 0] },
      leader_m: [0, -1, 0],
    },
    {
      kind: 'flow',
      id: 'drops',
      path_m: [
        [0, 1, 0],
        [0, 0, 0],
      ],
      grain: { radius_m: 0.02, count: 9, colour: '#ffffff', spread_m: 0.1 },
      speed_mps: 1,
      seed: 1,
    },
    { kind: 'picture', id: 'photo', src: 'old.png', size_m: [1, 0.7], alt: {}, at: { position_m: [-3, 1, 0] } },
  ],
  [{ kind: 'slider', id: 'depth', label: {}, range: [0, 2], step: 0.1, initial: 2 }],
);

let engine: NullEngine;
let scene: Scene;
let stage: Stage;

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  engine = new NullEngine();
  scene = createStreetScene(engine);
  stage = createStage(scene, { language: 'en', assetUrl: (src) => src });
  stage.setAlignment(NORTH_AHEAD);
});

afterEach(() => {
  stage.dispose();
  scene.dispose();
  engine.dispose();
  vi.restoreAllMocks();
});

describe('a scene', () => {
  it('is right-handed and see-through, and keeps the depth of one group for the next', () => {
    expect(scene.useRightHandedSystem).toBe(true);
    expect(scene.clearColor.a).toBe(0);
    for (const group of [1, 2]) expect(scene.getAutoClearDepthStencilSetup(group)?.autoClear).toBe(false);
  });

  it('that is left-handed is refused as the bug it is', () => {
    const other = new Scene(engine);
    expect(() => createStage(other, { language: 'en', assetUrl: (src) => src })).toThrow(/right-handed/);
    other.dispose();
  });
});

describe('an item', () => {
  it('stands where it was put, and moves with the earth', () => {
    stage.show('pit', pit, at(0, 10));
    expect(pointOf(stage, 'pit', [1, 2, 3])!.map((v) => Math.round(v * 1e6) / 1e6)).toEqual([1, 2, -7]);
    stage.setAlignment({ ...NORTH_AHEAD, translation_m: [5, -1, 0] });
    expect(pointOf(stage, 'pit', [1, 2, 3])!.map((v) => Math.round(v * 1e6) / 1e6)).toEqual([6, 1, -7]);
    const bounds = boundsOf(stage, 'pit')!;
    expect(bounds.min_m[1]).toBeCloseTo(-1 - 2.1, 5);
    expect(bounds.max_m[0]).toBeCloseTo(5 + 3.5, 5);
    expect(anchorOf(stage, 'pit', 'signs')!.map((v) => Math.round(v * 1e4) / 1e4)).toEqual([8, -0.5, -10]);
    expect(anchorOf(stage, 'pit', 'no such part')).toBeUndefined();
    expect(boundsOf(stage, 'no such item')).toBeUndefined();
  });

  it('answers its controls', () => {
    stage.show('pit', pit, at(0, 10));
    expect(stage.item('pit')?.inputs.control('depth')).toBe(2);
    stage.setControl('pit', 'depth', 0.5);
    expect(stage.item('pit')?.inputs.control('depth')).toBe(0.5);
    expect(anchorOf(stage, 'pit', 'floor')![1]).toBeCloseTo(-2.05 + 1.5, 5);
    stage.setControl('pit', 'no such control', 1);
    stage.setControl('no such item', 'depth', 1);
    expect(stage.item('pit')?.inputs.control('no such control')).toBeUndefined();
  });

  it('is visible when shown, and can be put out of sight and back', () => {
    expect(stage.isVisible('pit')).toBe(false);
    stage.show('pit', pit, at(0, 10));
    expect([stage.has('pit'), stage.isVisible('pit')]).toEqual([true, true]);
    const before = statsOf(stage).meshes;
    stage.setVisible('pit', false);
    expect(stage.isVisible('pit')).toBe(false);
    expect(statsOf(stage).meshes).toBeLessThan(before);
    stage.setVisible('pit', true);
    expect(statsOf(stage).meshes).toBe(before);
    stage.hide('pit');
    expect(stage.has('pit')).toBe(false);
  });

  it('costs few draw calls: what does not move is one mesh for each look', () => {
    const many = Array.from({ length: 50 }, (_, i) => box(`b${i}`, { at: { position_m: [i, 0, 0] } }));
    stage.show('many', drawing(many), at(0, 10));
    stage.update(0, AHEAD);
    // The boxes, and their shadow.
    expect(statsOf(stage).drawCalls).toBe(2);
  });

  it('has all its ground in one draw, with the part and the layer of the picture known for each triangle', () => {
    const soils = ['fill', 'sand', 'clay', 'till', 'bedrock', 'mica-schist', 'sand'] as const;
    const walls = soils.map((soil, i) =>
      box(`wall-${i}`, {
        layer: 'underground',
        at: { position_m: [2 * i, -0.5, 0] },
        material: { kind: 'earth', soil, seed: i },
      } as Partial<Part>),
    );
    stage.show('walls', drawing(walls), at(0, 10));
    stage.update(0, AHEAD);
    expect(statsOf(stage).drawCalls).toBe(1);
    const places = scene.getMeshByName('solids')!.getVerticesData('earth')!;
    const layers = Array.from({ length: places.length / 3 }, (_, i) => places[3 * i + 2]!);
    expect([...new Set(layers)]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(layers.at(-1)).toBe(1);
    for (const i of [0, 3, 6]) {
      const eye = new Vector3(2 * i, 4, -10);
      expect(stage.pick(eye, new Vector3(0, -1, 0))?.partId).toBe(`wall-${i}`);
    }
    stage.setTheme('contrast');
    stage.update(1, AHEAD);
    expect(statsOf(stage).drawCalls).toBe(1);
  });

  it('follows its bindings in time and with the viewer', () => {
    const moving = drawing([
      box('clock', {
        bind: [
          {
            property: 'offset-x',
            from: { time: 'seconds' },
            stops: [
              [0, 0],
              [10, 5],
            ],
            mode: 'linear',
          },
        ],
      }),
      box('shy', {
        bind: [
          {
            property: 'visible',
            from: { viewer: 'distance' },
            stops: [
              [0, 0],
              [5, 1],
            ],
            mode: 'step',
          },
        ],
      }),
    ]);
    stage.show('it', moving, at(0, 10));
    stage.update(100, AHEAD);
    stage.update(104, { x: 0, y: 0, z: -10 });
    expect(anchorOf(stage, 'it', 'clock')![0]).toBeCloseTo(2, 5);
    const seen = () => statsOf(stage).meshes;
    const near = seen();
    stage.update(104, { x: 0, y: 0, z: 0 });
    expect(seen()).toBe(near + 1);
  });

  it('stand still for who does not bear movement, and go on where they stood', () => {
    const moving = drawing([
      box('clock', {
        bind: [
          {
            property: 'offset-x',
            from: { time: 'seconds' },
            stops: [
              [0, 0],
              [100, 50],
            ],
            mode: 'linear',
          },
        ],
      }),
    ]);
    stage.show('it', moving, at(0, 10));
    const aside = (time_s: number) => {
      stage.update(time_s, AHEAD);
      return anchorOf(stage, 'it', 'clock')![0];
    };
    const first = aside(100);
    expect(aside(104) - first).toBeCloseTo(2, 5);
    stage.setStill(true);
    expect(aside(130) - first).toBeCloseTo(2, 5);
    stage.setStill(true);
    stage.setStill(false);
    expect(aside(130) - first).toBeCloseTo(2, 5);
    expect(aside(132) - first).toBeCloseTo(3, 5);
  });
});

describe('the mask of the ground', () => {
  const mask = () => scene.getMeshByName('ground-mask');

  it('is one mesh for all openings in sight, drawn before everything, in depth only', () => {
    stage.show('a', pit, at(0, 10));
    stage.show('b', pit, at(30, 10));
    expect(scene.meshes.filter((mesh) => mesh.name === 'ground-mask')).toHaveLength(1);
    expect(mask()!.renderingGroupId).toBe(0);
    expect(mask()!.material!.disableColorWrite).toBe(true);
    expect(mask()!.material!.backFaceCulling).toBe(false);
    mask()!.computeWorldMatrix(true);
    const { minimumWorld, maximumWorld } = mask()!.getBoundingInfo().boundingBox;
    expect(minimumWorld.x).toBeLessThan(-150);
    expect(maximumWorld.x).toBeGreaterThan(180);
    stage.setVisible('a', false);
    stage.hide('b');
    expect(mask()).toBeNull();
  });

  it('is not needed where nothing is dug', () => {
    stage.show('a', drawing([box('a')]), at(0, 10));
    expect(mask()).toBeNull();
  });

  it('with the camera under the street, nothing of the pit is seen', () => {
    stage.show('pit', pit, at(0, 10));
    const underground = () => scene.meshes.filter((mesh) => mesh.renderingGroupId === 1 && mesh.name !== 'grains');
    stage.update(0, { x: 0, y: -0.5, z: -5 });
    expect(underground().length).toBeGreaterThan(0);
    expect(underground().every((mesh) => mesh.layerMask === 0)).toBe(true);
    stage.update(0, AHEAD);
    expect(underground().every((mesh) => mesh.layerMask !== 0)).toBe(true);
  });
});

describe('a tap', () => {
  const pick = (to: readonly [number, number, number]) => {
    const eye = new Vector3(0, 1.6, -8);
    return stage.pick(eye, new Vector3(...to).subtract(eye));
  };

  beforeEach(() => {
    stage.show('pit', pit, at(0, 10));
    stage.update(0, { x: 0, y: 1.6, z: -8 });
  });

  it('meets the part in front, with the groups it lies in', () => {
    expect(pick([3, 0.5, -10])).toMatchObject({ itemId: 'pit', partId: 'sign', path: ['sign', 'signs'] });
    expect(pick([0, 0.2, -11.5])?.partId).toBe('kerb');
    expect(pick([3, 0.5, -10])!.distance_m).toBeCloseTo(Math.hypot(3, 1.1, 2) - 0.6, 0);
  });

  it('meets what lies underground only through the opening', () => {
    // Through the opening, onto the pool below; beside it, the street is in the way.
    expect(pick([0, -1.5, -10.8])?.partId).toBe('pool');
    expect(pick([0, -1.7, -9.05])).toBeUndefined();
  });

  it('meets plates and tells which', () => {
    expect(pick([0, 2.5, -10])?.partId).toBe('name');
  });

  it('past everything meets nothing, and so does one on what is out of sight', () => {
    expect(pick([20, 9, -10])).toBeUndefined();
    stage.setVisible('pit', false);
    stage.update(0, { x: 0, y: 1.6, z: -8 });
    expect(pick([3, 0.5, -10])).toBeUndefined();
    expect(pick([0, 2.5, -10])).toBeUndefined();
  });

  it('on something behind an occluder meets nothing', () => {
    stage.show(
      'wall',
      drawing([{ kind: 'occluder', id: 'wall', shape: { kind: 'box', size_m: [20, 9, 0.2] } }]),
      at(0, 8.5),
    );
    stage.update(0, { x: 0, y: 1.6, z: -8 });
    expect(pick([3, 0.5, -10])).toBeUndefined();
  });
});

describe('pictures', () => {
  it('of a foreign host are never asked for, and told missing', async () => {
    vi.stubGlobal('location', new URL('https://katukerros.example/walk/'));
    const missing: string[] = [];
    const asked: string[] = [];
    const other = createStage(scene, {
      language: 'fi',
      assetUrl: (src) => `https://elsewhere.example/${src}`,
      onAssetMissing: (src) => missing.push(src),
    });
    vi.spyOn(engine, 'createTexture').mockImplementation((url) => {
      asked.push(String(url));
      throw new Error('asked for');
    });
    other.show('pit', pit, at(0, 10));
    await Promise.resolve();
    expect([missing, asked]).toEqual([['old.png'], []]);
    other.dispose();
    vi.unstubAllGlobals();
  });
});

describe('disposal', () => {
  const left = () => ({
    meshes: scene.meshes.length,
    nodes: scene.transformNodes.length,
    materials: scene.materials.length,
    textures: scene.textures.length,
    geometries: scene.geometries.length,
    lights: scene.lights.length,
    restored: engine.onContextRestoredObservable.observers.length,
    before: scene.onBeforeRenderObservable.observers.length,
  });

  /** Babylon takes observers off its lists a moment later. */
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('leaves nothing, whatever was done before', async () => {
    stage.dispose();
    await aMoment();
    const empty = left();
    for (let round = 0; round < 3; round++) {
      const other = createStage(scene, { language: 'en', assetUrl: (src) => src });
      other.setAlignment(NORTH_AHEAD);
      other.show('a', pit, at(0, 10));
      other.show('a', pit, at(0, 12));
      other.show('b', pit, at(30, 10));
      other.update(0, AHEAD);
      other.highlight('a');
      other.setLanguage('fi', 'easy');
      other.update(1, AHEAD);
      other.setVisible('b', false);
      other.hide('a');
      other.update(2, AHEAD);
      other.dispose();
      await aMoment();
      expect(left()).toEqual(empty);
    }
  });

  it('of one item leaves the others as they were, and no mesh of its own', () => {
    stage.show('a', pit, at(0, 10));
    stage.update(0, AHEAD);
    const before = left();
    stage.show('b', pit, at(30, 10));
    stage.update(0, AHEAD);
    stage.hide('b');
    stage.update(0, AHEAD);
    expect(left()).toEqual(before);
  });
});
