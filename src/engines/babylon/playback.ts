/** Bindings as numbers in arrays, so that playing them every frame makes nothing new. */

import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode';
import type { Cell } from '../../drawing/cells.ts';
import type { Binding, Control, ControlValue } from '../../drawing/drawing.ts';
import { numberOf, REST_VIEWER_M } from '../../drawing/rest.ts';
import { valueAt } from '../../drawing/stops.ts';

const TIME = 0;
const VIEWER = 1;
const FIRST_CONTROL = 2;

/** What the bindings of one item read: time, viewer, then its controls. */
export class Inputs {
  readonly values: Float64Array;
  private readonly controls: readonly Control[];
  private readonly set: ControlValue[];

  constructor(controls: readonly Control[]) {
    this.controls = controls;
    this.set = controls.map((control) => control.initial);
    this.values = new Float64Array(FIRST_CONTROL + controls.length);
    this.values[VIEWER] = REST_VIEWER_M;
    for (const [i, value] of this.set.entries()) this.write(i, value);
  }

  /** -1 for a control that does not exist. */
  indexOf(from: Binding['from']): number {
    if ('time' in from) return TIME;
    if ('viewer' in from) return VIEWER;
    const i = this.controls.findIndex((control) => control.id === from.control);
    return i < 0 ? -1 : i + FIRST_CONTROL;
  }

  setTime(time_s: number): void {
    this.values[TIME] = time_s;
  }

  setViewer(distance_m: number): void {
    this.values[VIEWER] = distance_m;
  }

  control(id: string): ControlValue | undefined {
    return this.set[this.controls.findIndex((control) => control.id === id)];
  }

  setControl(id: string, value: ControlValue): void {
    const i = this.controls.findIndex((control) => control.id === id);
    if (i >= 0) this.write(i, value);
  }

  private write(i: number, value: ControlValue): void {
    this.set[i] = value;
    this.values[FIRST_CONTROL + i] = numberOf(value);
  }
}

interface Track {
  readonly property: Binding['property'];
  readonly input: number;
  readonly stops: Binding['stops'];
  readonly mode: Binding['mode'];
}

/** One cell as it is now. Its node carries offset, turn, stretch and whether it is seen; its meshes the opacity. */
export class PlayedCell {
  readonly node: TransformNode;
  readonly meshes: AbstractMesh[] = [];
  /** With all cells it lies in. */
  opacity = 1;
  visible = true;
  /** What speeds of flows are multiplied with. */
  speed = 1;
  private readonly parent: PlayedCell | undefined;
  private readonly base: readonly [number, number, number];
  private readonly tracks: readonly Track[];

  constructor(cell: Cell, node: TransformNode, parent: PlayedCell | undefined, inputs: Inputs) {
    this.node = node;
    this.parent = parent;
    this.base = [...cell.pose.position_m];
    this.tracks = cell.bind
      .map(({ property, from, stops, mode }) => ({ property, input: inputs.indexOf(from), stops, mode }))
      .filter((track) => track.input >= 0);
  }

  /** Parents must be played before their children. */
  play(inputs: Inputs): void {
    let x = this.base[0];
    let y = this.base[1];
    let z = this.base[2];
    let own = 1;
    let shown = 1;
    let stretch = 1;
    let speed = 1;
    for (let i = 0; i < this.tracks.length; i++) {
      const track = this.tracks[i] as Track;
      const value = valueAt(track.stops, track.mode, inputs.values[track.input] as number);
      if (track.property === 'offset-x') x += value;
      else if (track.property === 'offset-y') y += value;
      else if (track.property === 'offset-z') z += value;
      else if (track.property === 'scale-y') stretch *= value;
      else if (track.property === 'opacity') own *= value;
      else if (track.property === 'visible') shown *= value >= 0.5 ? 1 : 0;
      else speed *= value;
    }
    this.speed = speed * (this.parent ? this.parent.speed : 1);
    this.show(own * (this.parent ? this.parent.opacity : 1), shown > 0);
    if (this.tracks.length === 0) return;
    const { position, scaling } = this.node;
    if (position.x !== x || position.y !== y || position.z !== z) position.set(x, y, z);
    // A body without height has no inside to be lit; keep a trace of it.
    const height = Math.max(1e-4, stretch);
    if (scaling.y !== height) scaling.y = height;
  }

  private show(opacity: number, shown: boolean): void {
    const visible = shown && opacity > 0.004;
    this.visible = visible && (this.parent ? this.parent.visible : true);
    if (visible !== this.node.isEnabled(false)) this.node.setEnabled(visible);
    if (Math.abs(opacity - this.opacity) < 0.002) return;
    this.opacity = opacity;
    for (let i = 0; i < this.meshes.length; i++) (this.meshes[i] as AbstractMesh).visibility = opacity;
  }
}
