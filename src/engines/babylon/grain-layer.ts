/** Grains that travel: all flows of a stage in one mesh of little balls that face the viewer. */
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import type { Scene } from '@babylonjs/core/scene';
import { seededNumbers } from '../../chance/chance.ts';
import type { FlowPart, Point3 } from '../../drawing/drawing.ts';
import { rgbOf } from '../../drawing/look.ts';
import type { Facing } from './facing.ts';
import { UNDERGROUND_GROUP } from './layers.ts';
import type { Paints } from './paints.ts';
import type { PlayedCell } from './playback.ts';
import { collapse, createQuads, type Quads } from './quads.ts';

export interface FlowEntry {
  readonly part: FlowPart;
  readonly cell: PlayedCell;
  /** The path in the cell's frame. */
  readonly path_m: readonly Point3[];
  isShown(): boolean;
}

export interface GrainLayer {
  set(entries: readonly FlowEntry[]): void;
  /** Once a frame, after the cells have been played. */
  update(dt_s: number): void;
  dispose(): void;
}

export function createGrainLayer(scene: Scene, paints: Paints, facing: Facing): GrainLayer {
  let flows: Flow[] = [];
  let quads: Quads | undefined;
  return {
    set(entries) {
      quads?.dispose();
      quads = undefined;
      const before = flows;
      let first = 0;
      flows = entries.map((entry) => {
        const flow = new Flow(entry, first, before.find((old) => old.entry.part === entry.part)?.travelled_m ?? 0);
        first += entry.part.grain.count;
        return flow;
      });
      if (first === 0) return;
      const uv = new Float32Array(first * 8);
      for (let i = 0; i < first; i++) uv.set([0, 0, 1, 0, 1, 1, 0, 1], 8 * i);
      const colours = new Float32Array(first * 16);
      for (const flow of flows) flow.paint(colours);
      // With what lies underground: solid grains are drawn before all that is translucent.
      quads = createQuads(scene, { name: 'grains', group: UNDERGROUND_GROUP, material: paints.grains, uv, colours });
    },
    update(dt_s) {
      if (!quads) return;
      for (let i = 0; i < flows.length; i++) (flows[i] as Flow).move(dt_s, facing, quads.corners);
      quads.flush();
    },
    dispose() {
      quads?.dispose();
      quads = undefined;
      flows = [];
    },
  };
}

/** Share of the path at either end over which grains appear and vanish. */
const FADE = 0.06;

class Flow {
  readonly entry: FlowEntry;
  travelled_m: number;
  private readonly first: number;
  /** Along the path at each of its points, metres. */
  private readonly marks_m: Float32Array;
  /** For each grain: place along the path (0 … 1), offset x, y, z (metres), size. */
  private readonly grains: Float32Array;
  private readonly place = new Vector3();

  constructor(entry: FlowEntry, first: number, travelled_m: number) {
    this.entry = entry;
    this.first = first;
    this.travelled_m = travelled_m;
    this.marks_m = marksOf(entry.path_m);
    this.grains = grainsOf(entry.part);
  }

  paint(colours: Float32Array): void {
    const { grain, seed } = this.entry.part;
    const next = seededNumbers(seed + 77);
    const [r, g, b] = rgbOf(grain.colour);
    for (let i = 0; i < grain.count; i++) {
      const light = 0.92 + 0.3 * next();
      for (let k = 0; k < 4; k++) colours.set([r * light, g * light, b * light, 1], 16 * (this.first + i) + 4 * k);
    }
  }

  move(dt_s: number, facing: Facing, corners: Float32Array): void {
    const { part, cell } = this.entry;
    this.travelled_m += dt_s * part.speed_mps * cell.speed;
    const shown = cell.visible && cell.opacity > 0.3 && this.entry.isShown();
    const whole_m = this.marks_m[this.marks_m.length - 1] ?? 0;
    for (let i = 0; i < part.grain.count; i++) {
      const at = 12 * (this.first + i);
      if (!shown || whole_m <= 0) {
        collapse(corners, at);
        continue;
      }
      const g = 5 * i;
      let share = ((this.grains[g] ?? 0) + this.travelled_m / whole_m) % 1;
      if (share < 0) share += 1;
      this.locate(share * whole_m, g);
      const end = Math.min(1, Math.min(share, 1 - share) / FADE);
      this.draw(corners, at, facing, part.grain.radius_m * (this.grains[g + 4] ?? 1) * end);
    }
  }

  /** Writes where a grain is, in the XR frame, into `place`. */
  private locate(along_m: number, g: number): void {
    const { path_m, cell } = this.entry;
    let i = 1;
    while (i < this.marks_m.length - 1 && (this.marks_m[i] ?? 0) < along_m) i++;
    const a = path_m[i - 1] as Point3;
    const b = path_m[i] as Point3;
    const start = this.marks_m[i - 1] ?? 0;
    const end = this.marks_m[i] ?? 0;
    const part = end > start ? (along_m - start) / (end - start) : 0;
    Vector3.TransformCoordinatesFromFloatsToRef(
      a[0] + (b[0] - a[0]) * part + (this.grains[g + 1] ?? 0),
      a[1] + (b[1] - a[1]) * part + (this.grains[g + 2] ?? 0),
      a[2] + (b[2] - a[2]) * part + (this.grains[g + 3] ?? 0),
      cell.node.getWorldMatrix(),
      this.place,
    );
  }

  private draw(corners: Float32Array, at: number, { right, up }: Facing, radius_m: number): void {
    const { x, y, z } = this.place;
    const rx = right.x * radius_m;
    const rz = right.z * radius_m;
    const ux = up.x * radius_m;
    const uy = up.y * radius_m;
    const uz = up.z * radius_m;
    for (let k = 0; k < 4; k++) {
      const s = k === 1 || k === 2 ? 1 : -1;
      const t = k > 1 ? 1 : -1;
      const o = at + 3 * k;
      corners[o] = x + rx * s + ux * t;
      corners[o + 1] = y + uy * t;
      corners[o + 2] = z + rz * s + uz * t;
    }
  }
}

function marksOf(path_m: readonly Point3[]): Float32Array {
  const marks = new Float32Array(Math.max(1, path_m.length));
  for (let i = 1; i < path_m.length; i++) {
    const [a, b] = [path_m[i - 1] as Point3, path_m[i] as Point3];
    marks[i] = (marks[i - 1] ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  }
  return marks;
}

function grainsOf({ grain, seed }: FlowPart): Float32Array {
  const next = seededNumbers(seed);
  const grains = new Float32Array(grain.count * 5);
  for (let i = 0; i < grain.count; i++) {
    const aside = () => (next() + next() - 1) * grain.spread_m;
    grains.set([(i + next()) / grain.count, aside(), aside(), aside(), 0.7 + 0.6 * next()], 5 * i);
  }
  return grains;
}
