/** From holes to a piece of a scene: a pit for each hole, where it was drilled. */
import { LANGUAGES, type LocalText } from '../../drawing/text.ts';
import { yawFromBearingDeg } from '../../geo/geopose.ts';
import type { SceneItem } from '../../scenes/schema.ts';
import type { SceneFragment } from '../fragment.ts';
import { idFromWords } from '../naming.ts';
import { roundedDeg, roundedTo } from '../rounding.ts';
import { type ImportProblem, importError, phrase } from '../said.ts';
import { type Borehole, type BoreholeReading, holeError, holeWarning } from './borehole.ts';
import { gridOf, KNOWN_GRIDS, type OnEarth, onEarth } from './grids.ts';
import { propsOf } from './hole-props.ts';

export interface HoleOptions {
  /** Only this one. */
  readonly hole?: string | undefined;
  /** `EPSG:…` of the positions, whatever the file says. */
  readonly crs?: string | undefined;
  /** For the source: what the file is called. */
  readonly fileName: string;
  /** "AGS 4", "GEF-BORE". */
  readonly format: string;
}

export interface HoleFragment {
  readonly fragment: SceneFragment;
  readonly problems: readonly ImportProblem[];
}

export function holeItems(reading: BoreholeReading, options: HoleOptions): HoleFragment {
  const problems: ImportProblem[] = [];
  const { hole } = options;
  if (hole !== undefined && !reading.named.includes(hole)) {
    const gaps = { hole, holes: reading.named.slice(0, 20).join(', ') || '–' };
    problems.push(importError('no-such-hole', [], phrase('there is no hole {hole}; the file has {holes}', gaps)));
  }
  const sourceId = idFromWords(options.fileName) || 'borehole-log';
  const taken = new Set<string>();
  const items: SceneItem[] = [];
  for (const each of reading.holes.filter(({ id }) => hole === undefined || id === hole)) {
    const place = placeOf(each, options.crs, problems);
    if (place) items.push(itemOf(each, place, ownId(each.id, taken), sourceId));
  }
  const title = [reading.title, `${options.format}, ${options.fileName}`].filter(Boolean).join('; ').slice(0, 300);
  const author = reading.author?.slice(0, 200);
  const sources = items.length > 0 ? [{ id: sourceId, title, ...(author && { author }) }] : [];
  return { fragment: { streets: [], landmarks: [], items, sources }, problems };
}

/** Those of the whole file, and of one hole where one is asked for. */
export const problemsOf = (problems: readonly ImportProblem[], hole: string | undefined): readonly ImportProblem[] =>
  problems.filter(({ said }) => hole === undefined || said?.gaps?.hole === undefined || said.gaps.hole === hole);

function placeOf(hole: Borehole, declared: string | undefined, problems: ImportProblem[]): OnEarth | undefined {
  const { position, spot } = hole;
  if (!position) {
    problems.push(holeError('no-position', spot, 'the hole has no position; it is left out'));
    return undefined;
  }
  const said = declared ?? position.crs;
  const grid = said === undefined ? undefined : gridOf(said);
  if (grid === undefined) {
    const grids = KNOWN_GRIDS.join(', ');
    problems.push(
      said === undefined
        ? holeError('no-grid', spot, 'no map grid is named: give it with --crs, one of {grids}; the hole is left out', {
            grids,
          })
        : holeError('other-grid', spot, 'the map grid "{said}" is unknown: give it with --crs, one of {grids}', {
            said,
            grids,
          }),
    );
    return undefined;
  }
  const own = position.crs === undefined ? undefined : gridOf(position.crs);
  if (declared !== undefined && own !== undefined && own !== grid) {
    problems.push(
      holeWarning('two-grids', spot, 'the file says {own}, --crs says {grid}: {grid} is taken', { own, grid }),
    );
  }
  const { east, north } = position;
  const found = onEarth(grid, east, north);
  if (!found) {
    const words =
      'east {east}, north {north} lies outside of {grid}: is it another grid, or the axes swapped? The hole is left out';
    problems.push(holeError('outside-grid', spot, words, { east, north, grid }));
  }
  return found;
}

/** The far side of the pit lies towards grid north, as on the driller's plan. */
function itemOf(hole: Borehole, { latDeg, lonDeg, gridNorthDeg }: OnEarth, id: string, sourceId: string): SceneItem {
  const position = { lat: roundedDeg(latDeg), lon: roundedDeg(lonDeg), h: 0 };
  const yaw = roundedTo(yawFromBearingDeg(gridNorthDeg), 6);
  return {
    id,
    type: 'soil-layers',
    title: titleOf(hole.id),
    place: { geopose: { position, angles: { yaw, pitch: 0, roll: 0 } } },
    sources: [sourceId],
    evidence: 'measured',
    props: propsOf(hole),
  };
}

const BOREHOLE = { fi: 'Kairaus', sv: 'Borrhål', en: 'Borehole' } as const;

const titleOf = (id: string): LocalText =>
  Object.fromEntries(LANGUAGES.map((language) => [language, `${BOREHOLE[language]} ${id}`.slice(0, 80)]));

function ownId(name: string, taken: Set<string>): string {
  const base = `borehole-${idFromWords(name) || 'nameless'}`.slice(0, 58);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
