/** BHR-GT of the Dutch register of the subsurface, versions 1 and 2: found by local names, as namespaces differ. Never throws. */
import type { Element } from '@xmldom/xmldom';
import { type ImportProblem, importError, phrase } from '../said.ts';
import { xmlDocument } from '../xml-in.ts';
import {
  type Borehole,
  type BoreholeLayer,
  type BoreholeReading,
  decimalOf,
  type GridPosition,
  type HoleSpot,
  holeWarning,
  nothingRead,
} from './borehole.ts';
import { gridOf } from './grids.ts';
import { listedTwice, noMetres, otherSoil } from './hole-faults.ts';
import { broClass, type SoilClass } from './soil-classes.ts';
import { soundLayers } from './sound-layers.ts';

export function readBro(text: string): BoreholeReading {
  const document = xmlDocument(text, 'BRO BHR-GT');
  if ('rule' in document) return nothingRead(document);
  const all = [...document.getElementsByTagName('*')];
  const isReport = (element: Element) => /^BHR_GT/.test(nameOf(element)) && first(element, 'layer') !== undefined;
  // Of reports within reports, the innermost.
  const holes = all.filter((element) => isReport(element) && ![...element.getElementsByTagName('*')].some(isReport));
  if (holes.length === 0) {
    const root = document.documentElement ? nameOf(document.documentElement) : '';
    const said = phrase('expected a BHR_GT report with layers, found {root} without', { root: `<${root}>` });
    return nothingRead(importError('not-bhr', [], said));
  }
  const problems: ImportProblem[] = [];
  const listed = holes.map((element, index) => {
    const id =
      textOf(first(element, 'broId')) || textOf(first(element, 'objectIdAccountableParty')) || `BHR-${index + 1}`;
    return { id, element };
  });
  const named = [...new Set(listed.map(({ id }) => id))];
  const read = named.flatMap((id) => {
    const [one, again] = listed.filter((each) => each.id === id);
    if (!again) return holeOf(one!.element, id, problems) ?? [];
    const spot = { group: `<${nameOf(again.element)}>`, line: lineOf(again.element), hole: id };
    problems.push(listedTwice(spot));
    return [];
  });
  return {
    holes: read,
    named,
    problems,
    title: textOf(all.find((element) => nameOf(element) === 'requestReference')) || undefined,
  };
}

const nameOf = (element: Element): string => element.localName ?? element.nodeName;
const elements = (parent: Element, name: string): readonly Element[] =>
  [...parent.getElementsByTagName('*')].filter((element) => nameOf(element) === name);
const first = (parent: Element, name: string): Element | undefined => elements(parent, name)[0];
const textOf = (element: Element | undefined): string => (element?.textContent ?? '').trim();
const lineOf = (element: Element): number => (element as { lineNumber?: number }).lineNumber ?? 1;

/** A length in metres; anything else is told and undefined. */
function metresOf(parent: Element, name: string, hole: string, problems: ImportProblem[]): number | undefined {
  const element = first(parent, name);
  const value = decimalOf(textOf(element));
  if (value !== undefined && element!.getAttribute('uom') === 'm') return value;
  const spot: HoleSpot = { group: `<${name}>`, line: lineOf(element ?? parent), hole };
  const found = `${textOf(element)} ${element?.getAttribute('uom') ?? ''}`.trim();
  problems.push(noMetres(spot, name, found));
  return undefined;
}

function holeOf(element: Element, id: string, problems: ImportProblem[]): Borehole | undefined {
  const logs = elements(element, 'descriptiveBoreholeLog');
  const log = logs[0] ?? element;
  const spot: HoleSpot = { group: `<${nameOf(log)}>`, line: lineOf(log), hole: id };
  if (logs.length > 1) {
    problems.push(
      holeWarning('several-logs', spot, 'the hole is described {count} times: the first one is taken', {
        count: logs.length,
      }),
    );
  }
  const listed = elements(log, 'layer').map((layer) => layerOf(layer, id, problems));
  if (listed.some((layer) => layer === undefined)) return undefined;
  const end = first(element, 'finalDepthBoring');
  const sound = soundLayers(
    listed as BoreholeLayer[],
    { ...spot, group: '<layer>' },
    { depth_m: decimalOf(textOf(end)), spot: { ...spot, group: '<finalDepthBoring>', line: lineOf(end ?? log) } },
  );
  problems.push(...sound.problems);
  if (!sound.layers) return undefined;
  const place = first(element, 'deliveredLocation') ?? first(element, 'location');
  const vertical = first(element, 'deliveredVerticalPosition');
  const water = first(element, 'groundwaterLevel');
  const water_m = water && water.getAttribute('uom') === 'm' ? decimalOf(textOf(water)) : undefined;
  return {
    id,
    spot: { group: '<deliveredLocation>', line: lineOf(place ?? element), hole: id },
    position: place && positionOf(place),
    layers: sound.layers,
    water: water_m === undefined || water_m < 0 ? [] : [{ depth_m: water_m }],
    surface_m: vertical && decimalOf(textOf(first(vertical, 'offset'))),
  };
}

function layerOf(layer: Element, hole: string, problems: ImportProblem[]): BoreholeLayer | undefined {
  const top_m = metresOf(layer, 'upperBoundary', hole, problems);
  const base_m = metresOf(layer, 'lowerBoundary', hole, problems);
  if (top_m === undefined || base_m === undefined) return undefined;
  const line = lineOf(layer);
  const name = textOf(first(layer, 'geotechnicalSoilName'));
  const isMade = textOf(first(layer, 'anthropogenic')) === 'ja';
  const told = ['geotechnicalSoilName', 'colour', 'organicMatterContentClass', 'specialMaterial', 'rockType'];
  const words = told.map((each) => textOf(first(layer, each))).filter((text) => text !== '' && text !== 'geen');
  const original = [...words, ...(isMade ? ['anthropogenic: ja'] : [])].join(', ');
  const soil = soilOf(layer, name, isMade);
  if (!soil) problems.push(otherSoil({ group: '<geotechnicalSoilName>', line, hole }, name));
  return { top_m, base_m, soil: soil ?? 'unknown', original, line };
}

/** What people laid is fill, whatever it is made of. */
function soilOf(layer: Element, name: string, isMade: boolean): SoilClass | undefined {
  if (isMade || first(layer, 'specialMaterial')) return 'fill';
  return first(layer, 'rock') ? 'bedrock' : broClass(name);
}

/** Latitude comes first in ETRS89 and WGS84, as their registers have it; east comes first in the Dutch grid. */
function positionOf(place: Element): GridPosition | undefined {
  const pos = first(place, 'pos');
  const [a, b] = textOf(pos).split(/\s+/).map(decimalOf);
  if (!pos || a === undefined || b === undefined) return undefined;
  const named = [pos, first(place, 'Point')].map((each) => each?.getAttribute('srsName')).find(Boolean);
  const crs = named ? (gridOf(named) ?? named) : undefined;
  return crs === 'EPSG:4258' || crs === 'EPSG:4326' ? { east: b, north: a, crs } : { east: a, north: b, crs };
}
