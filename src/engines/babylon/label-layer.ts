/** Readable plates that turn to the viewer: all labels of a stage in one mesh. */
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import type { LabelPart, Point3 } from '../../drawing/drawing.ts';
import { type Language, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { Facing } from './facing.ts';
import { createLabelAtlas, type LabelAtlas, type Plate } from './label-atlas.ts';
import { ABOVE_GROUP } from './layers.ts';
import { growth, isPlateSeen, leastLetter } from './plate-growth.ts';
import { plateHit } from './plate-hit.ts';
import { PlateSpread } from './plate-spread.ts';
import type { PlayedCell } from './playback.ts';
import { collapse, createQuads, type Quads } from './quads.ts';

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

/** Plates are drawn this much nearer than they are, at the same apparent size, so that their thing does not cut them. */
const NEARER = { share: 0.12, most_m: 2.5 };
const LINE_RAD = 0.0038;
/** Both halves of the picture, less a margin. */
const FILLS = 2 * 0.92;

/** Numbers kept for each label for picking: centre, half axes to the right and up. */
const PICK = 9;

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
  private picks = new Float32Array(0);
  /** 1 for the plates that were near enough in the frame before. */
  private seen = new Uint8Array(0);
  private least = 0;
  /** Of a plate, over its distance: nearly the whole picture. */
  private widest = 0;
  private spread: PlateSpread | undefined;
  private readonly anchor = new Vector3();
  private readonly end = new Vector3();
  private readonly ahead: Vector3;
  private readonly right: Vector3;
  private readonly up: Vector3;
  private readonly centre = new Vector3();
  private readonly side = new Vector3();
  private readonly along = new Vector3();

  constructor(scene: Scene, facing: Facing, language: Language, level: ReadingLevel) {
    this.scene = scene;
    this.ahead = facing.ahead;
    this.right = facing.right;
    this.up = facing.up;
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
    const { quads, atlas, spread } = this;
    if (!quads || !atlas || !spread) return;
    this.measurePicture();
    for (let i = 0; i < this.entries.length; i++) {
      this.measure(i, this.entries[i] as LabelEntry, atlas.plates[i] as Plate, eye, spread);
    }
    spread.settle();
    for (let i = 0; i < this.entries.length; i++) {
      this.place(i, this.entries[i] as LabelEntry, eye, spread, quads.corners);
    }
    quads.flush();
  }

  pick(origin: Vector3, direction: Vector3): { entry: LabelEntry; distance_m: number } | undefined {
    let nearest: { entry: LabelEntry; distance_m: number } | undefined;
    for (const [i, entry] of this.entries.entries()) {
      const distance_m = plateHit(this.picks, i * PICK, origin, direction);
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
  }

  private rebuild(): void {
    this.stale = false;
    this.clear();
    this.picks = new Float32Array(this.entries.length * PICK);
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
    this.anchorOf(entry).subtractToRef(eye, this.centre);
    const distance_m = this.centre.length();
    const depth_m = Vector3.Dot(this.centre, this.ahead);
    const isSeen = isPlateSeen(entry.part, distance_m, this.seen[i] === 1);
    this.seen[i] = isSeen ? 1 : 0;
    if (!isSeen || depth_m < 0.1) return;
    const grown = growth(entry.part, distance_m, this.least, this.widest / plate.width_em);
    const letter_m = entry.part.size_m * grown;
    const half_w = (plate.width_em * letter_m) / 2;
    const half_h = (plate.height_em * letter_m) / 2;
    // What grows because it is far grows upwards, not into the ground.
    const lift_m = entry.part.leader_m || grown <= 1 ? 0 : half_h * (1 - 1 / grown);
    const height_m = Vector3.Dot(this.centre, this.up);
    spread.put(
      i,
      Vector3.Dot(this.centre, this.right) / depth_m,
      height_m / depth_m,
      lift_m / depth_m,
      half_w / depth_m,
      half_h / depth_m,
      depth_m,
    );
  }

  private place(i: number, entry: LabelEntry, eye: Vector3, spread: PlateSpread, corners: Float32Array): void {
    collapse(corners, 24 * i);
    collapse(corners, 24 * i + 12);
    const depth_m = spread.depthOf(i);
    if (depth_m <= 0) {
      this.picks.fill(0, i * PICK, (i + 1) * PICK);
      return;
    }
    const aside = spread.asideOf(i) * depth_m;
    const height = spread.heightOf(i) * depth_m;
    const { ahead, right, up } = this;
    this.centre.set(
      eye.x + ahead.x * depth_m + right.x * aside + up.x * height,
      eye.y + ahead.y * depth_m + right.y * aside + up.y * height,
      eye.z + ahead.z * depth_m + right.z * aside + up.z * height,
    );
    const nearer = 1 - Math.min(NEARER.most_m / depth_m, NEARER.share);
    const half_w = spread.halfWidthOf(i) * depth_m;
    const half_h = spread.halfHeightOf(i) * depth_m;
    this.write(corners, 24 * i, eye, nearer, half_w, half_h);
    this.remember(i * PICK, half_w, half_h);
    if (entry.leader_m) this.drawLine(corners, 24 * i + 12, entry, eye, nearer, depth_m);
  }

  private write(corners: Float32Array, at: number, eye: Vector3, nearer: number, w: number, h: number): void {
    for (let k = 0; k < 4; k++) {
      const s = k === 1 || k === 2 ? w : -w;
      const t = k > 1 ? h : -h;
      const o = at + 3 * k;
      corners[o] = eye.x + (this.centre.x + this.right.x * s + this.up.x * t - eye.x) * nearer;
      corners[o + 1] = eye.y + (this.centre.y + this.right.y * s + this.up.y * t - eye.y) * nearer;
      corners[o + 2] = eye.z + (this.centre.z + this.right.z * s + this.up.z * t - eye.z) * nearer;
    }
  }

  private remember(at: number, half_w: number, half_h: number): void {
    this.centre.toArray(this.picks, at);
    this.right.scaleToRef(half_w, this.side).toArray(this.picks, at + 3);
    this.up.scaleToRef(half_h, this.side).toArray(this.picks, at + 6);
  }

  /** A thin band from the plate to the thing it names, its broad side to the viewer. */
  private drawLine(
    corners: Float32Array,
    at: number,
    entry: LabelEntry,
    eye: Vector3,
    nearer: number,
    distance_m: number,
  ): void {
    const to = entry.leader_m as Point3;
    Vector3.TransformCoordinatesFromFloatsToRef(to[0], to[1], to[2], entry.cell.node.getWorldMatrix(), this.end);
    this.end.subtractToRef(this.centre, this.along);
    Vector3.CrossToRef(this.along, this.ahead, this.side);
    const length = this.side.length();
    if (length < 1e-6) return;
    this.side.scaleInPlace(Math.max(0.003, LINE_RAD * distance_m) / 2 / length);
    for (let k = 0; k < 4; k++) {
      const from = k === 0 || k === 3 ? this.centre : this.end;
      const sign = k > 1 ? 1 : -1;
      // A hair farther than the plate, which then covers where the line begins.
      const by = nearer + 0.002;
      const o = at + 3 * k;
      corners[o] = eye.x + (from.x + this.side.x * sign - eye.x) * by;
      corners[o + 1] = eye.y + (from.y + this.side.y * sign - eye.y) * by;
      corners[o + 2] = eye.z + (from.z + this.side.z * sign - eye.z) * by;
    }
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
