/**
 * Items as Spatial Content Records of the Open Spatial Computing Platform, in the shape of its Python service: a
 * GeoJSON feature whose `content` names a model and its GeoPose. Older services have other shapes.
 */
import { type Language, resolveText } from '../drawing/text.ts';
import type { LonLat } from './geojson.ts';
import { type BasicQuaternion, basicQuaternion } from './geopose-out.ts';
import type { StoodItem } from './stood.ts';

export interface SpatialContentRecord {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'Point'; readonly coordinates: LonLat };
  readonly properties: {
    readonly id: string;
    readonly content: readonly {
      readonly geopose: BasicQuaternion;
      readonly metatype: 'model3D';
      readonly contenttype: 'model/gltf-binary';
      readonly description: string;
      readonly url: string;
      readonly tags: readonly string[];
    }[];
  };
}

export interface RecordOptions {
  readonly sceneId: string;
  /** In the order in which words are looked for. */
  readonly languages: readonly Language[];
  /** Where the models will lie; it ends in a slash, and `<item>.glb` follows. */
  readonly baseUrl: string;
}

/** The model's -z is the GeoPose's x: it looks along the item's bearing. Heights as in the given position. */
export function spatialContentRecord(stood: StoodItem, { sceneId, languages, baseUrl }: RecordOptions) {
  const { item } = stood;
  const geopose = basicQuaternion(stood);
  const record: SpatialContentRecord = {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [geopose.position.lon, geopose.position.lat] },
    properties: {
      id: `${sceneId}/${item.id}`,
      content: [
        {
          geopose,
          metatype: 'model3D',
          contenttype: 'model/gltf-binary',
          description: resolveText(item.title, languages[0] ?? 'en', 'plain', languages),
          url: `${baseUrl}${item.id}.glb`,
          tags: [item.type, item.evidence],
        },
      ],
    },
  };
  return record;
}
