/**
 * An item's drawing as a three model in the item's own frame: metres, y up, -z along the item's bearing, y = 0 at street
 * level, at rest. Grains, openings and occluders are not in it; a label is a node that has its words.
 */
import {
  type DataTexture,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshStandardMaterial,
  type Object3D,
  type Texture,
} from 'three';
import { seedFor } from '../chance/chance.ts';
import type { Drawing } from '../drawing/drawing.ts';
import type { LocalText } from '../drawing/text.ts';
import { disposeThree, drawWithThree } from '../engines/three/draw.ts';
import type { ContentType, SceneFacts } from '../scenes/content-type.ts';
import type { SceneItem } from '../scenes/schema.ts';
import type { EncodedPicture } from './encoded-picture.ts';
import { fileTexture, paintedPicture } from './painted.ts';

const AT_REST = { rotation: { x: 0, y: 0, z: 0, w: 1 }, translation_m: [0, 0, 0] } as const;

export interface ModelOptions {
  /** Of the one root node. */
  readonly name: string;
  /** What the root is called by people. */
  readonly title?: LocalText;
  /** The picture of a drawing's `src`; its board stays empty where there is none. */
  pictureOf?(src: string): EncodedPicture | undefined;
  /** Painted surfaces have at most so many pixels a side; all they have when left out. */
  readonly painted_px?: number;
}

/** As the street shows it: the same seed, so the same stones. Undefined for a type that is not known. */
export function drawingOf(
  item: SceneItem,
  contentTypes: readonly ContentType[],
  scene: SceneFacts,
): Drawing | undefined {
  const type = contentTypes.find((known) => known.type === item.type);
  return type?.build(item.props, { seed: seedFor(0, item.id), evidence: item.evidence, scene });
}

/**
 * Makes the model, lets `use` have it, and frees it, whatever happens. Nodes with words for people have them as
 * `userData.words`.
 */
export async function withModel<Result>(
  drawing: Drawing,
  { name, title, pictureOf, painted_px }: ModelOptions,
  use: (model: Group) => Promise<Result>,
): Promise<Result> {
  const drawn = drawWithThree(drawing, AT_REST, {
    textureOf: (src) => {
      const picture = pictureOf?.(src);
      return picture && fileTexture(picture);
    },
    labelOf: ({ text }) => withWords(new Group(), text),
  });
  const model = new Group();
  model.name = name;
  if (title) withWords(model, title);
  const made = new Made(painted_px);
  try {
    await addSeen(model, drawn.children, made);
    return await use(model);
  } finally {
    made.dispose();
    disposeThree(drawn);
  }
}

function withWords<T extends Object3D>(object: T, words: LocalText): T {
  object.userData.words = words;
  return object;
}

async function addSeen(to: Object3D, children: readonly Object3D[], made: Made): Promise<void> {
  for (const child of children) if (child.visible) to.add(await bare(child, made));
}

/** Viewers of files see less finely into the depth than the street's own engine: boards would show through. */
const BEFORE_BOARD_M = 0.004;

/** Only those are unlit in the street. */
const isPicture = (object: Object3D): boolean => object instanceof Mesh && object.material instanceof MeshBasicMaterial;

/** A copy with what a file can hold: what is seen, and words; no notes of the engine. */
async function bare(object: Object3D, made: Made): Promise<Object3D> {
  const copy = object instanceof Mesh ? await made.mesh(object) : new Group();
  copy.name = object.name;
  if (object.userData.words) withWords(copy, object.userData.words as LocalText);
  copy.position.copy(object.position);
  copy.quaternion.copy(object.quaternion);
  copy.scale.copy(object.scale);
  if (isPicture(object)) copy.position.z += BEFORE_BOARD_M;
  await addSeen(copy, object.children, made);
  copy.updateMatrix();
  return copy;
}

/** Meshes of a file, and what they are made of, each once. */
class Made {
  private readonly painted_px: number | undefined;
  private readonly meshes: Mesh[] = [];
  private readonly materials = new Map<unknown, MeshStandardMaterial>();
  private readonly textures = new Map<string, Texture>();

  constructor(painted_px: number | undefined) {
    this.painted_px = painted_px;
  }

  async mesh(given: Mesh): Promise<Mesh> {
    const geometry = given.geometry.clone();
    geometry.normalizeNormals();
    const known = this.materials.get(given.material);
    const material = known ?? (await this.material(given.material as MeshStandardMaterial | MeshBasicMaterial));
    this.materials.set(given.material, material);
    if (material.map) turnPictureUp(geometry.getAttribute('uv').array);
    else geometry.deleteAttribute('uv');
    const mesh = new Mesh(geometry, material);
    this.meshes.push(mesh);
    return mesh;
  }

  private async material(given: MeshStandardMaterial | MeshBasicMaterial): Promise<MeshStandardMaterial> {
    if (!(given instanceof MeshStandardMaterial)) return new MeshStandardMaterial({ map: given.map, roughness: 1 });
    const material = given.clone();
    if (given.map) {
      const key = `${given.map.uuid} ${given.color.toArray().join()}`;
      material.map =
        this.textures.get(key) ?? (await paintedPicture(given.map as DataTexture, given.color, this.painted_px));
      this.textures.set(key, material.map);
      material.color.set(1, 1, 1);
    }
    // Both formats take nothing above white.
    for (const colour of [material.color, material.emissive]) {
      colour.setRGB(Math.min(1, colour.r), Math.min(1, colour.g), Math.min(1, colour.b));
    }
    return material;
  }

  dispose(): void {
    for (const { geometry } of this.meshes) geometry.dispose();
    for (const made of [...this.materials.values(), ...this.textures.values()]) made.dispose();
  }
}

/** Drawings have the picture's lowest row at v = 0, files their top row. */
function turnPictureUp(uv: { [index: number]: number; readonly length: number }): void {
  for (let i = 1; i < uv.length; i += 2) uv[i] = 1 - (uv[i] ?? 0);
}
