/** The columns of ground that a section is drawn between, in their order along the street. */
import type { Evidence } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import type { ItemFacts, SceneFacts } from '../../scenes/content-type.ts';
import type { SOIL_KINDS, SoilLayersProps } from '../soil-layers/schema.ts';
import { meanThickness_m } from '../soil-layers/strata.ts';
import type { SoilSectionProps } from './schema.ts';

export type Soil = (typeof SOIL_KINDS)[number];

/** A layer as a section takes it. Depths below the street, true metres. */
export interface ColumnLayer {
  readonly id: string;
  readonly soil: Soil;
  /** What it is followed by from column to column: its unit, else its soil. */
  readonly key: string;
  readonly hasUnit: boolean;
  readonly name: LocalText;
  readonly story: LocalText | undefined;
  readonly top_m: number;
  readonly base_m: number;
}

export interface Column {
  readonly id: string;
  readonly name: LocalText;
  /** Undefined where nobody has measured the street: then it can be told of, but not drawn. */
  readonly along_m: number | undefined;
  readonly evidence: Evidence;
  /** From the street down to where the column is known. */
  readonly layers: readonly ColumnLayer[];
}

/** Why a column that is asked for is not there. */
export type MissingColumn = 'no-item' | 'no-soil' | 'not-on-street';

/** A scene of one's own may have a column of hundreds of layers; a section of the street cannot show them apart. */
const MOST_LAYERS = 40;

export const SOIL_LAYERS = 'soil-layers';

/** Those that are there, and on the street as far as that is known, from the street's beginning on. */
export const columnsOf = (props: SoilSectionProps, scene: SceneFacts | undefined): Column[] =>
  props.columns
    .flatMap((wanted) => columnOf(wanted, props.street, scene) ?? [])
    .sort((a, b) => (a.along_m ?? Number.POSITIVE_INFINITY) - (b.along_m ?? Number.POSITIVE_INFINITY));

function columnOf(
  wanted: SoilSectionProps['columns'][number],
  street: string,
  scene: SceneFacts | undefined,
): Column | undefined {
  if (!('item' in wanted)) {
    const { id, name, along_m, evidence, layers } = wanted;
    return { id, name, along_m, evidence, layers: stacked(layers) };
  }
  const item = itemOf(wanted.item, scene);
  if (!item || item.type !== SOIL_LAYERS) return undefined;
  const { layers } = item.props as SoilLayersProps;
  return {
    id: item.id,
    name: item.title,
    along_m: item.onStreets.find((spot) => spot.street === street)?.along_m,
    evidence: item.evidence,
    layers: stacked(layers),
  };
}

const itemOf = (id: string, scene: SceneFacts | undefined): ItemFacts | undefined =>
  scene?.items.find((item) => item.id === id);

/** Undefined when the item is a good column of this street. */
export function missing(id: string, street: string, scene: SceneFacts): MissingColumn | undefined {
  const item = itemOf(id, scene);
  if (!item) return 'no-item';
  if (item.type !== SOIL_LAYERS) return 'no-soil';
  return item.onStreets.some((spot) => spot.street === street) ? undefined : 'not-on-street';
}

type GivenLayer = Pick<SoilLayersProps['layers'][number], 'id' | 'soil' | 'name' | 'thickness_m' | 'unit'> & {
  readonly story?: LocalText | undefined;
};

function stacked(given: readonly GivenLayer[]): ColumnLayer[] {
  let top_m = 0;
  const layers = given.map((layer): ColumnLayer => {
    const { id, soil, name, story, unit } = layer;
    const base_m = top_m + meanThickness_m(layer);
    const at = { id, soil, key: unit ?? soil, hasUnit: unit !== undefined, name, story, top_m, base_m };
    top_m = base_m;
    return at;
  });
  return thinned(layers);
}

/** While there are too many, the thinnest joins the thicker of its neighbours; all other boundaries stay. */
function thinned(layers: ColumnLayer[]): ColumnLayer[] {
  const thick_m = (layer: ColumnLayer | undefined) => (layer ? layer.base_m - layer.top_m : -1);
  while (layers.length > MOST_LAYERS) {
    const thinnest = layers.reduce((least, layer, i) => (thick_m(layer) < thick_m(layers[least]) ? i : least), 0);
    const { top_m, base_m } = layers[thinnest] as ColumnLayer;
    const [above, below] = [layers[thinnest - 1], layers[thinnest + 1]];
    const joined = thick_m(above) >= thick_m(below) ? { ...above!, base_m } : { ...below!, top_m };
    const at = thick_m(above) >= thick_m(below) ? thinnest - 1 : thinnest;
    layers.splice(at, 2, joined);
  }
  return layers;
}
