/** The phone's satellite fixes and compass as samples. Permissions are asked by the page before. */
import { compassReading } from '../../positioning/compass-reading.ts';
import type { Sample } from '../../positioning/sample.ts';
import { clock_ms } from './clock.ts';

export interface SensorListener {
  onSample(sample: Sample): void;
  /** No usable fix for a while, or the permission was taken away. */
  onLocationLost(): void;
  onLocationFound(): void;
}

/** Browsers report "position unavailable" before many fixes; only silence this long is a loss. */
const SILENCE_MS = 20_000;
/** As the estimator has it. */
const WORST_ACCURACY_M = 100;
/** The compass turns slowly and the estimator works at a walker's pace. */
const COMPASS_EVERY_MS = 100;

const compassEvent = () =>
  'ondeviceorientationabsolute' in globalThis ? 'deviceorientationabsolute' : 'deviceorientation';

/** Starts listening; the returned function stops it. Times are of the clock of samples. */
export function listenToSensors(listener: SensorListener): () => void {
  const stopFixes = listenToFixes(listener);
  const stopCompass = listenToCompass(listener);
  return () => {
    stopFixes();
    stopCompass();
  };
}

function listenToFixes(listener: SensorListener): () => void {
  if (!navigator.geolocation) {
    listener.onLocationLost();
    return () => {};
  }
  let lost = false;
  const lose = () => {
    if (!lost) listener.onLocationLost();
    lost = true;
  };
  let silence = setTimeout(lose, SILENCE_MS);
  const listenAnew = () => {
    clearTimeout(silence);
    // Phones tell hidden pages nothing: in a call the satellites are not lost.
    if (document.visibilityState === 'visible') silence = setTimeout(lose, SILENCE_MS);
  };
  document.addEventListener('visibilitychange', listenAnew);
  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => {
      if (isUsable(coords)) {
        listenAnew();
        if (lost) listener.onLocationFound();
        lost = false;
      }
      listener.onSample({
        time_ms: clock_ms(),
        fix: {
          lat: coords.latitude,
          lon: coords.longitude,
          accuracy_m: coords.accuracy,
          altitude_m: coords.altitude,
          speed_mps: coords.speed,
          headingDeg: coords.heading,
        },
      });
    },
    (error) => {
      if (error.code === error.PERMISSION_DENIED) lose();
    },
    { enableHighAccuracy: true, maximumAge: 0 },
  );
  return () => {
    clearTimeout(silence);
    document.removeEventListener('visibilitychange', listenAnew);
    navigator.geolocation.clearWatch(watch);
  };
}

/** Numbers, and of a satellite rather than of a cell tower. */
function isUsable({ latitude, longitude, accuracy }: GeolocationCoordinates): boolean {
  return Number.isFinite(latitude) && Number.isFinite(longitude) && accuracy > 0 && accuracy <= WORST_ACCURACY_M;
}

function listenToCompass(listener: SensorListener): () => void {
  let last_ms = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    const time_ms = clock_ms();
    if (time_ms - last_ms < COMPASS_EVERY_MS) return;
    const compass = compassReading(event as DeviceOrientationEvent, screen.orientation?.angle ?? 0);
    if (!compass) return;
    last_ms = time_ms;
    listener.onSample({ time_ms, compass });
  };
  const name = compassEvent();
  addEventListener(name, hear);
  return () => removeEventListener(name, hear);
}
