/** Drawings on the earth, in a Babylon scene: shown, moved, tapped, and gone without a trace. */

import type { AbstractEngine } from '@babylonjs/core/Engines/abstractEngine';
import { DirectionalLight } from '@babylonjs/core/Lights/directionalLight';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { Observer } from '@babylonjs/core/Misc/observable';
import type { Scene } from '@babylonjs/core/scene';
import type { ControlValue, Drawing, Point3, RigidPose } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import { TOWARDS_SUN_ENU } from '../../drawing/sunlight.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import { Facing } from './facing.ts';
import { createGrainLayer, type GrainLayer } from './grain-layer.ts';
import { createGroundMask, type GroundMask } from './ground-mask.ts';
import { ItemNode, setPose } from './item-node.ts';
import { createLabelLayer, type LabelLayer } from './label-layer.ts';
import { createPaints, type Paints } from './paints.ts';
import { type Picked, pickSolid } from './picking.ts';
import { haloMesh } from './shadow-mesh.ts';
import type { Stage, StageOptions } from './stage-contract.ts';
import { createStreetScene, SUN_NAME } from './street-scene.ts';

export type { Stage };
export { createStreetScene };

export function createStage(scene: Scene, options: StageOptions): Stage {
  if (!scene.useRightHandedSystem) throw new Error('bug: a stage needs a right-handed scene');
  return new RunningStage(scene, options);
}

class RunningStage implements Stage {
  readonly root: TransformNode;
  private readonly scene: Scene;
  private readonly options: StageOptions;
  private readonly items = new Map<string, ItemNode>();
  private readonly facing: Facing;
  private readonly paints: Paints;
  private readonly mask: GroundMask;
  private readonly labels: LabelLayer;
  private readonly grains: GrainLayer;
  private readonly restored: Observer<AbstractEngine> | null;
  private readonly eye = new Vector3();
  /** The items, in a list that a frame can go through by index. */
  private order: readonly ItemNode[] = [];
  private halo: ReturnType<typeof haloMesh> | undefined;
  private highlighted: string | undefined;
  private time_s = Number.NaN;
  /** While everything stands still: of the clock that is played. */
  private stopped_s: number | undefined;
  private lost_s = 0;

  constructor(scene: Scene, options: StageOptions) {
    this.scene = scene;
    this.options = options;
    this.root = new TransformNode('earth', scene);
    this.facing = new Facing(scene);
    this.paints = createPaints(scene);
    this.mask = createGroundMask(scene, this.root);
    this.labels = createLabelLayer(scene, this.facing, options.language, options.level ?? 'plain');
    this.grains = createGrainLayer(scene, this.paints, this.facing);
    this.restored = scene.getEngine().onContextRestoredObservable.add(() => this.labels.redraw());
  }

  setAlignment(xrFromEnu: RigidPose): void {
    setPose(this.root, xrFromEnu);
    this.root.computeWorldMatrix(true);
    this.turnSun();
  }

  show(id: string, drawing: Drawing, enuFromItem: RigidPose): void {
    const steps = this.showing(id, drawing, enuFromItem);
    while (!steps.next().done);
  }

  *showing(id: string, drawing: Drawing, enuFromItem: RigidPose): Generator<undefined> {
    const { scene, root, paints, options } = this;
    const item = new ItemNode(drawing, enuFromItem, {
      id,
      scene,
      root,
      paints,
      addressOf: (src) => ownAddress(options.assetUrl(src)),
      onAssetMissing: (src) => options.onAssetMissing?.(src),
    });
    let isWhole = false;
    item.setVisible(false);
    try {
      yield* item.building();
      isWhole = true;
    } finally {
      if (!isWhole) item.dispose();
    }
    const wasHighlighted = this.highlighted === id;
    this.remove(id);
    item.setVisible(true);
    this.items.set(id, item);
    this.refresh();
    if (wasHighlighted) this.highlight(id);
  }

  hide(id: string): void {
    if (!this.items.has(id)) return;
    this.remove(id);
    this.refresh();
  }

  has(id: string): boolean {
    return this.items.has(id);
  }

  setVisible(id: string, visible: boolean): void {
    const item = this.items.get(id);
    if (!item || item.visible === visible) return;
    item.setVisible(visible);
    this.rebuildMask();
  }

  isVisible(id: string): boolean {
    return this.items.get(id)?.visible ?? false;
  }

  get isPainted(): boolean {
    return this.paints.isDone;
  }

  highlight(id: string | undefined): void {
    this.halo?.dispose();
    this.halo = undefined;
    this.highlighted = id;
    const item = id === undefined ? undefined : this.items.get(id);
    if (item) this.halo = haloMesh(item.drawing.bounds, item.node);
  }

