/** A made-up recorded walk: straight ahead, without noise, as a phone with perfect sensors would have written it. */
import geodesic from 'geographiclib-geodesic';
import geomagnetism from 'geomagnetism';

const SPEED_MPS = 1.4;

interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

/** The XR space begins at the start's eye and looks along the walk. */
export function recordedWalk(start: LatLon, bearingDeg: number, length_m: number): { text: string; end: LatLon } {
  const lines: object[] = [{ type: 'trace', version: 1, origin: start, note: 'made for a test' }];
  const declinationDeg = geomagnetism.model().point([start.lat, start.lon]).decl;
  const at = (distance_m: number): LatLon => {
    const { lat2, lon2 } = geodesic.Geodesic.WGS84.Direct(start.lat, start.lon, bearingDeg, distance_m) as {
      lat2: number;
      lon2: number;
    };
    return { lat: lat2, lon: lon2 };
  };
  const end_ms = (length_m / SPEED_MPS) * 1000;
  for (let time_ms = 0; time_ms <= end_ms + 3_000; time_ms += 100) {
    const walked_m = (Math.min(time_ms, end_ms) / 1000) * SPEED_MPS;
    const pose = { x_m: 0, y_m: 0, z_m: -walked_m, qx: 0, qy: 0, qz: 0, qw: 1, emulated: false };
    lines.push({ time_ms, pose });
    lines.push({ time_ms, compass: { magneticBearingDeg: bearingDeg - declinationDeg, accuracyDeg: 5 } });
    lines.push({ time_ms, truth: { ...at(walked_m), bearingDeg } });
    if (time_ms % 1000 === 0) lines.push({ time_ms, fix: { ...at(walked_m), accuracy_m: 4 } });
  }
  return { text: lines.map((line) => JSON.stringify(line)).join('\n'), end: at(length_m) };
}
