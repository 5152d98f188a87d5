/**
 * An item's drawing as a three model in the item's own frame: metres, y up, -z along the item's bearing, y = 0 at street
 * level, at rest. Painted pictures need a canvas, so a surface has the mean colour of its picture; labels, photographs
 * (their boards stay), grains, openings and occluders are not in it.
 */
import { Color, Group, Mesh, type MeshStandardMaterial, type Object3D, type Texture } from 'three';
import { seedFor } from '../chance/chance.ts';
import type { Drawing } from '../drawing/drawing.ts';
import { disposeThree, drawWithThree } from '../engines/three/draw.ts';
import type { ContentType } from '../scenes/content-type.ts';
import type { SceneItem } from '../scenes/schema.ts';

const AT_REST = { rotation: { x: 0, y: 0, z: 0, w: 1 }, translation_m: [0, 0, 0] } as const;

/** As the street shows it: the same seed, so the same stones. Undefined for a type that is not known. */
export function drawingOf(item: SceneItem, contentTypes: readonly ContentType[]): Drawing | undefined {
  const type = contentTypes.find((known) => known.type === item.type);
  return type?.build(item.props, { seed: seedFor(0, item.id), evidence: item.evidence });
}

/** Makes the model, lets `use` have it, and frees it, whatever happens. */
export async function withModel<Result>(
  drawing: Drawing,
  name: string,
  use: (model: Group) => Promise<Result>,
): Promise<Result> {
  const drawn = drawWithThree(drawing, AT_REST);
  const colours: Colours = new Map();
  const model = new Group();
  model.name = name;
  addSeen(model, drawn.children, colours);
  try {
    return await use(model);
  } finally {
    model.traverse((object) => {
      if (object instanceof Mesh) object.geometry.dispose();
    });
    for (const material of colours.values()) material.dispose();
    disposeThree(drawn);
  }
}

type Colours = Map<MeshStandardMaterial, MeshStandardMaterial>;

function addSeen(to: Object3D, children: readonly Object3D[], colours: Colours): void {
  for (const child of children) if (child.visible) to.add(bare(child, colours));
}

/** A copy with what a file can hold: what is seen, plain colours, no notes of the engine. */
function bare(object: Object3D, colours: Colours): Object3D {
  const copy = object instanceof Mesh ? bareMesh(object, colours) : new Group();
  copy.name = object.name;
  copy.position.copy(object.position);
  copy.quaternion.copy(object.quaternion);
  copy.scale.copy(object.scale);
  addSeen(copy, object.children, colours);
  copy.updateMatrix();
  return copy;
}

function bareMesh(mesh: Mesh, colours: Colours): Mesh {
  const geometry = mesh.geometry.clone();
  geometry.deleteAttribute('uv');
  geometry.normalizeNormals();
  const given = mesh.material as MeshStandardMaterial;
  const material = colours.get(given) ?? colourOnly(given);
  colours.set(given, material);
  return new Mesh(geometry, material);
}

function colourOnly(given: MeshStandardMaterial): MeshStandardMaterial {
  const material = given.clone();
  material.map = null;
  if (given.map) material.color.multiply(meanColour(given.map));
  // Both formats take nothing above white.
  const { r, g, b } = material.color;
  material.color.setRGB(Math.min(1, r), Math.min(1, g), Math.min(1, b));
  return material;
}

/** Of an RGBA picture in sRGB, averaged in linear light. */
function meanColour(texture: Texture): Color {
  const { data } = texture.image as { readonly data: Uint8Array };
  const sum = new Color(0, 0, 0);
  const one = new Color();
  for (let i = 0; i < data.length; i += 4) {
    sum.add(one.setRGB(data[i]! / 255, data[i + 1]! / 255, data[i + 2]! / 255).convertSRGBToLinear());
  }
  return sum.multiplyScalar(4 / Math.max(4, data.length));
}
