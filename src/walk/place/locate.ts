/** Where the visitor is, for distances in the list while no view is open. The place is used here and sent nowhere. */
import { wrapBearingDeg } from '../../geo/angles.ts';
import { enuFromGeodetic } from '../../geo/enu.ts';
import type { Geodetic } from '../../geo/frames.ts';
import type { Whereabouts } from '../visit.ts';

export interface Located extends Whereabouts {
  readonly position: Geodetic;
  readonly sigma_m: number;
}

/** Turns of a phone held in the hand; more often would only make the words flicker. */
const TELL_EVERY_MS = 250;

/** Starts following the visitor; permissions must have been given. The returned function stops it. */
export function followVisitor(
  origin: Geodetic,
  declinationDeg: number,
  tell: (located: Located) => void,
  lost: () => void,
): () => void {
  let fix: GeolocationCoordinates | undefined;
  let bearingDeg: number | undefined;
  let told_ms = Number.NEGATIVE_INFINITY;
  const report = () => {
    if (!fix) return;
    told_ms = performance.now();
    const position = { latDeg: fix.latitude, lonDeg: fix.longitude, height_m: origin.height_m };
    tell({ at: { ...enuFromGeodetic(origin, position), up_m: 0 }, bearingDeg, position, sigma_m: fix.accuracy });
  };
  const watch = navigator.geolocation.watchPosition(
    ({ coords }) => {
      fix = coords;
      // Always: the next one may be long in coming.
      report();
    },
    (error) => {
      if (error.code === error.PERMISSION_DENIED) lost();
    },
    { enableHighAccuracy: true },
  );
  const turn = (event: Event) => {
    const heading = magneticHeadingDeg(event as DeviceOrientationEvent & { webkitCompassHeading?: number });
    if (heading === undefined) return;
    bearingDeg = wrapBearingDeg(heading + declinationDeg);
    if (performance.now() - told_ms >= TELL_EVERY_MS) report();
  };
  const name = 'ondeviceorientationabsolute' in globalThis ? 'deviceorientationabsolute' : 'deviceorientation';
  addEventListener(name, turn);
  return () => {
    navigator.geolocation.clearWatch(watch);
    removeEventListener(name, turn);
  };
}

/**
 * Where the upper edge of the screen points as the phone is held for reading, clockwise from magnetic north; good enough
 * for "ahead to the left". W3C Device Orientation: with no roll both the upper edge and the camera point to -alpha.
 */
function magneticHeadingDeg(event: DeviceOrientationEvent & { webkitCompassHeading?: number }): number | undefined {
  const screenDeg = screen.orientation?.angle ?? 0;
  if (typeof event.webkitCompassHeading === 'number') return event.webkitCompassHeading + screenDeg;
  if (!event.absolute || event.alpha === null) return undefined;
  return screenDeg - event.alpha;
}
