/** Magnetic declination by the World Magnetic Model (NOAA NCEI and BGS), as packaged in `geomagnetism`. */
import geomagnetism from 'geomagnetism';

/** The years for which the package has a model. Beyond them the declination of the nearest day is the best guess. */
const FIRST_MS = Date.UTC(2014, 11, 16);
const LAST_MS = Date.UTC(2029, 10, 12);

/**
 * Magnetic north seen from true north, degrees in (-180, 180], east positive:
 * true bearing = magnetic bearing + declination. About +10.5° in Tampere in 2026, growing by 0.2° a year.
 *
 * @param time_ms since 1970 UTC
 */
export function declinationDeg(
  position: { readonly latDeg: number; readonly lonDeg: number },
  time_ms: number,
): number {
  // The package throws, or writes to the console, outside its years.
  const within_ms = Math.max(FIRST_MS, Math.min(LAST_MS, time_ms));
  return geomagnetism.model(new Date(within_ms)).point([position.latDeg, position.lonDeg]).decl;
}
