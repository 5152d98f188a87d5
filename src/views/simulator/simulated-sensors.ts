/**
 * The sensors of the emulated phone, put where the browser's own stand: `navigator.geolocation` and orientation events.
 * So everything above runs as in a street.
 */
import { wrapBearingDeg } from '../../geo/angles.ts';
import type { CompassReading, FixReading } from '../../positioning/sample.ts';

export interface SensorFeed {
  /** The last fix there was. */
  fix(): FixReading;
  /** And how the phone is tilted: 0 upright, up positive. */
  compass(): (CompassReading & { readonly pitchDeg: number }) | undefined;
}

/** How soon a new fix is noticed; a satellite receiver has one about every second. */
const LOOK_EVERY_MS = 50;
const COMPASS_EVERY_MS = 100;

/** Starts the sensors; the returned function gives the browser its own back. */
export function installSimulatedSensors(feed: SensorFeed): () => void {
  const own = Object.getOwnPropertyDescriptor(navigator, 'geolocation');
  const watchers = new Map<number, PositionCallback>();
  let lastWatch = 0;
  const geolocation: Geolocation = {
    getCurrentPosition: (success) => setTimeout(() => success(positionFrom(feed.fix())), 0),
    watchPosition: (success) => {
      const id = ++lastWatch;
      watchers.set(id, success);
      setTimeout(() => watchers.has(id) && success(positionFrom(feed.fix())), 0);
      return id;
    },
    clearWatch: (id) => watchers.delete(id),
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  let told: FixReading | undefined;
  const fixes = setInterval(() => {
    const fix = feed.fix();
    if (watchers.size === 0 || fix === told) return;
    told = fix;
    const position = positionFrom(fix);
    for (const tell of watchers.values()) tell(position);
  }, LOOK_EVERY_MS);
  const silence = new AbortController();
  for (const name of ORIENTATION_EVENTS) addEventListener(name, silenced, { capture: true, signal: silence.signal });
  const compass = setInterval(() => tellOrientation(feed), COMPASS_EVERY_MS);
  return () => {
    silence.abort();
    clearInterval(fixes);
    clearInterval(compass);
    if (own) Object.defineProperty(navigator, 'geolocation', own);
    else Reflect.deleteProperty(navigator, 'geolocation');
  };
}

function positionFrom(fix: FixReading): GeolocationPosition {
  const coords = {
    latitude: fix.lat,
    longitude: fix.lon,
    accuracy: fix.accuracy_m,
    altitude: fix.altitude_m ?? null,
    altitudeAccuracy: null,
    heading: fix.headingDeg ?? null,
    speed: fix.speed_mps ?? null,
  };
  return { coords, timestamp: Date.now() } as GeolocationPosition;
}

/**
 * W3C Device Orientation: Z-X'-Y'' turns from a frame with x east, y magnetic north, z up. Of a phone held upright,
 * the back camera (-z of the device) then looks to the bearing -alpha and beta is 90° plus the pitch.
 */
function tellOrientation(feed: SensorFeed): void {
  const reading = feed.compass();
  if (!reading) return;
  const alpha = wrapBearingDeg(-reading.magneticBearingDeg);
  const event = new DeviceOrientationEvent(
    ORIENTATION_EVENTS.find((name) => `on${name}` in globalThis) ?? 'deviceorientation',
    { alpha, beta: 90 + reading.pitchDeg, gamma: 0, absolute: true },
  );
  simulated.add(event);
  dispatchEvent(event);
}

/** The better one first; iPhones have only the other. */
const ORIENTATION_EVENTS = ['deviceorientationabsolute', 'deviceorientation'] as const;
const simulated = new WeakSet<Event>();

/** A real phone on which the simulator runs is turned otherwise than the simulated one. */
function silenced(event: Event): void {
  if (!simulated.has(event)) event.stopImmediatePropagation();
}
