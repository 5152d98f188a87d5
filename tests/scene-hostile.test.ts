/** Scenes made to harm: refused with a sentence, nothing run, in bounded time and memory. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWholeScene, textOfBytes } from '../src/cli/check-scene-file.ts';
import { contentTypes } from '../src/content/index.ts';
import { pathText } from '../src/scenes/problem.ts';
import { problemMessage } from '../src/scenes/problem-words.ts';
import { inFileOrder } from '../src/scenes/text-place.ts';

const PILOT = readFileSync(`${import.meta.dirname}/../scenes/hameenkatu/scene.json`, 'utf8');
/** Of the processor's time, for 1 MiB of harm; files as people write them are held to less in scene-fuzz. */
const LIMIT_MS = 150;
/** Of the heap, for a file of at most 1 MiB. */
const LIMIT_BYTES = 256 * 1_048_576;

// biome-ignore lint/suspicious/noExplicitAny: a scene to be broken
type Json = any;

function pilotWith(change: (scene: Json) => void): string {
  const scene: Json = JSON.parse(PILOT);
  change(scene);
  return JSON.stringify(scene);
}

/** Path and sentence of each problem. */
const told = (text: string): readonly string[] =>
  inFileOrder(text, readWholeScene(text).problems).map(
    ({ problem }) => `${pathText(problem.path)}: ${problemMessage(problem, 'en')}`,
  );

