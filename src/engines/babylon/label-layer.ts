/** Readable plates that turn to the viewer: all labels of a stage in one mesh. */
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import type { LabelPart, Point3 } from '../../drawing/drawing.ts';
import { type Language, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { Facing } from './facing.ts';
import { createLabelAtlas, type LabelAtlas, type Plate } from './label-atlas.ts';
import { LabelDrawing } from './label-drawing.ts';
import { ABOVE_GROUP } from './layers.ts';
import { growth, isPlateSeen, leastLetter } from './plate-growth.ts';
import { PlateSpread } from './plate-spread.ts';
import type { PlayedCell } from './playback.ts';
import { createQuads, type Quads } from './quads.ts';

/** A label and what it moves with. */
export interface LabelEntry {
  readonly part: LabelPart;
  readonly cell: PlayedCell;
  /** Anchor and end of its line in the cell's frame. */
  readonly anchor_m: Point3;
  readonly leader_m: Point3 | undefined;
  readonly path: readonly string[];
  readonly itemId: string;
  /** Whether its item lets it be seen now. */
  isShown(): boolean;
}

export interface LabelLayer {
  set(entries: readonly LabelEntry[]): void;
  setLanguage(language: Language, level: ReadingLevel): void;
  /** Once a frame, after the cells have been played and the facing is known. */
  update(eye: Vector3): void;
  pick(origin: Vector3, direction: Vector3): { entry: LabelEntry; distance_m: number } | undefined;
  redraw(): void;
  dispose(): void;
}

/** Both halves of the picture, less a margin. */
const FILLS = 2 * 0.92;

export function createLabelLayer(scene: Scene, facing: Facing, language: Language, level: ReadingLevel): LabelLayer {
  return new StageLabels(scene, facing, language, level);
}

class StageLabels implements LabelLayer {
  private readonly scene: Scene;
  private language: Language;
  private level: ReadingLevel;
  private entries: readonly LabelEntry[] = [];
  private stale = false;
  private atlas: LabelAtlas | undefined;
  private quads: Quads | undefined;
  private material: StandardMaterial | undefined;
  private drawn: LabelDrawing | undefined;
  /** 1 for the plates that were near enough in the frame before. */
  private seen = new Uint8Array(0);
  private least = 0;
  /** Of a plate, over its distance: nearly the whole picture. */
  private widest = 0;
  private spread: PlateSpread | undefined;
  private readonly anchor = new Vector3();
  private readonly off = new Vector3();
  private readonly facing: Facing;

  constructor(scene: Scene, facing: Facing, language: Language, level: ReadingLevel) {
    this.scene = scene;
    this.facing = facing;
    this.language = language;
    this.level = level;
  }

  set(entries: readonly LabelEntry[]): void {
    this.entries = entries;
    this.stale = true;
  }

  setLanguage(language: Language, level: ReadingLevel): void {
    if (language === this.language && level === this.level) return;
    this.language = language;
    this.level = level;
    this.stale = true;
  }

  update(eye: Vector3): void {
    if (this.stale) this.rebuild();
    const { quads, atlas, spread, drawn } = this;
    if (!quads || !atlas || !spread || !drawn) return;
    this.measurePicture();
    for (let i = 0; i < this.entries.length; i++) {
      this.measure(i, this.entries[i] as LabelEntry, atlas.plates[i] as Plate, eye, spread);
    }
    spread.settle();
    for (let i = 0; i < this.entries.length; i++) {
      drawn.place(i, this.entries[i] as LabelEntry, eye, spread);
    }
    quads.flush();
  }

  pick(origin: Vector3, direction: Vector3): { entry: LabelEntry; distance_m: number } | undefined {
    let nearest: { entry: LabelEntry; distance_m: number } | undefined;
    for (const [i, entry] of this.entries.entries()) {
      const distance_m = this.drawn?.hit(i, origin, direction);
      if (distance_m === undefined || (nearest && nearest.distance_m <= distance_m)) continue;
      nearest = { entry, distance_m };
    }
    return nearest;
  }

  redraw(): void {
    this.atlas?.redraw();
  }

  dispose(): void {
    this.clear();
    this.entries = [];
  }

  private clear(): void {
    this.quads?.dispose();
    this.material?.dispose();
    this.atlas?.dispose();
    this.quads = undefined;
    this.material = undefined;
    this.atlas = undefined;
    this.drawn = undefined;
  }

  private rebuild(): void {
    this.stale = false;
    this.clear();
    this.seen = new Uint8Array(this.entries.length);
    this.spread = new PlateSpread(this.entries.length);
    if (this.entries.length === 0) return;
    const texts = this.entries.map(({ part }) => ({
      text: resolveText(part.text, this.language, this.level),
      plate: part.plate ?? 'plain',
    }));
    this.atlas = createLabelAtlas(this.scene, texts);
    this.material = plateMaterial(this.scene, this.atlas);
    const uv = new Float32Array(this.entries.length * 16);
    for (const [i, plate] of this.atlas.plates.entries()) {
      uv.set(rectangle(plate.uv), 16 * i);
      uv.set(rectangle(this.atlas.line), 16 * i + 8);
    }
    this.quads = createQuads(this.scene, { name: 'labels', group: ABOVE_GROUP, material: this.material, uv });
    this.drawn = new LabelDrawing(this.facing, this.quads.corners);
  }

  /** Of the camera that draws now; two of them are glasses. */
  private measurePicture(): void {
    const { activeCamera } = this.scene;
    const rig = activeCamera?.rigCameras;
    const camera = rig && rig.length > 0 ? rig[0] : activeCamera;
    const projection = camera?.getProjectionMatrix().m;
    const page_px = typeof innerHeight === 'number' && (rig?.length ?? 0) < 2 ? innerHeight : undefined;
    this.least = leastLetter(projection?.[5] ?? 0, page_px);
    this.widest = FILLS / (projection?.[0] || 1);
  }

  private anchorOf({ anchor_m, cell }: LabelEntry): Vector3 {
    return Vector3.TransformCoordinatesFromFloatsToRef(
      anchor_m[0],
      anchor_m[1],
      anchor_m[2],
      cell.node.getWorldMatrix(),
      this.anchor,
    );
  }

  /** Tells the spread where this plate would stand in the picture, and how large. */
  private measure(i: number, entry: LabelEntry, plate: Plate, eye: Vector3, spread: PlateSpread): void {
    spread.hide(i);
    if (!entry.cell.visible || entry.cell.opacity < 0.5 || !entry.isShown()) return;
    this.anchorOf(entry).subtractToRef(eye, this.off);
    const distance_m = this.off.length();
    const depth_m = Vector3.Dot(this.off, this.facing.ahead);
    const isSeen = isPlateSeen(entry.part, distance_m, this.seen[i] === 1);
    this.seen[i] = isSeen ? 1 : 0;
    if (!isSeen || depth_m < 0.1) return;
    const grown = growth(entry.part, distance_m, this.least, this.widest / plate.width_em);
    const letter_m = entry.part.size_m * grown;
    const half_w = (plate.width_em * letter_m) / 2;
    const half_h = (plate.height_em * letter_m) / 2;
    // What grows because it is far grows upwards, not into the ground.
    const lift_m = entry.part.leader_m || grown <= 1 ? 0 : half_h * (1 - 1 / grown);
    const height_m = Vector3.Dot(this.off, this.facing.up);
    spread.put(
      i,
      Vector3.Dot(this.off, this.facing.right) / depth_m,
      height_m / depth_m,
      lift_m / depth_m,
      half_w / depth_m,
      half_h / depth_m,
      depth_m,
    );
  }
}

function plateMaterial(scene: Scene, atlas: LabelAtlas): StandardMaterial {
  const material = new StandardMaterial('labels', scene);
  material.disableLighting = true;
  material.emissiveColor = Color3.White();
  material.specularColor = Color3.Black();
  material.backFaceCulling = false;
  material.diffuseTexture = atlas.texture ?? null;
  return material;
}

const rectangle = ([left, bottom, right, top]: Plate['uv']): number[] => [
  left,
  bottom,
  right,
  bottom,
  right,
  top,
  left,
  top,
];
