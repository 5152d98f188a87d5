/** What a stage can do, for those who show things on it. */
import type { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { ControlValue, Drawing, RigidPose } from '../../drawing/drawing.ts';
import type { Theme } from '../../drawing/look.ts';
import type { Language, ReadingLevel } from '../../drawing/text.ts';
import type { ItemNode } from './item-node.ts';
import type { Picked } from './picking.ts';

export interface StageOptions {
  readonly language: Language;
  readonly level?: ReadingLevel;
  /** Address of a file that lies beside the scene file. Foreign hosts are never asked. */
  assetUrl(src: string): string;
  onAssetMissing?(src: string): void;
}

/** All points are in the XR frame, metres, unless they say otherwise. */
export interface Stage {
  /** Carries xrFromEnu; what is under it is in east, north, up. */
  readonly root: TransformNode;
  setAlignment(xrFromEnu: RigidPose): void;
  /** Replaces what was shown under this id. Bindings begin at the controls' initial values. */
  show(id: string, drawing: Drawing, enuFromItem: RigidPose): void;
  /**
   * The same in steps of a few milliseconds, for who must not keep a frame waiting: shown after the last one. Who does not
   * want it any more calls `return`, and nothing of it stays.
   */
  showing(id: string, drawing: Drawing, enuFromItem: RigidPose): Generator<undefined>;
  hide(id: string): void;
  has(id: string): boolean;
  /** Visible from `show` on; an item out of sight keeps its controls. */
  setVisible(id: string, visible: boolean): void;
  isVisible(id: string): boolean;
  /** All ground and all walls on it show their pictures, or never will; until then they have their plain colours. */
  readonly isPainted: boolean;
  /** A light on the street round one item, or round none. */
  highlight(id: string | undefined): void;
  setLanguage(language: Language, level: ReadingLevel): void;
  setTheme(theme: Theme): void;
  /** Nothing moves by itself: for who is unwell from movement. What the visitor turns still follows. */
  setStill(still: boolean): void;
  setControl(id: string, controlId: string, value: ControlValue): void;
  /** Once a frame, before it is drawn; makes nothing new. */
  update(time_s: number, viewer: { readonly x: number; readonly y: number; readonly z: number }): void;
  /** `direction` need not be of unit length. */
  pick(origin: Vector3, direction: Vector3): Picked | undefined;
  /** For who measures, see `measuring.ts`. */
  item(id: string): ItemNode | undefined;
  dispose(): void;
}
