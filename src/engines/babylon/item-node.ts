/** One item on the stage: its node, its cells, and what is drawn in them. */
import { Quaternion, Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh';
import type { Mesh } from '@babylonjs/core/Meshes/mesh';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { Scene } from '@babylonjs/core/scene';
import { type CellFrame, leafPoint, restFrames } from '../../drawing/cell-frames.ts';
import { type Cell, cellsOf, type Leaf, pointFrom } from '../../drawing/cells.ts';
import type { Drawing, OpeningPart, Point2, Point3, RigidPose } from '../../drawing/drawing.ts';
import { groundShadow } from '../../drawing/ground-shadow.ts';
import { type MergedRange, mergingCell, type Surroundings } from '../../drawing/merge.ts';
import { meshFromShape } from '../../drawing/mesh.ts';
import { TOWARDS_SUN_ENU } from '../../drawing/sunlight.ts';
import type { FlowEntry } from './grain-layer.ts';
import type { LabelEntry } from './label-layer.ts';
import type { Paints } from './paints.ts';
import { Inputs, PlayedCell } from './playback.ts';
import { shadowMesh } from './shadow-mesh.ts';
import { groupOf, occluderMesh, pictureMesh, solidMesh, waterMesh } from './solid-mesh.ts';

export interface ItemContext {
  readonly id: string;
  readonly scene: Scene;
  readonly root: TransformNode;
  readonly paints: Paints;
  /** The address of a file, or undefined when it lies on a foreign host. */
  addressOf(src: string): string | undefined;
  onAssetMissing(src: string): void;
}

/** A mesh that can be tapped, with the parts its triangles belong to. */
export interface Touchable {
  readonly mesh: Mesh;
  readonly ranges: readonly Pick<MergedRange, 'path' | 'endTriangle'>[];
  readonly underground: boolean;
  /** Hides what is behind it and is nothing itself. */
  readonly hides: boolean;
}

export class ItemNode {
  readonly drawing: Drawing;
  readonly node: TransformNode;
  readonly inputs: Inputs;
  readonly cells: readonly Cell[];
  readonly played: readonly PlayedCell[];
  readonly touchables: Touchable[] = [];
  readonly labels: LabelEntry[] = [];
  readonly flows: FlowEntry[] = [];
  /** Corners of each opening in the item's frame. */
  readonly openings: Point3[][];
  visible = true;
  private readonly rest: readonly CellFrame[];
  private readonly towardsSun: Point3;
  private viewerBelow = false;
  private shownSince_s = Number.NaN;
  private readonly underground: AbstractMesh[] = [];
  private readonly owned: { dispose(): void }[] = [];
  private readonly context: ItemContext;

  constructor(drawing: Drawing, enuFromItem: RigidPose, context: ItemContext) {
    this.drawing = drawing;
    this.context = context;
    this.node = new TransformNode(`item ${context.id}`, context.scene);
    this.node.parent = context.root;
    setPose(this.node, enuFromItem);
    this.inputs = new Inputs(drawing.controls);
    this.cells = cellsOf(drawing);
    this.played = this.nodesOf(this.cells);
    this.rest = restFrames(this.cells, drawing.controls);
    this.openings = openingsOf(this.cells, this.rest);
    this.towardsSun = itemDirection(enuFromItem, TOWARDS_SUN_ENU);
  }

  play(): void {
    for (let i = 0; i < this.played.length; i++) (this.played[i] as PlayedCell).play(this.inputs);
  }

  /** Once a frame: `eye` in the XR frame, `eyeUp_m` above the ENU plane. */
  update(time_s: number, eye: Vector3, eyeUp_m: number): void {
    if (Number.isNaN(this.shownSince_s)) this.shownSince_s = time_s;
    this.inputs.setTime(time_s - this.shownSince_s);
    this.inputs.setViewer(Vector3.Distance(eye, this.node.getAbsolutePosition()));
    this.play();
    this.node.computeWorldMatrix(true);
    for (let i = 0; i < this.played.length; i++) (this.played[i] as PlayedCell).node.computeWorldMatrix(true);
    this.hideFromBelow(eyeUp_m < this.node.position.z);
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    this.node.setEnabled(visible);
  }

  dispose(): void {
    for (const thing of this.owned) thing.dispose();
    for (const cell of this.played) for (const mesh of cell.meshes) mesh.dispose(false, false);
    this.node.dispose(false, false);
  }

  /** From below the street one would look at the backs of walls and through the ground. */
  private hideFromBelow(below: boolean): void {
    if (below === this.viewerBelow) return;
    this.viewerBelow = below;
    for (let i = 0; i < this.underground.length; i++)
      (this.underground[i] as AbstractMesh).layerMask = below ? 0 : 0x0fffffff;
  }

  private nodesOf(cells: readonly Cell[]): PlayedCell[] {
    const played: PlayedCell[] = [];
    for (const cell of cells) {
      const parent = played[cell.parent];
      const node = new TransformNode('cell', this.context.scene);
      node.parent = parent?.node ?? this.node;
      const [x, y, z] = cell.pose.position_m;
      node.position.set(x, y, z);
      node.rotationQuaternion = Quaternion.RotationAxis(Vector3.UpReadOnly, cell.pose.yawRad);
      played.push(new PlayedCell(cell, node, parent, this.inputs));
    }
    return played;
  }

  /** Makes all there is to see, in steps of a few milliseconds; once for each item, to the end. */
  *building(): Generator<undefined> {
    const around: Surroundings = {
      openings: this.openings.map((ring) => ring.map(([x, , z]): Point2 => [x, z])),
      towardsSun: this.towardsSun,
    };
    const seen = restFrames(this.cells, this.drawing.controls, true);
    for (const [i, cell] of this.cells.entries()) {
      const played = this.played[i] as PlayedCell;
      for (const merged of mergingCell(cell, seen[i] as CellFrame, around)) {
        yield undefined;
        if (!merged) continue;
        const mesh = solidMesh(merged, played.node, this.context.paints);
        this.add(played, mesh, merged.ranges, merged.look.layer === 'underground');
      }
      for (const leaf of cell.leaves) this.addLeaf(played, leaf);
    }
    yield* this.castingShadow(around);
    this.play();
  }

  private add(played: PlayedCell, mesh: Mesh, ranges: Touchable['ranges'], underground: boolean, hides = false): void {
    played.meshes.push(mesh);
    if (underground) this.underground.push(mesh);
    this.touchables.push({ mesh, ranges, underground, hides });
  }

  private addLeaf(played: PlayedCell, leaf: Leaf): void {
    const { part, pose, path, layer } = leaf;
    const { paints } = this.context;
    const whole = [{ path, endTriangle: Number.POSITIVE_INFINITY }];
    const underground = layer === 'underground';
    const isShown = () => this.visible && this.node.parent?.isEnabled() !== false && !(underground && this.viewerBelow);
    switch (part.kind) {
      case 'water':
        this.add(played, waterMesh({ ...leaf, part }, played.node, paints), whole, underground);
        break;
      case 'occluder':
        this.add(played, occluderMesh({ ...leaf, part }, played.node, paints), whole, underground, true);
        break;
      case 'picture': {
        const address = this.context.addressOf(part.src);
        const missing = () => this.context.onAssetMissing(part.src);
        const picture = pictureMesh({ ...leaf, part }, played.node, address, missing);
        picture.mesh.renderingGroupId = groupOf(layer);
        this.owned.push(picture);
        this.add(played, picture.mesh, whole, underground);
        break;
      }
      case 'label':
        this.labels.push({
          part,
          cell: played,
          anchor_m: pose.position_m,
          leader_m: part.leader_m && pointFrom(pose, part.leader_m),
          path,
          itemId: this.context.id,
          isShown,
        });
        break;
      case 'flow':
        this.flows.push({ part, cell: played, path_m: part.path_m.map((p) => pointFrom(pose, p)), isShown });
        break;
    }
  }

  private *castingShadow(around: Surroundings): Generator<undefined> {
    const casters: number[][] = [];
    for (const [i, cell] of this.cells.entries()) {
      yield undefined;
      casters.push(shadowCasters(cell, this.rest[i] as CellFrame));
    }
    const triangles = casters.flat();
    yield undefined;
    const shadow = groundShadow(triangles, around.openings, around.towardsSun);
    if (shadow) this.owned.push(shadowMesh(shadow, this.node));
  }
}

export function setPose(node: TransformNode, { rotation, translation_m }: RigidPose): void {
  node.position.set(translation_m[0], translation_m[1], translation_m[2]);
  node.rotationQuaternion ??= new Quaternion();
  node.rotationQuaternion.set(rotation.x, rotation.y, rotation.z, rotation.w);
}

/** A direction of the ENU frame in the item's. */
function itemDirection({ rotation }: RigidPose, [x, y, z]: Point3): Point3 {
  const turn = new Quaternion(-rotation.x, -rotation.y, -rotation.z, rotation.w);
  const direction = new Vector3(x, y, z);
  direction.rotateByQuaternionToRef(turn, direction);
  return [direction.x, direction.y, direction.z];
}

function openingsOf(cells: readonly Cell[], frames: readonly CellFrame[]): Point3[][] {
  return cells.flatMap((cell, i) =>
    cell.leaves
      .filter((leaf): leaf is Leaf<OpeningPart> => leaf.part.kind === 'opening')
      .map(({ part, pose }) => part.outline.map(([x, z]) => leafPoint(frames[i] as CellFrame, pose, [x, 0, z]))),
  );
}

/** Nine numbers a triangle, in the item's frame. */
function shadowCasters(cell: Cell, frame: CellFrame): number[] {
  return cell.leaves.flatMap(({ part, pose, layer }) => {
    if (part.kind !== 'solid' || layer === 'underground' || part.castsShadow === false) return [];
    if (part.material.kind !== 'earth' && (part.material.opacity ?? 1) < 0.3) return [];
    const { positions_m, indices } = meshFromShape(part.shape);
    const places = Array.from({ length: positions_m.length / 3 }, (_, i) =>
      leafPoint(frame, pose, [positions_m[3 * i] ?? 0, positions_m[3 * i + 1] ?? 0, positions_m[3 * i + 2] ?? 0]),
    );
    return Array.from(indices).flatMap((i) => places[i] as Point3);
  });
}
