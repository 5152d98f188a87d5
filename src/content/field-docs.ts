/** What is said of each content type's props, by type. The pages do not carry it. */
import type { FieldDocs } from '../scenes/field-docs.ts';
import { HISTORICAL_OVERLAY_DOCS } from './historical-overlay/field-docs.ts';
import { SOIL_LAYERS_DOCS } from './soil-layers/field-docs.ts';
import { SOIL_SECTION_DOCS } from './soil-section/field-docs.ts';
import { WATER_PURIFICATION_DOCS } from './water-purification/field-docs.ts';

export const FIELD_DOCS: { readonly [type: string]: FieldDocs } = {
  'soil-layers': SOIL_LAYERS_DOCS,
  'soil-section': SOIL_SECTION_DOCS,
  'water-purification': WATER_PURIFICATION_DOCS,
  'historical-overlay': HISTORICAL_OVERLAY_DOCS,
};