  setLanguage(language: Language, level: ReadingLevel): void {
    this.labels.setLanguage(language, level);
  }

  setTheme(theme: Theme): void {
    this.paints.earth.setTheme(theme);
  }

  setStill(still: boolean): void {
    const now_s = Number.isNaN(this.time_s) ? 0 : this.time_s;
    if (still) this.stopped_s ??= now_s - this.lost_s;
    else if (this.stopped_s !== undefined) {
      // What moves goes on from where it stood.
      this.lost_s = now_s - this.stopped_s;
      this.stopped_s = undefined;
    }
  }

  setControl(id: string, controlId: string, value: ControlValue): void {
    const item = this.items.get(id);
    item?.inputs.setControl(controlId, value);
    item?.play();
  }

  update(time_s: number, viewer: { readonly x: number; readonly y: number; readonly z: number }): void {
    const passed_s = Number.isNaN(this.time_s) ? 0 : Math.min(0.25, Math.max(0, time_s - this.time_s));
    this.time_s = time_s;
    const played_s = this.stopped_s ?? time_s - this.lost_s;
    this.eye.set(viewer.x, viewer.y, viewer.z);
    this.root.computeWorldMatrix(true);
    const eyeUp_m = this.upOf(this.eye);
    for (let i = 0; i < this.order.length; i++) {
      const item = this.order[i] as ItemNode;
      if (item.visible) item.update(played_s, this.eye, eyeUp_m);
    }
    this.facing.update();
    if (this.stopped_s === undefined) this.grains.update(passed_s);
    this.labels.update(this.eye);
    this.paints.update(played_s);
    this.halo?.pulse(played_s);
  }

  pick(origin: Vector3, direction: Vector3): Picked | undefined {
    const ahead = direction.normalizeToNew();
    const solid = pickSolid(this.items, this.mask.mesh, origin, ahead);
    const label = this.labels.pick(origin, ahead);
    if (!label || (solid && solid.distance_m < label.distance_m)) return solid;
    const { itemId, path } = label.entry;
    return { itemId, partId: path[0] ?? '', path, distance_m: label.distance_m };
  }

  item(id: string): ItemNode | undefined {
    return this.items.get(id);
  }

  private remove(id: string): void {
    if (this.highlighted === id) this.highlight(undefined);
    this.items.get(id)?.dispose();
    this.items.delete(id);
  }

  /** After items came or went. */
  private refresh(): void {
    this.order = [...this.items.values()];
    this.labels.set(this.order.flatMap((item) => item.labels));
    this.grains.set(this.order.flatMap((item) => item.flows));
    this.rebuildMask();
  }

  private rebuildMask(): void {
    const shown = this.order.filter((item) => item.visible);
    this.mask.rebuild(shown.flatMap((item) => openingsInEnu(item)));
  }

  /** Metres above the ENU plane of a point of the XR frame. */
  private upOf(point: Vector3): number {
    const up = this.root.getWorldMatrix().m;
    return (
      (point.x - (up[12] ?? 0)) * (up[8] ?? 0) +
      (point.y - (up[13] ?? 0)) * (up[9] ?? 0) +
      (point.z - (up[14] ?? 0)) * (up[10] ?? 0)
    );
  }

  /** The sun belongs to the earth: it turns with the root. */
  private turnSun(): void {
    const sun = this.scene.getLightByName(SUN_NAME);
    if (!(sun instanceof DirectionalLight)) return;
    const [east, north, up] = TOWARDS_SUN_ENU;
    Vector3.TransformNormalFromFloatsToRef(-east, -north, -up, this.root.getWorldMatrix(), sun.direction);
  }

  dispose(): void {
    if (this.restored) this.scene.getEngine().onContextRestoredObservable.remove(this.restored);
    this.highlight(undefined);
    for (const id of [...this.items.keys()]) this.remove(id);
    this.labels.dispose();
    this.grains.dispose();
    this.mask.dispose();
    this.paints.dispose();
    this.root.dispose();
  }
}

function openingsInEnu(item: ItemNode): Point3[][] {
  const { position, rotationQuaternion } = item.node;
  return item.openings.map((ring) =>
    ring.map(([x, y, z]): Point3 => {
      const corner = new Vector3(x, y, z);
      if (rotationQuaternion) corner.rotateByQuaternionToRef(rotationQuaternion, corner);
      return [corner.x + position.x, corner.y + position.y, corner.z + position.z];
    }),
  );
}

/** The address if it leads to the page's own host or a file the page made itself; no request may go elsewhere. */
function ownAddress(address: string): string | undefined {
  if (typeof location === 'undefined') return address;
  const url = new URL(address, location.href);
  const isOwn = url.origin === location.origin || url.protocol === 'blob:' || url.protocol === 'data:';
  return isOwn ? url.href : undefined;
}
