/** Where content is shown: sensors' samples in, the displayed alignment out, frame by frame. */
import type { Geodetic } from '../../geo/frames.ts';
import { type Transform, transformPoint, tripleFromYUp } from '../../geo/transform.ts';
import type { Alignment } from '../../positioning/aligner.ts';
import { type CalmDisplay, createCalmDisplay } from '../../positioning/calm.ts';
import type { Sample } from '../../positioning/sample.ts';
import { shownAlignment } from '../../positioning/shown-alignment.ts';
import { createRecorder, type SampleRecorder } from '../recorder.ts';
import type { Exactness, PlacedDrawing } from '../view.ts';
import { createAnchorHold } from './anchor-hold.ts';
import { clock_ms } from './clock.ts';
import type { RemoteAligner } from './remote-aligner.ts';
import { StreetHeight } from './street-height.ts';
import type { ViewerPose } from './viewer-pose.ts';
import { createExactness } from './visitors-exactness.ts';
import { isOther, Wanted } from './wanted.ts';

/** An observation belongs to a frame of just now. */
const JUST_NOW_MS = 1_000;

export class Placement {
  readonly exactness: Exactness;
  readonly recorder: SampleRecorder;
  readonly height = new StreetHeight();
  private readonly aligner: RemoteAligner;
  private readonly viewer: ViewerPose;
  private readonly display: CalmDisplay = createCalmDisplay();
  private readonly wanted = new Wanted();
  private readonly anchor = createAnchorHold();
  /** The estimate and the item that the anchor was made for. */
  private heldOn: Alignment | undefined;
  private heldItem: string | undefined;
  private nearest: PlacedDrawing | undefined;

  constructor(aligner: RemoteAligner, viewer: ViewerPose, origin: Geodetic) {
    this.aligner = aligner;
    this.viewer = viewer;
    this.recorder = createRecorder({ lat: origin.latDeg, lon: origin.lonDeg });
    this.exactness = createExactness({
      viewer,
      display: this.display,
      height: this.height,
      origin,
      wanted: () => this.target(),
      nearest: () => this.nearest,
      isTracked: () => viewer.isTracked && clock_ms() - viewer.time_ms < JUST_NOW_MS,
      tell: (sample) => this.tell(sample),
      forget: (key) => {
        aligner.forget(key);
        this.recorder.forget(key);
      },
    });
  }

  get shown(): Transform<'xr', 'enu'> | undefined {
    return this.display.shown;
  }

  get isAtRest(): boolean {
    return this.display.isAtRest;
  }

  /** What may be claimed of what is shown; of the estimate while nothing is. */
  get alignment(): Alignment | undefined {
    const [target, { shown }] = [this.target(), this.display];
    return target && shown ? shownAlignment(shown, target, this.viewer.eye) : target;
  }

  caughtUp(): Promise<void> {
    return this.aligner.caughtUp();
  }

  tell(sample: Sample): void {
    this.aligner.add(sample);
    this.recorder.hear(sample);
  }

  /** The XR space began anew, or may have. */
  restart(time_ms: number): void {
    this.tell({ time_ms, reset: {} });
    this.display.clear();
    this.wanted.clear();
    this.height.clear();
    this.anchor.release();
    this.heldOn = undefined;
  }

  /** One frame, of a session where there is one; gives what is shown, the same object while nothing changes, undefined until there is a direction. */
  step(dt_s: number, isSeen: boolean, frame?: XRFrame, space?: XRReferenceSpace): Transform<'xr', 'enu'> | undefined {
    const moved = frame && space && this.anchor.follow(frame, space);
    if (moved) {
      this.wanted.carry(moved);
      this.display.carry(moved);
    }
    const target = this.target();
    // Without any direction content would stand anywhere: it waits, and the page says what to do.
    if (!target || (target.basis === 'fix-only' && !this.display.shown)) return this.display.shown;
    return this.display.step(target, dt_s, this.viewer.eye, isSeen);
  }

  /** A few times a second: what follows from where the viewer is. */
  look(nearest: PlacedDrawing | undefined, frame?: XRFrame, space?: XRReferenceSpace): void {
    this.nearest = nearest;
    const { shown, aligner, viewer, anchor } = this;
    if (!shown) return;
    this.height.update(shown, viewer.eye, nearest);
    if (!frame || !space) return;
    const answer = aligner.current;
    if (answer?.basis !== 'exact') {
      if (anchor.isHolding) anchor.release();
      this.heldOn = undefined;
      return;
    }
    if (!nearest || !viewer.isTracked || !this.display.isAtRest) return;
    const isSameItem = anchor.isHolding && this.heldItem === nearest.id;
    if (isSameItem && this.heldOn && !isOther(answer, this.heldOn, viewer.eye)) return;
    this.heldOn = answer;
    this.heldItem = nearest.id;
    anchor.hold(frame, space, placeOf(nearest, shown));
  }

  end(): void {
    this.anchor.release();
  }

  private target(): Alignment | undefined {
    const answer = this.aligner.current;
    return answer && this.wanted.of(answer, this.height.y_m, this.viewer.eye);
  }
}

function placeOf(item: PlacedDrawing, shown: Transform<'xr', 'enu'>) {
  const [east_m, north_m, up_m] = item.enuFromItem.translation_m;
  return tripleFromYUp(transformPoint(shown, { east_m, north_m, up_m }));
}
