/** Signs for the street: what is printed must open what it says, and every word must be on the paper. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../src/cli/scenes-signs.ts';
import { sceneSigns } from '../src/cli/signs/scene-signs.ts';
import { CODE, PAGE, signSvg } from '../src/cli/signs/sign-svg.ts';
import { contentTypes } from '../src/content/index.ts';
import { readScene } from '../src/scenes/read.ts';
import type { Scene } from '../src/scenes/schema.ts';
import { readQr } from './support/qr-reader.ts';

const file = resolve(import.meta.dirname, '../scenes/hameenkatu/scene.json');
const pilot: Scene = readScene(readFileSync(file, 'utf8'), contentTypes).scene!;
const BASE = 'https://street.example/layers/';

const out = mkdtempSync(join(tmpdir(), 'signs-'));
afterAll(() => rmSync(out, { recursive: true }));

/** The black modules of the printed path, with the white around them. */
function modulesOf(svg: string): boolean[][] {
  const size = Number(/data-modules="(\d+)"/.exec(svg)![1]);
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(length); i++) modules[Number(y)]![Number(x) + i] = true;
  }
  return modules;
}

function codeOf(svg: string): string {
  const modules = modulesOf(svg);
  const isQuiet = (row: readonly boolean[]) => row.every((dark) => !dark);
  const rows = modules.slice(4, -4);
  expect([...modules.slice(0, 4), ...modules.slice(-4)].every(isQuiet)).toBe(true);
  expect(modules.every((row) => isQuiet(row.slice(0, 4)) && isQuiet(row.slice(-4)))).toBe(true);
  return readQr(rows.map((row) => row.slice(4, -4)));
}

interface Text {
  readonly text: string;
  readonly base: number;
  readonly size: number;
}

function textsOf(svg: string): Text[] {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...page.getElementsByTagName('text')].map((node) => ({
    text: node.textContent ?? '',
    base: Number(node.getAttribute('y')),
    size: Number(node.getAttribute('font-size')),
  }));
}

function expectAllOnPaper(svg: string): void {
  const texts = textsOf(svg);
  for (const [i, { text, base, size }] of texts.entries()) {
    // On average a letter of a bold sans-serif is 0.56 of its size wide; narrow lines of i and l are narrower still.
    expect(text.length * size * 0.5, text).toBeLessThan(PAGE.width - PAGE.margin);
    expect(base + 0.25 * size, text).toBeLessThan(PAGE.height - 4);
    const touches = base + 0.25 * size > CODE.top + 8 && base - 0.8 * size < CODE.top + CODE.size - 8;
    expect(touches, `${text} on the code`).toBe(false);
    const above = texts[i - 1];
    if (above) expect(base - 0.75 * size, text).toBeGreaterThanOrEqual(above.base);
    expect(size, text).toBeGreaterThanOrEqual(3.5);
  }
}

describe('the signs of the pilot', () => {
  const files = sceneSigns(pilot, contentTypes, BASE, pilot.languages);
  const shown = [
    ...pilot.items.map(({ id, title }) => ({ name: `item-${id}.svg`, title, opens: `item=${id}` })),
    ...pilot.marks!.map(({ id, name }) => ({ name: `mark-${id}.svg`, title: name, opens: `marker=${id}` })),
  ];

  it('are one for each item and each mark, with its name in every language', () => {
    expect(files.map(({ name }) => name)).toEqual(shown.map(({ name }) => name));
    for (const [i, { svg }] of files.entries()) {
      const said = textsOf(svg)
        .map(({ text }) => text)
        .join(' ');
      for (const language of pilot.languages) {
        const title = shown[i]!.title[language]!;
        expect(said).toContain(typeof title === 'string' ? title : title.plain);
      }
    }
  });

  it('say at a mark that one stands there, also where it has no direction', () => {
    expect(pilot.marks!.some(({ bearingDeg }) => bearingDeg === undefined)).toBe(true);
    for (const { name, svg } of files) {
      const said = textsOf(svg).map(({ text }) => text);
      const here = ['Seisot tässä', 'Du står här', 'You stand here'].filter((words) => said.join(' ').includes(words));
      expect(here.length, name).toBe(name.startsWith('mark-') ? 3 : 0);
    }
  });

  it.each(files)('$name: the code opens what it says, also as it is written in letters', ({ name, svg }) => {
    const address = codeOf(svg);
    expect(address).toBe(`${BASE}?scene=hameenkatu&${shown.find((one) => one.name === name)!.opens}`);
    const said = textsOf(svg).map(({ text }) => text);
    expect(said.join('')).toContain(address);
    expectAllOnPaper(svg);
  });

  it('are black and white', () => {
    const colours = files.flatMap(({ svg }) =>
      [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour),
    );
    expect(new Set(colours)).toEqual(new Set(['#fff']));
  });
});

describe('signs of other streets', () => {
  it('are made for marks with and without a direction', () => {
    const marks = [
      { ...pilot.marks![0]!, id: 'facing', bearingDeg: 20 },
      { ...pilot.marks![0]!, id: 'corner', bearingDeg: undefined },
    ];
    const files = sceneSigns({ ...pilot, items: [], marks } as Scene, contentTypes, BASE, ['fi']);
    expect(files.map(({ name }) => name)).toEqual(['mark-facing.svg', 'mark-corner.svg']);
    expect(files.map(({ svg }) => codeOf(svg))).toEqual(
      ['facing', 'corner'].map((id) => `${BASE}?scene=hameenkatu&marker=${id}`),
    );
  });

  it('hold the longest titles, addresses and words without a space, and show markup as the letters it is', () => {
    const long = 'Maaperän kerrokset kadun alla ja päällä';
    expectAllOnPaper(signSvg({ titles: [long, long, long], kinds: [long, `${long}!`], calls: [long], address: BASE }));
    const hard = [
      '<script>alert("&")</script>',
      'W'.repeat(80),
      'Ääkköskatujenmaaperäkerrostumat '.repeat(3).slice(0, 80),
    ];
    for (const first of hard) {
      const titles = [first, ...hard].slice(0, 3);
      const svg = signSvg({ titles, kinds: hard, calls: hard, address: `https://a.example/${'long-'.repeat(18)}` });
      expect(svg).not.toContain('<script');
      expect(textsOf(svg).length).toBeGreaterThan(3);
      expectAllOnPaper(svg);
    }
  });
});

describe('npm run scenes:signs', () => {
  it('writes them where it is told, and says when the codes lead nowhere', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(main(['hameenkatu', '--out', out, '--lang', 'sv'])).toBe(0);
    expect(readdirSync(out).length).toBe(pilot.items.length + pilot.marks!.length);
    expect(error.mock.calls.join()).toContain('--base');
    expect(main(['hameenkatu', '--base', 'street'])).toBe(2);
    expect(main(['hameenkatu', '--lang', 'de'])).toBe(2);
    expect(main(['no-such-street'])).toBe(2);
    log.mockRestore();
    error.mockRestore();
  });
});
