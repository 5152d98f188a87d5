/** Streets, landmarks and items of what came in, once it has an id and a name. */
import type { LocalText } from '../drawing/text.ts';
import { yawFromBearingDeg } from '../geo/geopose.ts';
import type { ContentType } from '../scenes/content-type.ts';
import type { Landmark, SceneItem, StreetLine } from '../scenes/schema.ts';
import { landmarkPosition } from '../scenes/spots.ts';
import type { LonLat } from './geojson.ts';
import type { ImportedFeature } from './imported.ts';
import { roundedTo } from './rounding.ts';
import { isMoved, wholeItem, wholeLandmark, wholeWords } from './whole.ts';

export interface Named {
  readonly id: string;
  readonly name: LocalText;
  readonly properties: ImportedFeature['properties'];
}

export function streetOf({ id, name, properties: { width_m } }: Named, points: readonly LonLat[]): StreetLine {
  const isWidth = typeof width_m === 'number' && width_m > 0 && width_m <= 200;
  const coordinates = points.map(([lonDeg, latDeg]): [number, number] => [lonDeg, latDeg]);
  return { id, name, line: { type: 'LineString', coordinates }, ...(isWidth && { width_m }) };
}

export function landmarkOf({ id, name, properties }: Named, at: LonLat): Landmark {
  const whole = wholeLandmark(properties);
  const h = heightAboveStreet(properties) ?? whole?.position.h;
  const { uncertainty_m } = properties;
  const isUncertainty = typeof uncertainty_m === 'number' && uncertainty_m > 0 && uncertainty_m <= 1_000;
  const stays = whole && !isMoved(landmarkPosition(whole), at);
  const { lat, lon } = stays ? whole.position : { lat: at[1], lon: at[0] };
  return {
    ...whole,
    id,
    name: whole ? wholeWords(whole.name, name) : name,
    position: { lat, lon, ...(h !== undefined && { h }) },
    ...(isUncertainty && { uncertainty_m }),
  };
}

/** The whole one; else upright, with the type's example as its content, and said to be no more than an illustration. */
export function itemOf({ id, name, properties }: Named, [lon, lat]: LonLat, { type, example }: ContentType): SceneItem {
  const whole = wholeItem(properties);
  if (whole) return { ...whole, id, title: wholeWords(whole.title, name) };
  const { bearing } = properties;
  const yaw = yawFromBearingDeg(typeof bearing === 'number' && Number.isFinite(bearing) ? bearing : 0);
  const position = { lat, lon, h: heightAboveStreet(properties) ?? 0 };
  const place = { geopose: { position, angles: { yaw: roundedTo(yaw, 6), pitch: 0, roll: 0 } } };
  return { id, type, title: name, place, evidence: 'illustration', props: example };
}

/** Only where the file says that it is one. */
function heightAboveStreet({ height_m, heightMode }: ImportedFeature['properties']): number | undefined {
  const isOne = heightMode === 'ground' && typeof height_m === 'number' && Math.abs(height_m) <= 10_000;
  return isOne ? height_m : undefined;
}
