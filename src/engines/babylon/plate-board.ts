/** A page of words as a plate in the world, for glasses that show no page: at reading size, pressed by rays. Lazily loaded. */
import { Constants } from '@babylonjs/core/Engines/constants';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture';
import { Color3 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData';
import type { Scene } from '@babylonjs/core/scene';
import { ABOVE_GROUP } from './layers.ts';
import { plateHit } from './plate-hit.ts';
import { type BoardPage, buttonAt, layOutPage, type PageLayout, TITLE_EM } from './plate-page.ts';

/** Letters this high from this far are more than a degree: as a book in the hand. */
const LETTER_M = 0.026;
export const BOARD_AWAY_M = 1.2;
/** Its middle below the eyes: that the street stays in sight above it. */
const BELOW_EYES_M = 0.18;
const LETTER_PX = 40;
const FONT = '"Segoe UI", Roboto, "Noto Sans", system-ui, sans-serif';
/** Where nothing can be measured. */
const GUESSED_LETTER_EM = 0.54;
const INK = '#1c2125';
const PLATE = '#fffcf6';
const EDGE = '#0b4a66';

export interface Board {
  /** Puts it before eyes that look there; while `isMoved` is false it stays where it is. */
  show(page: BoardPage, eye: Vector3, ahead: Vector3, isMoved: boolean): void;
  hide(): void;
  /** What a ray presses: a button, or the plate itself (`''`); undefined beside it. */
  press(origin: Vector3, direction: Vector3): string | undefined;
  dispose(): void;
}

export function createBoard(scene: Scene): Board {
  return new WorldBoard(scene);
}

class WorldBoard implements Board {
  private readonly scene: Scene;
  private readonly material: StandardMaterial;
  private mesh: Mesh | undefined;
  private texture: DynamicTexture | undefined;
  private layout: PageLayout | undefined;
  private readonly centre = new Vector3();
  private readonly right = new Vector3(1, 0, 0);
  /** Centre and half axes, as {@link plateHit} reads them. */
  private readonly pick = new Float32Array(9);

  constructor(scene: Scene) {
    this.scene = scene;
    this.material = new StandardMaterial('board', scene);
    this.material.disableLighting = true;
    this.material.emissiveColor = Color3.White();
    this.material.specularColor = Color3.Black();
    this.material.backFaceCulling = false;
    // Read before everything that happens to stand there.
    this.material.depthFunction = Constants.ALWAYS;
    this.material.alpha = 0.999;
  }

  show(page: BoardPage, eye: Vector3, ahead: Vector3, isMoved: boolean): void {
    const isNew = this.mesh === undefined;
    this.clear();
    this.draw(page);
    if (isMoved || isNew) this.place(eye, ahead);
    this.build();
  }

  hide(): void {
    this.clear();
    this.layout = undefined;
  }

  press(origin: Vector3, direction: Vector3): string | undefined {
    const { layout } = this;
    if (!layout) return undefined;
    const towards = direction.normalizeToNew();
    const distance_m = plateHit(this.pick, 0, origin, towards);
    if (distance_m === undefined) return undefined;
    const hit = origin.add(towards.scale(distance_m)).subtract(this.centre);
    const x = Vector3.Dot(hit, this.right) / LETTER_M + layout.width / 2;
    const y = layout.height / 2 - hit.y / LETTER_M;
    return buttonAt(layout, x, y) ?? '';
  }

  dispose(): void {
    this.hide();
    this.material.dispose();
  }

  private clear(): void {
    this.mesh?.dispose();
    this.texture?.dispose();
    this.mesh = undefined;
    this.texture = undefined;
  }

  /** Upright, square to the way to it. */
  private place(eye: Vector3, ahead: Vector3): void {
    const level = Math.hypot(ahead.x, ahead.z);
    const [x, z] = level > 0.05 ? [ahead.x / level, ahead.z / level] : [0, -1];
    this.centre.set(eye.x + x * BOARD_AWAY_M, eye.y - BELOW_EYES_M, eye.z + z * BOARD_AWAY_M);
    this.right.set(-z, 0, x);
  }

  private draw(page: BoardPage): void {
    const probe = typeof document === 'undefined' ? undefined : document.createElement('canvas').getContext('2d');
    const widthOf = (line: string, isTitle: boolean) => {
      if (!probe) return line.length * GUESSED_LETTER_EM;
      probe.font = `${isTitle ? 700 : 400} 100px ${FONT}`;
      return probe.measureText(line).width / 100;
    };
    this.layout = layOutPage(page, widthOf);
    if (!probe) return;
    const size = { width: Math.ceil(this.layout.width * LETTER_PX), height: Math.ceil(this.layout.height * LETTER_PX) };
    this.texture = new DynamicTexture('board', size, this.scene, true);
    drawPage(this.texture.getContext() as unknown as CanvasRenderingContext2D, this.layout, size);
    this.texture.update();
    this.material.diffuseTexture = this.texture;
  }

  private build(): void {
    const { layout, centre, right } = this;
    if (!layout) return;
    const [w, h] = [(layout.width * LETTER_M) / 2, (layout.height * LETTER_M) / 2];
    const corner = (s: number, t: number) => [centre.x + right.x * w * s, centre.y + h * t, centre.z + right.z * w * s];
    const data = new VertexData();
    data.positions = [...corner(-1, -1), ...corner(1, -1), ...corner(1, 1), ...corner(-1, 1)];
    data.indices = [0, 1, 2, 0, 2, 3];
    data.uvs = [0, 0, 1, 0, 1, 1, 0, 1];
    this.mesh = new Mesh('board', this.scene);
    data.applyToMesh(this.mesh);
    this.mesh.material = this.material;
    this.mesh.renderingGroupId = ABOVE_GROUP;
    this.mesh.isPickable = false;
    this.mesh.alphaIndex = Number.POSITIVE_INFINITY;
    centre.toArray(this.pick, 0);
    right.scale(w).toArray(this.pick, 3);
    new Vector3(0, h, 0).toArray(this.pick, 6);
  }
}

function drawPage(
  page: CanvasRenderingContext2D,
  { lines, buttons }: PageLayout,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  page.fillStyle = PLATE;
  page.fillRect(0, 0, width, height);
  page.strokeStyle = EDGE;
  page.lineWidth = 8;
  page.strokeRect(4, 4, width - 8, height - 8);
  page.fillStyle = INK;
  page.textBaseline = 'top';
  for (const { text, x, y, isTitle } of lines) {
    page.font = isTitle ? `700 ${TITLE_EM * LETTER_PX}px ${FONT}` : `400 ${LETTER_PX}px ${FONT}`;
    page.fillText(text, x * LETTER_PX, y * LETTER_PX);
  }
  page.textAlign = 'center';
  page.textBaseline = 'middle';
  page.font = `600 ${LETTER_PX}px ${FONT}`;
  for (const { label, x, y, width: w, height: h } of buttons) {
    page.fillStyle = EDGE;
    page.fillRect(x * LETTER_PX, y * LETTER_PX, w * LETTER_PX, h * LETTER_PX);
    page.fillStyle = '#fff';
    page.fillText(label, (x + w / 2) * LETTER_PX, (y + h / 2) * LETTER_PX, (w - 1) * LETTER_PX);
  }
}
