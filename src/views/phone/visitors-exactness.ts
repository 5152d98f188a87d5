/** The visitor's own observations, as samples of the moment they are made. */
import { geodeticFromEnu } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import { type Transform, transformPoint } from '../../geo/transform.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import { behind25_m, type CalmDisplay } from '../../positioning/calm.ts';
import type { Sample } from '../../positioning/sample.ts';
import type { Exactness, Landmark, PlacedDrawing, StandingSpot } from '../view.ts';
import type { StreetHeight } from './street-height.ts';
import type { ViewerPose } from './viewer-pose.ts';

/** What the observations are made with. */
export interface ExactnessParts {
  readonly viewer: ViewerPose;
  readonly display: CalmDisplay;
  readonly height: StreetHeight;
  readonly origin: Geodetic;
  readonly wanted: () => Alignment | undefined;
  readonly nearest: () => PlacedDrawing | undefined;
  readonly isTracked: () => boolean;
  readonly tell: (sample: Sample) => void;
  readonly forget: (key: number) => void;
}

/** How well a finger puts a thing where it belongs. */
const BY_HAND_DEG = 2;
/** The direction to a thing at the visitor's feet says nothing. */
const LEAST_AWAY_M = 2;
/** Keys are times, in milliseconds; two acts within one frame still have two. */
const NEXT_MS = 0.01;

export function createExactness(parts: ExactnessParts): Exactness {
  return new VisitorsExactness(parts);
}

class VisitorsExactness implements Exactness {
  private readonly parts: ExactnessParts;
  private key = Number.NEGATIVE_INFINITY;
  private dragged = false;

  constructor(parts: ExactnessParts) {
    this.parts = parts;
  }

  sight({ lat, lon, height_m, uncertainty_m }: Landmark): number | undefined {
    const [x, y, z] = this.parts.viewer.ahead();
    const landmark = { lat, lon, height_m, ...(uncertainty_m !== undefined && { uncertainty_m }) };
    return this.observe((time_ms) => ({ time_ms, sighting: { landmark, direction: { x, y, z } } }));
  }

  stand({ lat, lon, sigma_m }: StandingSpot): number | undefined {
    return this.observe((time_ms) => ({ time_ms, stand: { lat, lon, sigma_m } }));
  }

  forget(key: number): void {
    this.parts.height.forget(key);
    this.parts.forget(key);
    this.parts.display.hurry();
  }

  realign(): void {
    this.parts.display.letGo();
    this.parts.display.hurry();
  }

  get behind_m(): number {
    const { display, viewer } = this.parts;
    const wanted = this.parts.wanted();
    return display.shown && wanted ? behind25_m(display.shown, wanted, viewer.eye) : 0;
  }

  drag(turnDeg: number, lift_m: number): void {
    if (!Number.isFinite(turnDeg) || !Number.isFinite(lift_m)) return;
    this.parts.display.drag(turnDeg, lift_m, this.parts.viewer.eye);
    this.dragged = true;
  }

  dragDone(): number | undefined {
    const { display, viewer, height } = this.parts;
    const { shown } = display;
    if (!this.dragged || !shown || !this.parts.isTracked()) {
      display.letGo();
      return undefined;
    }
    this.dragged = false;
    const key = this.nextKey();
    height.set(shown.translation_m[1], viewer.eye, key);
    const sighting = this.sightingOfNearest(shown, key);
    if (sighting) this.tell(sighting);
    display.letGo();
    display.hurry();
    return key;
  }

  /** The nearest item, where it was dragged to. Level: the lift is a matter of the street's height, not of the distance. */
  private sightingOfNearest(shown: Transform<'xr', 'enu'>, time_ms: number): Sample | undefined {
    const { viewer, origin } = this.parts;
    const item = this.parts.nearest();
    if (!item) return undefined;
    const [east_m, north_m, up_m] = item.enuFromItem.translation_m;
    const at = transformPoint(shown, { east_m, north_m, up_m });
    const [x, z] = [at.x_m - viewer.eye.x_m, at.z_m - viewer.eye.z_m];
    const away_m = Math.hypot(x, z);
    if (away_m < LEAST_AWAY_M) return undefined;
    const { latDeg, lonDeg } = geodeticFromEnu(origin, { east_m, north_m, up_m: 0 });
    return {
      time_ms,
      sighting: {
        landmark: { lat: latDeg, lon: lonDeg, height_m: 0 },
        direction: { x: x / away_m, y: 0, z: z / away_m },
        sigmaDeg: BY_HAND_DEG,
      },
    };
  }

  private observe(sampleAt: (time_ms: number) => Sample): number | undefined {
    if (!this.parts.isTracked()) return undefined;
    const key = this.nextKey();
    this.tell(sampleAt(key));
    this.parts.display.hurry();
    return key;
  }

  /** The pose of the very moment first: the observation belongs to it. */
  private tell(sample: Sample): void {
    this.parts.tell(this.parts.viewer.sample());
    this.parts.tell(sample);
  }

  private nextKey(): number {
    this.key = Math.max(this.parts.viewer.time_ms, this.key + NEXT_MS);
    return this.key;
  }
}
