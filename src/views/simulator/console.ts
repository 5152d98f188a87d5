/**
 * The simulator's console, `katukerros` in the browser's developer tools: for editors who want to stand somewhere
 * exactly, and for tests and benchmarks that measure what is really drawn.
 */
import { Matrix, Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Viewport } from '@babylonjs/core/Maths/math.viewport';
import type { Point3 } from '../../drawing/drawing.ts';
import { enuFromGeodetic, geodeticFromEnu } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import { placementRadius68_m } from '../../positioning/aligner.ts';
import type { ArView } from '../ar/ar-view.ts';
import { pointOf, type StageStats, statsOf } from '../measuring.ts';
import type { Exactness, Landmark, Recorder, TruthReport } from '../view.ts';
import { truthReport, viewTowards } from './truth.ts';
import { EYE_HEIGHT_M, visitorAt } from './visitor.ts';
import type { VisitorMotion } from './visitor-motion.ts';

export interface Standing {
  readonly lat: number;
  readonly lon: number;
  readonly bearingDeg: number;
  readonly pitchDeg: number;
}

export interface SimulatorConsole {
  /** Puts the visitor there, and waits until that is what is drawn. The phone's tracking follows as if they had walked. */
  stand(standing: Standing): Promise<void>;
  standing(): Standing;
  /** Walks along the street, metres and metres per second, and waits until all sensors are in the estimate. */
  walk(distance_m: number, speed_mps: number): Promise<void>;
  /** Turns to the point until it is in the middle of the picture, as a visitor with a steady hand does. */
  lookAt(landmark: Landmark): Promise<void>;
  /** The phone's tracking begins anew in a space turned otherwise, as after a locked screen. */
  restartTracking(): Promise<void>;
  /** What the visitor can do for exactness. */
  readonly exactness: Exactness;
  readonly recorder: Recorder;
  /** Errors of what is displayed, and what the estimator claims: 68 % radius of a thing 25 m ahead. */
  accuracy(): (TruthReport & { readonly claimed25_m: number; readonly basis: string }) | undefined;
  /** Where a point of an item's frame is drawn now, CSS pixels from the page's top left; undefined behind the viewer. */
  onScreen(itemId: string, point_m: Point3): { x: number; y: number } | undefined;
  /** Whether the displayed alignment has come to rest on the estimate. */
  isSettled(): boolean;
  /** Of one frame of the content, without the picture of the street. */
  stats(): StageStats;
  /** The share of a rectangle that content covers, 0 … 1; CSS pixels from the page's top left. */
  coverage(rectangle: { left: number; top: number; width: number; height: number }): number;
  /** Milliseconds of script and drawing for one frame, in turn with and without content; waits for the graphics. */
  timeFrames(rounds: number): { withContent_ms: number[]; empty_ms: number[] };
}

/** The view tells the estimator of a pose ten times a second. */
const POSE_TOLD_MS = 150;

export function createConsole(
  ar: ArView,
  origin: Geodetic,
  motion: VisitorMotion,
  restart: () => void,
): SimulatorConsole {
  const scene = ar.stage.root.getScene();
  const enuOf = (lat: number, lon: number) =>
    enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m });
  return {
    exactness: ar.exactness,
    recorder: ar.recorder,
    async stand({ lat, lon, bearingDeg, pitchDeg }) {
      motion.place(visitorAt(enuOf(lat, lon), bearingDeg, pitchDeg));
      await drawn(ar);
    },
    async walk(distance_m, speed_mps) {
      await motion.march(distance_m, speed_mps);
      await drawn(ar);
    },
    async lookAt({ lat, lon, height_m }) {
      motion.place(viewTowards(motion.visitor, EYE_HEIGHT_M, { ...enuOf(lat, lon), height_m }));
      await drawn(ar);
    },
    async restartTracking() {
      restart();
      await drawn(ar);
    },
    accuracy() {
      const { viewer, alignment } = ar;
      if (!viewer || !alignment) return undefined;
      const claimed25_m = placementRadius68_m(alignment, 25);
      return { ...truthReport(viewer, motion.visitor), claimed25_m, basis: alignment.basis };
    },
    standing() {
      const { east_m, north_m, bearingDeg, pitchDeg } = motion.visitor;
      const { latDeg, lonDeg } = geodeticFromEnu(origin, { east_m, north_m, up_m: 0 });
      return { lat: latDeg, lon: lonDeg, bearingDeg, pitchDeg };
    },
    onScreen(itemId, point_m) {
      const anchor = pointOf(ar.stage, itemId, point_m);
      const camera = scene.activeCamera?.rigCameras[0];
      if (!anchor || !camera) return undefined;
      const [width, height] = [innerWidth, innerHeight];
      const projection = camera.getViewMatrix().multiply(camera.getProjectionMatrix());
      const point = Vector3.Project(
        new Vector3(anchor[0], anchor[1], anchor[2]),
        Matrix.Identity(),
        projection,
        new Viewport(0, 0, width, height),
      );
      return point.z < 1 ? { x: point.x, y: point.y } : undefined;
    },
    isSettled: () => ar.isSettled,
    stats() {
      ar.engine._drawCalls.fetchNewFrame();
      scene.render();
      return { ...statsOf(ar.stage), drawCalls: ar.engine._drawCalls.current };
    },
    coverage(rectangle) {
      scene.render();
      return coveredShare(ar.engine._gl, rectangle);
    },
    timeFrames(rounds) {
      const [withContent_ms, empty_ms]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        withContent_ms.push(timeFrame(ar));
        ar.stage.root.setEnabled(false);
        empty_ms.push(timeFrame(ar));
        ar.stage.root.setEnabled(true);
      }
      return { withContent_ms, empty_ms };
    },
  };
}

/** One frame moves the phone, the next ones tell the page of it and draw; then the estimator has it too. */
async function drawn(ar: ArView): Promise<void> {
  const told_ms = performance.now() + POSE_TOLD_MS;
  for (let frame = 0; frame < 4 || performance.now() < told_ms; frame++) {
    await new Promise((done) => requestAnimationFrame(done));
  }
  await ar.caughtUp();
}

/** Reads back what was just drawn: the content's canvas is see-through where there is none. */
function coveredShare(
  gl: WebGLRenderingContext,
  { left, top, width, height }: { left: number; top: number; width: number; height: number },
): number {
  const scale = gl.drawingBufferHeight / innerHeight;
  const [w, h] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
  const pixels = new Uint8Array(4 * w * h);
  const fromBottom = gl.drawingBufferHeight - Math.round((top + height) * scale);
  gl.readPixels(Math.round(left * scale), fromBottom, w, h, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
  let covered = 0;
  for (let i = 3; i < pixels.length; i += 4) covered += Number(pixels[i]! > 0);
  return covered / (w * h);
}

const onePixel = new Uint8Array(4);

function timeFrame(ar: ArView): number {
  const scene = ar.stage.root.getScene();
  const gl = ar.engine._gl;
  const before = performance.now();
  ar.stage.update(before / 1000, scene.activeCamera!.globalPosition);
  scene.render();
  // Reading a pixel back waits until everything before it is drawn.
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, onePixel);
  return performance.now() - before;
}
