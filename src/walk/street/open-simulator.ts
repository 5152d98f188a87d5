/** The street simulator for a scene: its street, its buildings and where the visitor begins. */
import { enuFromGeodetic } from '../../geo/enu.ts';
import type { EnuPoint, Geodetic } from '../../geo/frames.ts';
import { parseTrace } from '../../positioning/trace.ts';
import type { Scene } from '../../scenes/schema.ts';
import type { CityInput } from '../../views/simulator/city/city.ts';
import { openSimulatorView, type SimulatorOptions } from '../../views/simulator/simulator-view.ts';
import type { Refusal, StreetContent, StreetView, ViewHost } from '../../views/view.ts';
import { wayFrom } from '../visit.ts';
import type { OpenViewOptions } from './view-options.ts';

/** The list's width on a wide page, with its margin; narrow pages have it at the bottom. */
const PANEL_PX = 416;
const NARROW_PX = 640;
/** A look slightly down: the street and what stands on it, not the sky. */
const START_PITCH_DEG = -12;

export async function openStreetSimulator(
  content: StreetContent,
  host: ViewHost,
  options: OpenViewOptions,
): Promise<StreetView | Refusal> {
  const { parameters, scene } = options;
  const trace = await recordedWalk(parameters);
  return openSimulatorView(options.stage, content, host, {
    language: options.language,
    level: options.level,
    city: cityOf(options, content),
    start: startOf(parameters, content, scene),
    covered_px: innerWidth > NARROW_PX ? PANEL_PX : 0,
    noise: options.noise,
    seed: Number.parseInt(parameters.get('seed') ?? '1', 10) || 1,
    ...(parameters.get('picture') === 'fine' && { picture: 'fine' }),
    ...(trace && { trace }),
  });
}

/** `at=lat,lon,bearing,pitch`, else at the sign `marker`, else the standpoint of `item` or of the first item that has one. */
export function startOf(parameters: URLSearchParams, content: StreetContent, scene: Scene): SimulatorOptions['start'] {
  const told = (parameters.get('at') ?? '').split(',').map(Number);
  const [lat, lon, bearingDeg = 0, pitchDeg = START_PITCH_DEG] = told;
  if (lat !== undefined && lon !== undefined && told.every(Number.isFinite)) {
    return { at: onGround(content.origin, lon, lat), bearingDeg, pitchDeg, exact: true };
  }
  const sign = (scene.marks ?? []).find(({ id }) => id === parameters.get('marker'));
  if (sign) {
    const at = onGround(content.origin, sign.position.lon, sign.position.lat);
    return {
      at,
      bearingDeg: sign.bearingDeg ?? nearestBearingDeg(at, content),
      pitchDeg: START_PITCH_DEG,
      exact: true,
    };
  }
  const wanted = content.items.find(({ id, standpoint }) => id === parameters.get('item') && standpoint);
  const first = wanted ?? content.items.find(({ standpoint }) => standpoint);
  const standpoint = first?.standpoint ?? { at: { east_m: 0, north_m: 0, up_m: 0 }, bearingDeg: 0, pitchDeg: 0 };
  return { ...standpoint, exact: false };
}

/** Towards the standpoint that is nearest; north where there is none. */
function nearestBearingDeg(at: EnuPoint, { items }: StreetContent): number {
  const ways = items.flatMap(({ standpoint }) =>
    standpoint ? [wayFrom({ at, bearingDeg: undefined }, standpoint.at)] : [],
  );
  return ways.toSorted((a, b) => a.distance_m - b.distance_m)[0]?.bearingDeg ?? 0;
}

const onGround = (origin: Geodetic, lon: number, lat: number): EnuPoint => ({
  ...enuFromGeodetic(origin, { latDeg: lat, lonDeg: lon, height_m: origin.height_m }),
  up_m: 0,
});

function cityOf({ scene, houses }: OpenViewOptions, content: StreetContent): CityInput {
  const line = (coordinates: readonly (readonly [number, number])[]) =>
    coordinates.map(([lon, lat]) => onGround(content.origin, lon, lat));
  return {
    origin: content.origin,
    streets: (scene.streets ?? []).map((street) => ({
      line: line(street.line.coordinates),
      width_m: street.width_m ?? 20,
    })),
    buildings: houses,
    surfaces: (scene.hazards?.features ?? []).map(({ properties, geometry }) => ({
      kind: properties.kind,
      outline: line(geometry.coordinates[0] ?? []),
    })),
  };
}

async function recordedWalk(parameters: URLSearchParams) {
  const address = parameters.get('trace');
  if (!address) return undefined;
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) return undefined;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const trace = parseTrace(await response.text());
    return trace.samples.length > 0 ? trace : undefined;
  } catch (error) {
    console.warn('the recorded walk could not be read:', error);
    return undefined;
  }
}
