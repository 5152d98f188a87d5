/**
 * A scene as GeoJSON (RFC 7946): items and landmarks as points, streets as lines, hazards as polygons.
 *
 * Positions have two dimensions: the RFC's third is above the ellipsoid, and a scene's heights are above the street.
 * They go out as `height_m` with `heightMode`. Names go out as `name` in the scene's first language and `name:fi`,
 * `name:sv`, `name:en`, as OpenStreetMap writes them. Beside what maps show, `item` and `landmark` hold the thing whole,
 * as the scene has it, and `sources` the sources it names: so it comes back by `scenes:import`.
 */
import { LANGUAGES, type Language, type LocalText, resolveText } from '../drawing/text.ts';
import { bearingFromYawDeg } from '../geo/geopose.ts';
import { namedSources } from '../scenes/rules/named-sources.ts';
import type { Landmark, Scene, SceneItem, Source } from '../scenes/schema.ts';
import { spotFinder } from '../scenes/spots.ts';
import { bboxOf, type LonLat, type OutCollection, type OutFeature, positionsOf, turnedRing } from './geojson.ts';
import { roundedDeg, roundedTo } from './rounding.ts';

const position = ([lonDeg, latDeg]: LonLat): LonLat => [roundedDeg(lonDeg), roundedDeg(latDeg)];

/** Never empty: `key` is there even when the text has no words in the first language. */
function wordsAs(key: string, text: LocalText, order: readonly Language[]): Record<string, string> {
  const own = LANGUAGES.filter((language) => text[language] !== undefined);
  return {
    [key]: resolveText(text, order[0] ?? 'en', 'plain', order),
    ...Object.fromEntries(own.map((language) => [`${key}:${language}`, resolveText(text, language)])),
  };
}

export function sceneAsGeoJson(scene: Scene): OutCollection {
  const features = [...itemFeatures(scene), ...streetFeatures(scene), ...landmarkFeatures(scene), ...hazards(scene)];
  const bbox = bboxOf(features.flatMap(({ geometry }) => positionsOf(geometry)));
  return { type: 'FeatureCollection', ...(bbox && { bbox }), features };
}

function itemFeatures(scene: Scene): readonly OutFeature[] {
  const spotOf = spotFinder(scene);
  return scene.items.flatMap((item): readonly OutFeature[] => {
    const spot = spotOf(item);
    if (!spot) return [];
    const properties = {
      kind: 'item',
      id: item.id,
      type: item.type,
      ...wordsAs('title', item.title, scene.languages),
      bearing: roundedTo(bearingFromYawDeg(spot.angles.yaw), 6),
      height_m: roundedTo(spot.position.height_m, 4),
      heightMode: item.heightMode ?? 'ground',
      evidence: item.evidence,
      item,
      ...sourcesOf(scene, item),
    };
    const coordinates = position([spot.position.lonDeg, spot.position.latDeg]);
    return [{ type: 'Feature', id: item.id, properties, geometry: { type: 'Point', coordinates } }];
  });
}

const streetFeatures = (scene: Scene): readonly OutFeature[] =>
  (scene.streets ?? []).map(({ id, name, line, width_m }) => ({
    type: 'Feature',
    id,
    properties: {
      kind: 'street',
      id,
      ...wordsAs('name', name, scene.languages),
      ...(width_m !== undefined && { width_m }),
    },
    geometry: { type: 'LineString', coordinates: line.coordinates.map(position) },
  }));

function landmarkFeatures(scene: Scene): readonly OutFeature[] {
  return (scene.landmarks ?? []).map((landmark) => {
    const { id, name, position: at, uncertainty_m } = landmark;
    const properties = {
      kind: 'landmark',
      id,
      ...wordsAs('name', name, scene.languages),
      ...(at.h !== undefined && { height_m: at.h, heightMode: 'ground' }),
      ...(uncertainty_m !== undefined && { uncertainty_m }),
      landmark,
      ...sourcesOf(scene, landmark),
    };
    return { type: 'Feature', id, properties, geometry: { type: 'Point', coordinates: position([at.lon, at.lat]) } };
  });
}

function sourcesOf(scene: Scene, named: SceneItem | Landmark): { readonly sources?: readonly Source[] } {
  const ids = new Set(namedSources(named, []).map(({ id }) => id));
  const sources = (scene.sources ?? []).filter(({ id }) => ids.has(id));
  return sources.length > 0 ? { sources } : {};
}

const hazards = (scene: Scene): readonly OutFeature[] =>
  (scene.hazards?.features ?? []).map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: {
      kind: 'hazard',
      hazard: properties.kind,
      ...(properties.name && wordsAs('name', properties.name, scene.languages)),
    },
    geometry: {
      type: 'Polygon',
      coordinates: geometry.coordinates.map((ring, index) =>
        turnedRing(ring.map(position), index === 0 ? 'counter-clockwise' : 'clockwise'),
      ),
    },
  }));
