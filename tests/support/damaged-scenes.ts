/** Seeded damage to a scene, as people and programs do it: the same for the same seed. */
import { seededNumbers } from '../../src/chance/chance.ts';

type Container = unknown[] | Record<string, unknown>;

interface Site {
  readonly holder: Container;
  readonly key: string | number;
}

type Draw = <Kind>(list: readonly Kind[]) => Kind;

const FOREIGN_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  90.5,
  1e308,
  -1e9,
  2 ** 53,
  '',
  ' ',
  'x',
  '2',
  'Åä ö',
  'a'.repeat(81),
  'b'.repeat(281),
  'c'.repeat(601),
  '😀'.repeat(50),
  'https://example.org/x',
  'http://example.org/x',
  '../up.geojson',
  '#12345g',
  '2026-11-20',
  [],
  {},
  [[]],
  { fi: 'x' },
  { plain: 'x' },
];

const FOREIGN_KEYS = ['x', 'Id', 'depth', 'title', 'props', 'toString', 'constructor', '__proto__', 'facing', 'colour'];

/** A copy of `scene` with one to three faults, mostly one: two hide each other. */
export function mutated(scene: unknown, seed: number): unknown {
  const next = seededNumbers(seed);
  const draw: Draw = (list) => list[Math.floor(next() * list.length)]!;
  const copy = structuredClone(scene);
  for (let count = draw([1, 1, 1, 2, 3]); count > 0; count--) {
    const sites = sitesIn(copy);
    if (sites.length === 0) break;
    // First a key, then a place that has it: else nearly every fault would hit a coordinate.
    const name = draw([...new Set(sites.map(({ key }) => nameOf(key)))]);
    const site = draw(sites.filter(({ key }) => nameOf(key) === name));
    draw([...MUTATIONS, ...fitting(at(site))])(site, draw, sites);
  }
  return copy;
}

const nameOf = (key: string | number): string => (typeof key === 'number' ? '[]' : key);

function sitesIn(value: unknown): Site[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Container;
  const keys: readonly (string | number)[] = Array.isArray(holder) ? holder.map((_, i) => i) : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...sitesIn(at({ holder, key }))]);
}

const at = ({ holder, key }: Site): unknown => (holder as Record<string | number, unknown>)[key];

function put({ holder, key }: Site, value: unknown): void {
  // Also "__proto__" becomes a plain key, as it is in JSON.
  Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

function drop({ holder, key }: Site): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

type Mutation = (site: Site, draw: Draw, sites: readonly Site[]) => void;

const MUTATIONS: readonly Mutation[] = [
  (site) => drop(site),
  (site, draw) => put(site, draw(FOREIGN_VALUES)),
  (site, draw, sites) => put(site, structuredClone(at(draw(sites)))),
  (site, draw) => changeNumber(site, draw),
  (site, draw) => changeWord(site, draw),
  (site, draw, sites) => swap(site, draw(sites.filter(({ holder }) => holder === site.holder))),
  (site) => repeat(site),
  (site, draw) => rename(site, draw),
  (site, draw) => addKey(site, draw),
  (site, draw, sites) => sameWord(site, draw, sites),
];

/** Faults of the value's own kind, often enough to find every bound, pattern and count. */
function fitting(value: unknown): readonly Mutation[] {
  if (typeof value === 'number') return Array<Mutation>(10).fill(changeNumber);
  if (typeof value === 'string') return Array<Mutation>(10).fill(changeWord);
  const empty: Mutation = (site) => put(site, Array.isArray(value) ? [] : {});
  const longer: Mutation = (site) => put(site, Array.isArray(value) ? [...value, ...value.slice(-1)] : {});
  return [empty, empty, longer, longer];
}

function changeNumber(site: Site, draw: Draw): void {
  const value = at(site);
  if (typeof value === 'number')
    put(site, draw([0, -value, value * 1_000, value + 0.5, value - 1e4, `${value}`, 1e308]));
}

function changeWord(site: Site, draw: Draw): void {
  const value = at(site);
  if (typeof value !== 'string') return;
  put(site, draw([`${value}x`, value.slice(1), value.toUpperCase(), `${value} `, value.repeat(3), [value]]));
}

function swap(one: Site, other: Site): void {
  const value = at(one);
  put(one, at(other));
  put(other, value);
}

function repeat({ holder, key }: Site): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
}

function rename(site: Site, draw: Draw): void {
  if (Array.isArray(site.holder)) return;
  const value = at(site);
  const key = `${site.key}`;
  drop(site);
  put({ holder: site.holder, key: draw([`${key}x`, key.slice(0, -1), key.toUpperCase(), draw(FOREIGN_KEYS)]) }, value);
}

function addKey(site: Site, draw: Draw): void {
  if (Array.isArray(site.holder)) site.holder.push(draw(FOREIGN_VALUES));
  else put({ holder: site.holder, key: draw(FOREIGN_KEYS) }, draw(FOREIGN_VALUES));
}

/** Words that are used elsewhere: ids that exist twice, kinds of other things. */
function sameWord(site: Site, draw: Draw, sites: readonly Site[]): void {
  if (typeof at(site) === 'string') put(site, at(draw(sites.filter((other) => other.key === site.key))));
}
