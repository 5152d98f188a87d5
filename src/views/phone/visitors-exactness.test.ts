import { describe, expect, it } from 'vitest';
import { xrFromEnu } from '../../geo/geopose.ts';
import { type Transform, transformPoint } from '../../geo/transform.ts';
import { createCalmDisplay } from '../../positioning/calm.ts';
import { createEstimator } from '../../positioning/estimator.ts';
import type { Sample } from '../../positioning/sample.ts';
import type { PlacedDrawing } from '../view.ts';
import { StreetHeight } from './street-height.ts';
import { emptyDrawingAt } from './testing-items.ts';
import { ViewerPose } from './viewer-pose.ts';
import { createExactness } from './visitors-exactness.ts';

const ORIGIN = { latDeg: 61.49765, lonDeg: 23.76163, height_m: 0 };
const HERE = { lat: 61.49765, lon: 23.76163 };
const EAST = { lat: 61.49765, lon: 23.7635, height_m: 20, uncertainty_m: 0.3 };
const NORTH = { lat: 61.4985, lon: 23.76163, height_m: 30, uncertainty_m: 0.3 };

const THING = emptyDrawingAt('thing', 0, 12);

/** Clockwise from -z of the XR space, degrees, from its origin. */
function directionOf({ enuFromItem }: PlacedDrawing, xrFromEnu: Transform<'xr', 'enu'>): number {
  const [east_m, north_m, up_m] = enuFromItem.translation_m;
  const { x_m, z_m } = transformPoint(xrFromEnu, { east_m, north_m, up_m });
  return (Math.atan2(x_m, -z_m) * 180) / Math.PI;
}

/** A phone held upright at the XR origin, of which the view is turned clockwise by `turnDeg` and raised by `upDeg`. */
function viewerPose(time_ms: number, turnDeg = 0, offCentre = 0): XRViewerPose {
  const half = (-turnDeg * Math.PI) / 360;
  const projectionMatrix = new Float32Array(16);
  [projectionMatrix[0], projectionMatrix[5], projectionMatrix[8]] = [2, 1, offCentre];
  return {
    emulatedPosition: false,
    views: [{ projectionMatrix }],
    transform: {
      position: { x: 0, y: 0, z: 0 },
      orientation: { x: 0, y: Math.sin(half), z: 0, w: Math.cos(half) },
    },
    time_ms,
  } as unknown as XRViewerPose;
}

/** A visitor of whom the estimator knows place and compass; what is told goes to the estimator too. */
function visitor(isTracked = true) {
  const [viewer, display, height] = [new ViewerPose(), createCalmDisplay(), new StreetHeight()];
  const aligner = createEstimator({ origin: ORIGIN, declinationDeg: 0 });
  const told: Sample[] = [];
  const tell = (sample: Sample) => {
    told.push(sample);
    aligner.add(sample);
  };
  for (let time_ms = 0; time_ms <= 3_000; time_ms += 100) {
    viewer.read(viewerPose(time_ms), time_ms);
    aligner.add(viewer.sample());
    aligner.add({ time_ms, compass: { magneticBearingDeg: 4 } });
    if (time_ms % 1_000 === 0) aligner.add({ time_ms, fix: { ...HERE, accuracy_m: 5 } });
  }
  display.step(aligner.current!, 0, viewer.eye, true);
  const exactness = createExactness({
    viewer,
    display,
    height,
    origin: ORIGIN,
    wanted: () => aligner.current,
    nearest: () => THING,
    isTracked: () => isTracked,
    tell,
    forget: (key) => aligner.forget(key),
  });
  return { viewer, display, height, aligner, told, exactness };
}

describe('the visitor’s own observations', () => {
  it('come after the pose of their moment, each with a key of its own, also within one frame', () => {
    const { told, exactness } = visitor();
    const keys = [exactness.sight(NORTH), exactness.sight(EAST), exactness.stand({ ...HERE, sigma_m: 0.2 })];
    expect(new Set(keys).size).toBe(3);
    expect(keys[0]).toBe(3_000);
    expect(told.map((sample) => Object.keys(sample)[1])).toEqual([
      'pose',
      'sighting',
      'pose',
      'sighting',
      'pose',
      'stand',
    ]);
    expect(told.filter((_, i) => i % 2 === 1).map(({ time_ms }) => time_ms)).toEqual(keys);
  });

  it('look through the middle of the picture, also where the camera looks aside', () => {
    const { viewer, told, exactness } = visitor();
    viewer.read(viewerPose(3_100, 90, 0.2), 3_100);
    exactness.sight(EAST);
    const { direction } = (told.at(-1) as Extract<Sample, { sighting: unknown }>).sighting;
    // 90° to the right of -z is +x, and a tenth further right of that is +z.
    const length = Math.hypot(1, 0.1);
    expect(direction.x).toBeCloseTo(1 / length, 6);
    expect(direction.y).toBeCloseTo(0, 6);
    expect(direction.z).toBeCloseTo(0.1 / length, 6);
  });

  it('are none while the phone does not know where it is', () => {
    const { told, exactness } = visitor(false);
    expect(exactness.sight(NORTH)).toBeUndefined();
    expect(exactness.stand({ ...HERE, sigma_m: 0.2 })).toBeUndefined();
    exactness.drag(5, 0);
    expect(exactness.dragDone()).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('tell a mistaken landmark by the key it was given', () => {
    const { aligner, exactness } = visitor();
    exactness.stand({ ...HERE, sigma_m: 0.2 });
    exactness.sight({ ...NORTH, height_m: 0 });
    exactness.sight({ ...NORTH, height_m: 0 });
    const wrong = exactness.sight({ ...EAST, height_m: 0 })!;
    expect(aligner.current!.mistaken_ms).toEqual([wrong]);
    exactness.forget(wrong);
    expect(aligner.current!.mistaken_ms).toEqual([]);
  });

  it('keep what fingers did: the direction of the nearest item and the height of the street', () => {
    const { aligner, display, height, exactness, viewer } = visitor();
    expect(exactness.behind_m).toBe(0);
    exactness.drag(6, 0);
    exactness.drag(2, 0.25);
    expect(exactness.behind_m).toBeGreaterThan((25 * 8 * Math.PI) / 180);
    const dragged = directionOf(THING, display.shown!);
    const before = directionOf(THING, aligner.current!.xrFromEnu);
    const key = exactness.dragDone()!;
    const after = aligner.current!;
    expect(after.basis).toBe('exact');
    expect(height.y_m).toBeCloseTo(-1.6 + 0.25, 9);
    // The thing stays where the fingers put it, most of the way: they are surer than a compass and fixes.
    expect(dragged - before).toBeCloseTo(8, 6);
    expect(Math.abs(directionOf(THING, after.xrFromEnu) - dragged)).toBeLessThan(1.5);
    exactness.forget(key);
    expect(aligner.current!.basis).toBe('compass');
    height.update(display.shown ?? xrFromEnu(0, [0, 0, 0]), viewer.eye, undefined);
    expect(height.y_m).toBeUndefined();
  });

  it('say nothing when fingers moved nothing', () => {
    const { told, exactness } = visitor();
    exactness.drag(Number.NaN, 0);
    expect(exactness.dragDone()).toBeUndefined();
    expect(told).toEqual([]);
  });
});
