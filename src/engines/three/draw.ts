/**
 * The same drawings in three.js, at rest: for still pictures and USDZ, and as a second opinion on where everything
 * stands. It follows the tree of parts, one object a part, and shares nothing with the other engine but the triangles.
 */
import { Group, Mesh, type Object3D, PlaneGeometry, Quaternion, type Texture, Vector3 } from 'three';
import type {
  Control,
  Drawing,
  Evidence,
  LabelPart,
  Part,
  PicturePart,
  Point3,
  RigidPose,
  Shape,
} from '../../drawing/drawing.ts';
import { boardOf, expandPart, waterBody } from '../../drawing/expand.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import { restValue } from '../../drawing/rest.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { geometryFrom } from './geometry.ts';
import { labelSprite } from './label.ts';
import { createMaterials, type Materials } from './materials.ts';

export interface ThreeOptions {
  readonly language?: Language;
  readonly level?: ReadingLevel;
  /** A picture that has been loaded already; without one its board is drawn. */
  textureOf?(src: string): Texture | undefined;
  /** Instead of a sprite, which needs a canvas to write on. */
  labelOf?(part: LabelPart): Object3D;
}

interface Context {
  readonly controls: readonly Control[];
  readonly options: ThreeOptions;
  readonly materials: Materials;
}

/** A group in the frame that `pose` leads to; its children are in the item's frame. Free it with `disposeThree`. */
export function drawWithThree(drawing: Drawing, pose: RigidPose, options: ThreeOptions = {}): Group {
  const group = new Group();
  const { rotation, translation_m } = pose;
  group.quaternion.copy(new Quaternion(rotation.x, rotation.y, rotation.z, rotation.w));
  group.position.copy(new Vector3(...translation_m));
  const context: Context = { controls: drawing.controls, options, materials: createMaterials() };
  for (const part of drawing.parts) {
    const object = objectOf(part, { opacity: 1, evidence: undefined }, context);
    if (object) group.add(object);
  }
  group.userData.materials = context.materials;
  return group;
}

/** Frees geometries, materials and textures of a group made by `drawWithThree`, and takes it from its parent. */
export function disposeThree(group: Group): void {
  group.removeFromParent();
  group.traverse((object) => {
    if (object instanceof Mesh) object.geometry.dispose();
  });
  (group.userData.materials as Materials | undefined)?.dispose();
  group.clear();
}

interface Inherited {
  readonly opacity: number;
  readonly evidence: Evidence | undefined;
}

function objectOf(given: Part, from: Inherited, context: Context): Object3D | undefined {
  const part = expandPart(given);
  const rest = (property: Parameters<typeof restValue>[1]) => restValue(part.bind, property, context.controls);
  const inherited = { opacity: from.opacity * rest('opacity'), evidence: part.evidence ?? from.evidence };
  const object = part.kind === 'group' ? new Group() : leafOf(part, inherited, context);
  if (!object) return undefined;
  if (part.kind === 'group') {
    for (const child of part.parts) {
      const made = objectOf(child, inherited, context);
      if (made) object.add(made);
    }
  }
  const [x, y, z]: Point3 = part.at?.position_m ?? [0, 0, 0];
  object.position.set(x + rest('offset-x'), y + rest('offset-y'), z + rest('offset-z'));
  object.rotation.y = part.at?.yawRad ?? 0;
  object.scale.y = Math.max(1e-4, rest('scale-y'));
  object.visible = rest('visible') >= 0.5;
  object.name = part.id;
  object.userData.kind = part.kind;
  return object;
}

function leafOf(
  part: Exclude<Part, { kind: 'group' }>,
  { opacity, evidence }: Inherited,
  context: Context,
): Object3D | undefined {
  const { materials, options } = context;
  switch (part.kind) {
    case 'solid': {
      const material = materials.of(part.material, evidence, opacity);
      return new Mesh(geometryFrom(meshFromShape(part.shape), part.material), material);
    }
    case 'water':
      return shapeMesh(waterBody(part), context, {
        kind: 'plain',
        colour: part.colour,
        roughness: 0.1,
        opacity: opacity * (0.9 - 0.55 * part.clarity),
      });
    case 'picture':
      return pictureOf(part, context);
    case 'label':
      if (options.labelOf) return options.labelOf(part);
      return labelSprite(part, options.language ?? 'en', options.level ?? 'plain', materials);
    default:
      // Openings, occluders and grains mean nothing in a still without a street.
      return undefined;
  }
}

function shapeMesh(shape: Shape, { materials }: Context, material: Parameters<Materials['of']>[0]): Mesh {
  return new Mesh(geometryFrom(meshFromShape(shape), material), materials.of(material, undefined, 1));
}

function pictureOf(part: PicturePart, context: Context): Object3D {
  const board = boardOf(part);
  const back = shapeMesh(board.shape, context, board.material);
  back.position.set(...board.middle_m);
  const group = new Group().add(back);
  const [width_m, height_m] = part.size_m;
  const texture = context.options.textureOf?.(part.src);
  const { width = 0, height = 0 } = (texture?.image ?? {}) as { width?: number; height?: number };
  const fit = width > 0 && height > 0 ? width / height / (width_m / height_m) : 1;
  const front = new Mesh(
    new PlaneGeometry(fit < 1 ? width_m * fit : width_m, fit < 1 ? height_m : height_m / fit),
    texture ? context.materials.picture(texture) : context.materials.of(board.material, undefined, 1),
  );
  front.position.set(0, height_m / 2, 0);
  return group.add(front);
}
