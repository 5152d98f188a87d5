/**
 * The street simulator: the real AR view in an emulated phone, before a picture of the street drawn from where the
 * visitor truly stands. It knows the truth, so it can tell how far content stands from where it should.
 */

import { type ArOptions, type ArView, openArView } from '../ar/ar-view.ts';
import { createAlignerMemory } from '../phone/aligner-memory.ts';
import { streetLayer } from '../street-layer.ts';
import type { Refusal, StreetContent, StreetView, ViewHost } from '../view.ts';
import type { CityInput } from './city/city.ts';
import { createConsole } from './console.ts';
import { controlStreet, type StreetControls } from './controls.ts';
import { installEmulatedPhone } from './phone-emulator.ts';
import { installSimulatedSensors } from './simulated-sensors.ts';
import { simulatedView } from './simulated-view.ts';
import { SimulatedVisit, type VisitOptions } from './simulated-visit.ts';
import { openStreetPicture } from './street-picture.ts';
import { truthReport } from './truth.ts';
import { EYE_HEIGHT_M, STILL } from './visitor.ts';

export interface SimulatorOptions extends ArOptions, VisitOptions {
  readonly city: CityInput;
  /** How carefully the street is painted; left out, as well as this machine can. */
  readonly picture?: 'fine';
}

const TRUTH_EVERY_MS = 250;

/** Opens the simulator inside `place`; refusals as in AR. */
export async function openSimulatorView(
  place: HTMLElement,
  content: StreetContent,
  host: ViewHost,
  options: SimulatorOptions,
): Promise<StreetView | Refusal> {
  const picture = await openStreetPicture(place, options.city, options.picture);
  if (!picture) return { refused: 'no-webgl' };
  const canvas = streetLayer();
  place.append(canvas);
  const undo: (() => void)[] = [() => canvas.remove(), () => picture.dispose()];
  const dispose = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  const visit = new SimulatedVisit(content.origin, options, options.city.streets[0]?.line ?? []);
  let view: ArView | undefined;
  let controls: StreetControls | undefined;
  let truth_ms = Number.NEGATIVE_INFINITY;
  const draw = () => {
    const now_ms = performance.now();
    // Before the visitor moves on: the view knows the frame before.
    if (now_ms - truth_ms >= TRUTH_EVERY_MS) {
      truth_ms = now_ms;
      if (view?.viewer) host.onTruth?.(truthReport(view.viewer, visit.visitor));
    }
    visit.step(controls?.intent() ?? STILL);
    picture.draw(visit.visitor);
  };
  const phone = installEmulatedPhone({ canvas: picture.canvas, draw, isDue: () => picture.isDue() }, -EYE_HEIGHT_M);
  undo.push(() => phone.uninstall());
  visit.hold(phone);
  undo.push(installSimulatedSensors(visit.feed));
  const onEnd: ViewHost['onEnd'] = (reason) => {
    dispose();
    host.onEnd(reason);
  };
  // Sensors without any error leave nothing to guess from houses, and a guess would draw what is exact aside.
  const known = options.noise === 'exact' && !options.trace ? { ...content, footprints: [], streets: [] } : content;
  // Each emulated phone is another one, somewhere else: it has nothing to remember.
  const ar = await openArView(canvas, known, { ...host, onEnd }, { memory: createAlignerMemory(), ...options });
  if ('refused' in ar) {
    dispose();
    return ar;
  }
  view = ar;
  controls = controlStreet(phone.device.canvasContainer, {
    onLook: (rightDeg, upDeg) => visit.motion.look(rightDeg, upDeg),
    onTap: (x, y) => void phone.tap(x, y),
  });
  const console = createConsole(ar, content.origin, visit.motion, () => visit.restartTracking());
  Object.assign(globalThis, { katukerros: console });
  const onResize = () => {
    ar.engine.setSize(innerWidth, innerHeight);
    picture.resize();
  };
  addEventListener('resize', onResize);
  undo.push(
    () => Reflect.deleteProperty(globalThis, 'katukerros'),
    controls.dispose,
    () => removeEventListener('resize', onResize),
  );
  return simulatedView(ar, visit, picture, content);
}
