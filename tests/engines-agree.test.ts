/** Two engines, one meaning: what Babylon shows and what three shows take the same room on the earth. */
import { readFileSync } from 'node:fs';
import { NullEngine } from '@babylonjs/core/Engines/nullEngine';
import { Box3, Group, Quaternion } from 'three';
import { afterAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../src/content/index.ts';
import type { Drawing, Part, Point3, RigidPose } from '../src/drawing/drawing.ts';
import { boundsOf } from '../src/engines/babylon/measuring.ts';
import { createStage, createStreetScene } from '../src/engines/babylon/stage.ts';
import { disposeThree, drawWithThree } from '../src/engines/three/draw.ts';
import { radFromDeg } from '../src/geo/angles.ts';
import { enuFromItem, xrFromEnu } from '../src/geo/geopose.ts';
import { compose, type Transform, transformPoint } from '../src/geo/transform.ts';
import { factsFinder } from '../src/scenes/facts-along.ts';
import { placeItems } from '../src/scenes/placing.ts';
import { readScene } from '../src/scenes/read.ts';

/** North lies 37° to the left of where the session began, and the origin far from it. */
const ALIGNMENT = xrFromEnu(radFromDeg(37), [12.5, -1.43, -48.25]);
const EVIDENCE = 'model';

interface Placed {
  readonly name: string;
  readonly drawing: Drawing;
  readonly pose: Transform<'enu', 'item'>;
}

const somewhere = enuFromItem({ east_m: 31, north_m: -17, up_m: 0.4 }, { yaw: 121, pitch: 0, roll: 0 });

const examples: Placed[] = contentTypes.map((type) => ({
  name: `the example of ${type.type}`,
  drawing: type.build(type.example, { seed: 5, evidence: EVIDENCE }),
  pose: somewhere,
}));

const { scene } = readScene(
  readFileSync(`${import.meta.dirname}/../scenes/hameenkatu/scene.json`, 'utf8'),
  contentTypes,
);
const factsOf = scene && factsFinder(scene);
const items: Placed[] = [...(scene ? placeItems(scene).values() : [])].map(({ item, enuFromItem: pose }) => {
  const type = contentTypes.find((one) => one.type === item.type)!;
  return {
    name: `hameenkatu/${item.id}`,
    drawing: type.build(item.props, { seed: 11, evidence: item.evidence, scene: factsOf!(item.id) }),
    pose,
  };
});

/** Everything the vocabulary has, moved and turned and bound, so that no content needs to use it for it to be tested. */
const everything: Drawing = {
  controls: [
    { kind: 'slider', id: 'rise', label: {}, range: [0, 4], step: 1, initial: 3 },
    { kind: 'toggle', id: 'on', label: {}, initial: false },
  ],
  bounds: { min_m: [-9, -9, -9], max_m: [9, 9, 9] },
  parts: [
    {
      kind: 'opening',
      id: 'hole',
      outline: [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ],
      depth_m: 2.5,
      at: { position_m: [3, 0, 1], yawRad: 0.3 },
    },
    {
      kind: 'group',
      id: 'outer',
      at: { position_m: [1, 2, -3], yawRad: 0.8 },
      bind: [
        {
          property: 'offset-y',
          from: { control: 'rise' },
          stops: [
            [0, 0],
            [4, 2],
          ],
          mode: 'linear',
        },
      ],
      parts: [
        {
          kind: 'solid',
          id: 'tube',
          at: { position_m: [0.5, 0, 0.25], yawRad: -1.9 },
          bind: [
            {
              property: 'scale-y',
              from: { control: 'rise' },
              stops: [
                [0, 1],
                [4, 3],
              ],
              mode: 'smooth',
            },
            {
              property: 'visible',
              from: { control: 'on' },
              stops: [
                [0, 0],
                [1, 1],
              ],
              mode: 'step',
            },
          ],
          shape: {
            kind: 'tube',
            path_m: [
              [0, 0, 0],
              [0, 2, 0],
              [3, 2, 1],
            ],
            radius_m: 0.2,
          },
          material: { kind: 'plain', colour: '#336699', metallic: 1 },
        },
        {
          kind: 'group',
          id: 'inner',
          at: { position_m: [0, 1, 0], yawRad: 0.5 },
          parts: [
            {
              kind: 'picture',
              id: 'picture',
              src: 'missing.png',
              size_m: [2, 1.4],
              alt: {},
              at: { position_m: [1, 1, 1], yawRad: 0.2 },
            },
            { kind: 'ruler', id: 'staff', from_m: [0, 0, 0], to_m: [0, 3, 0], every_m: 0.5, labelEvery_m: 1 },
            {
              kind: 'water',
              id: 'pool',
              outline: [
                [-1, -2],
                [1, -2],
                [0, 3],
              ],
              surface_m: 0.5,
              bed_m: -0.5,
              colour: '#88aacc',
              clarity: 0.5,
              at: { position_m: [4, 0, 0] },
            },
          ],
        },
      ],
    },
    {
      kind: 'solid',
      id: 'earth',
      layer: 'underground',
      shape: {
        kind: 'prism',
        outline: [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
        ],
        bottom_m: -2,
        top_m: [-1, -1, -0.5, -0.5],
      },
      material: { kind: 'earth', soil: 'till', seed: 3 },
    },
    {
      kind: 'solid',
      id: 'dome',
      at: { position_m: [-4, 0, 0] },
      bind: [
        {
          property: 'opacity',
          from: { viewer: 'distance' },
          stops: [
            [0, 0],
            [10, 1],
          ],
          mode: 'linear',
        },
      ],
      shape: {
        kind: 'lathe',
        profile_m: [
          [1, 0],
          [0.7, 0.7],
          [0, 1],
        ],
        sides: 12,
      },
      material: { kind: 'facade', cladding: 'wood', colour: '#cc9966', storeys: 1, bay_m: 2, storey_m: 3, seed: 1 },
    },
    { kind: 'occluder', id: 'hider', shape: { kind: 'box', size_m: [40, 1, 1] } },
    { kind: 'label', id: 'name', text: { en: 'far away' }, size_m: 0.1, at: { position_m: [90, 0, 0] } },
    {
      kind: 'flow',
      id: 'flow',
      path_m: [
        [0, 0, 0],
        [80, 0, 0],
      ],
      grain: { radius_m: 0.1, count: 4, colour: '#ffffff', spread_m: 0 },
      speed_mps: 1,
      seed: 1,
    },
  ],
};

const engine = new NullEngine();
afterAll(() => engine.dispose());

function boxInBabylon({ drawing, pose }: Placed) {
  const street = createStreetScene(engine);
  const stage = createStage(street, { language: 'en', assetUrl: (src) => `/${src}` });
  stage.setAlignment(ALIGNMENT);
  stage.show('it', drawing, pose);
  const box = boundsOf(stage, 'it');
  stage.dispose();
  street.dispose();
  return box;
}

function boxInThree({ drawing, pose }: Placed): Box3 {
  const earth = posedGroup(ALIGNMENT);
  const group = drawWithThree(drawing, pose);
  earth.add(group);
  earth.updateMatrixWorld(true);
  const box = new Box3().setFromObject(earth, true);
  disposeThree(group);
  return box;
}

function posedGroup({ rotation, translation_m }: RigidPose): Group {
  const group = new Group();
  group.quaternion.copy(new Quaternion(rotation.x, rotation.y, rotation.z, rotation.w));
  group.position.set(...translation_m);
  return group;
}

/** A still has no holes in the street, so their corners come from the project's own transforms. */
function withOpenings(box: Box3, { drawing, pose }: Placed): Box3 {
  const xrFromItem = compose(ALIGNMENT, pose);
  const visit = (part: Part): void => {
    if (part.kind === 'group') for (const child of part.parts) visit(child);
    if (part.kind !== 'opening') return;
    const [dx, dy, dz]: Point3 = part.at?.position_m ?? [0, 0, 0];
    const turn = part.at?.yawRad ?? 0;
    for (const [x, z] of part.outline)
      for (const y of [0, -part.depth_m]) {
        const x_m = dx + x * Math.cos(turn) + z * Math.sin(turn);
        const z_m = dz - x * Math.sin(turn) + z * Math.cos(turn);
        const at = transformPoint(xrFromItem, { x_m, y_m: dy + y, z_m });
        box.expandByPoint({ x: at.x_m, y: at.y_m, z: at.z_m } as Box3['min']);
      }
  };
  drawing.parts.forEach(visit);
  return box;
}

describe.each([...examples, ...items, { name: 'a drawing of everything', drawing: everything, pose: somewhere }])(
  '$name',
  (placed) => {
    it('takes the same room in both engines, to a millimetre', () => {
      const babylon = boxInBabylon(placed)!;
      const three = withOpenings(boxInThree(placed), placed);
      expect(Number.isFinite(three.min.x)).toBe(true);
      for (const [k, axis] of (['x', 'y', 'z'] as const).entries()) {
        expect(Math.abs(babylon.min_m[k]! - three.min[axis])).toBeLessThan(0.001);
        expect(Math.abs(babylon.max_m[k]! - three.max[axis])).toBeLessThan(0.001);
      }
    });
  },
);

it('has found the examples and the items of the street', () => {
  expect(examples.length).toBeGreaterThanOrEqual(3);
  expect(items.length).toBeGreaterThanOrEqual(3);
});