describe('words that would be a program elsewhere', () => {
  const SCRIPT = '<script>globalThis.harmed = true</script><img src=x onerror="harmed=1">{{harmed}}';

  it('stay plain words, also in what content types make of them', () => {
    const text = pilotWith((scene) => {
      scene.items[0].title = { fi: SCRIPT.slice(0, 80), sv: SCRIPT.slice(0, 80), en: SCRIPT.slice(0, 80) };
      scene.summary = { fi: SCRIPT, sv: SCRIPT, en: SCRIPT };
    });
    const { scene } = readWholeScene(text);
    expect(scene?.summary.en).toBe(SCRIPT);
    for (const item of scene?.items ?? []) {
      contentTypes.find(({ type }) => type === item.type)?.describe(item.props, 'en');
    }
    expect((globalThis as { harmed?: unknown }).harmed).toBeUndefined();
    expect(told(text).some((line) => line.includes('which is shown as typed'))).toBe(true);
  });

  it('do not reach the terminal as its commands', () => {
    const lines = told(
      pilotWith((scene) => {
        scene['\u001b[2J\u009b\u202e'] = 1;
        scene.items[0].evidence = '\u001b]0;harm\u0007\u202e';
        scene.items[0].place = { '\u001b[31m': 1 };
      }),
    );
    expect(lines).toHaveLength(3);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('a link', () => {
  const FOREIGN = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>1</script>',
    'https://example.org/x.geojson',
    '//example.org/x.geojson',
    '/etc/passwd',
    '../../secret.geojson',
    'a/../../secret.geojson',
    'a\\..\\b',
    'file:///etc/passwd',
    'blob:x',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '%2e%2e/%2e%2e/x',
  ];

  it.each(FOREIGN)('to %j is refused', (link) => {
    const lines = told(pilotWith((scene) => (scene.buildings = [link])));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^buildings\[0\]: expected a path beside the scene file, like .*, found "/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://example.org', 'ftp://example.org', '//example.org'])(
    'of a source to %j is refused',
    (url) => {
      expect(told(pilotWith((scene) => (scene.sources[0].url = url)))[0]).toContain(
        'sources[0].url: expected an address that starts with https://, found ',
      );
    },
  );
});

describe('keys and numbers that reach beyond', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('%s is named, and nothing inherits from it', (key) => {
    const text = PILOT.replace('"formatVersion"', `"${key}": { "harmed": true }, "formatVersion"`);
    expect(told(text)).toEqual([`${key}: expected another key, found "${key}"`]);
    expect(({} as { harmed?: unknown }).harmed).toBeUndefined();
    expect((readWholeScene(text).scene as { harmed?: unknown } | undefined)?.harmed).toBeUndefined();
  });

  it('1e999 is too large to hold', () => {
    const text = PILOT.replace(/"lat": [\d.]+/, '"lat": 1e999');
    expect(told(text)).toEqual(['origin.lat: expected a number, found a number too large to hold']);
  });
});

describe('a file that is too much', () => {
  const MILLION = 1_000_000;
  const item = JSON.stringify(JSON.parse(PILOT).items[0]);
  const itemsOf = (list: string): string => pilotWith((scene) => (scene.items = ['@@'])).replace('"@@"', list);
  const repeated = (piece: string): string => piece.repeat(Math.floor(900_000 / piece.length)).slice(0, -1);
  const sources = (count: number) => Array.from({ length: count }, (_, n) => ({ id: `s${n}`, title: 'Source' }));
  const words = { en: 'A' };
  /** Small enough for all of them to go into 1 MiB, so that they are placed and not only counted. */
  const row = ({ items: [first] }: Json) =>
    Array.from({ length: 499 }, (_, n) => ({
      id: `i${n}`,
      type: first.type,
      title: words,
      place: { beside: { id: `i${n + 1}`, bearingDeg: 0, distance_m: 1 } },
      evidence: 'illustration',
      props: {
        opening: first.props.opening,
        layers: [{ id: 'fill', soil: 'fill', name: words, story: words, thickness_m: 1 }],
      },
    }));
  const alongTheStreet = (scene: Json) => {
    const line = Array.from({ length: 2_000 }, (_, n) => [23.75 + n * 1e-5, 61.4977 + (n % 2) * 1e-6]);
    scene.streets[0].line.coordinates = line;
    const place = { id: scene.streets[0].id, offset_m: 5, facing: 'across' };
    scene.items = row(scene).map((item, n) => ({ ...item, place: { street: { ...place, along_m: n } } }));
  };
  const area = (count: number) => ({ geometry: { coordinates: [Array.from({ length: count / 2 }, () => [23.76])] } });
  const FILES: readonly (readonly [name: string, make: () => string])[] = [
    ['of a million items', () => itemsOf(`${'{},'.repeat(MILLION)}{}`)],
    ['of a million lists in each other', () => '['.repeat(MILLION)],
    ['of a million objects in each other', () => '{"a":'.repeat(MILLION)],
    ['nested behind a comment', () => `/* " */${'['.repeat(MILLION)}`],
    ['of as many items as go into 1 MiB', () => itemsOf(repeated('0,'))],
    ['of as many empty items as go into 1 MiB', () => itemsOf(repeated('{},'))],
    ['of as many whole items as go into 1 MiB', () => itemsOf(repeated(`${item},`))],
    ['of as many foreign keys as go into 1 MiB', () => `{${Array.from({ length: 70_000 }, (_, n) => `"titl${n}":0`)}}`],
    ['of one key over and over', () => `{${repeated('"id":0,')}}`],
    ['of as many wrong points as go into 1 MiB', () => PILOT.replace(/"coordinates": \[/, `$&${repeated('[0],')},`)],
    ['of as many comments as go into 1 MiB', () => `{${repeated('/**/ ')}}`],
    ['of as many commas as go into 1 MiB', () => `[${repeated('[1,],')}]`],
    ['of nothing but brackets', () => repeated('[]')],
    ['of one long text', () => itemsOf(`"${'a'.repeat(900_000)}"`)],
    ['of one long key', () => `{"${'a'.repeat(900_000)}":1}`],
    ['of as many wrong hazards as go into 1 MiB', () => PILOT.replace(/"features": \[/, `$&${repeated('{"a":[]},')},`)],
    ['of hazards of points by the thousand', () => pilotWith((scene) => (scene.hazards.features = [area(130_000)]))],
    ['of sources by the thousand', () => pilotWith((scene) => scene.sources.push(...sources(20_000)))],
    [
      'of items in a row, each beside the next and the last beside nothing',
      () => pilotWith((scene) => (scene.items = row(scene))),
    ],
    ['of items along a street of as many points as it may have', () => pilotWith(alongTheStreet)],
    ['of 500 items without anything', () => itemsOf(Array.from({ length: 500 }, () => '{}').join())],
    ['cut off at its end', () => pilotWith((scene) => scene.sources.push(...sources(25_000))).slice(0, -1)],
    ['of lines without anything', () => '\n'.repeat(900_000)],
  ];

  it.each(FILES)('%s is refused with a few sentences, at once', (_, make) => {
    const bytes = new TextEncoder().encode(make());
    const before = process.memoryUsage().heapUsed;
    let least_ms = Number.POSITIVE_INFINITY;
    let lines: readonly string[] = [];
    // The first times the processor also compiles the program.
    for (let attempt = 0; attempt < 6 && least_ms > LIMIT_MS; attempt++) {
      const start = process.cpuUsage();
      const { text, problems } = textOfBytes(bytes);
      lines = problems.length > 0 ? problems.map(({ message }) => message) : told(text);
      const { user, system } = process.cpuUsage(start);
      least_ms = Math.min(least_ms, (user + system) / 1_000);
    }
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(4_000);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600);
    expect(least_ms).toBeLessThan(LIMIT_MS);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(LIMIT_BYTES);
  });
});
