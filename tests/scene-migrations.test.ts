/** Files of older formats: every step has been run on a real file, and reading, refusing and rewriting agree. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { seededNumbers } from '../src/chance/chance.ts';
import { main } from '../src/cli/scenes-migrate.ts';
import { contentTypes } from '../src/content/index.ts';
import { migrate, migrations } from '../src/scenes/migrations/index.ts';
import { versionOf } from '../src/scenes/migrations/version.ts';
import { pathText } from '../src/scenes/problem.ts';
import { needsMigration, readScene } from '../src/scenes/read.ts';
import type { SceneJson } from '../src/scenes/scene-fixture.ts';
import { FORMAT_VERSION } from '../src/scenes/schema.ts';

const FIXTURES = `${import.meta.dirname}/fixtures/migrations`;
const BEFORE = '.before.json';

interface Fixture {
  readonly step: number;
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

const fixtures = readdirSync(FIXTURES).flatMap((folder): Fixture[] =>
  readdirSync(join(FIXTURES, folder))
    .filter((file) => file.endsWith(BEFORE))
    .map((file) => {
      const name = file.slice(0, -BEFORE.length);
      const read = (end: string): unknown => JSON.parse(readFileSync(join(FIXTURES, folder, name + end), 'utf8'));
      return { step: Number.parseInt(folder, 10), name, before: read(BEFORE), after: read('.after.json') };
    }),
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

const draftFile = join(FIXTURES, `0-to-1/whole${BEFORE}`);
const draft = readFileSync(draftFile, 'utf8');
/** The draft with one thing changed. */
function draftWith(change: (scene: SceneJson) => void): string {
  const scene = JSON.parse(draft) as SceneJson;
  change(scene);
  return JSON.stringify(scene);
}

describe('the chain of migrations', () => {
  it('leads to the current format, and every step of it has a file from before and after', () => {
    expect(migrations).toHaveLength(FORMAT_VERSION);
    const steps = migrations.map((_, step) => `${step}-to-${step + 1}`);
    expect(readdirSync(FIXTURES).toSorted()).toEqual(steps);
    expect([...new Set(fixtures.map(({ step }) => step))].toSorted()).toEqual(migrations.map((_, step) => step));
  });

  it.each(fixtures)('takes $name from format $step to the next, and leaves the old file as it was', (fixture) => {
    const step = migrations[fixture.step]!;
    expect(step(frozen(fixture.before))).toEqual(fixture.after);
    expect(versionOf(fixture.before)).toBe(fixture.step);
    expect(versionOf(fixture.after)).toBe(fixture.step + 1);
  });

  it.each(fixtures)('makes of $name, format $step, a current scene without errors', ({ before }) => {
    const reading = readScene(JSON.stringify(before), contentTypes, { migrate });
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(reading.scene).toEqual(migrate(before));
    expect(reading.items).toHaveLength((before as { items: unknown[] }).items.length);
  });

  it('gives a current file back as it is', () => {
    const { after } = fixtures.find(({ step }) => step === FORMAT_VERSION - 1)!;
    expect(migrate(after)).toBe(after);
  });

  it('never throws, whatever stands where in an old file', () => {
    const next = seededNumbers(20_261_121);
    const junk = [null, 0, -1e300, '', 'fi', '__proto__', [], [[]], [1, 2], {}, { lat: 1 }, true];
    const spoil = (value: unknown): unknown => {
      if (next() < 0.06) return junk[Math.floor(next() * junk.length)];
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoil(inner)]));
    };
    for (let round = 0; round < 500; round++) {
      const spoilt = { ...(spoil(JSON.parse(draft)) as object), version: 0 };
      const { scene, problems } = readScene(JSON.stringify(spoilt), contentTypes, { migrate });
      expect(problems[0]?.rule).toBe('old-format');
      expect(scene !== undefined || problems.length > 1).toBe(true);
    }
  });
});

describe('an old file', () => {
  const told = (text: string) =>
    readScene(text, contentTypes, { migrate }).problems.map(
      ({ severity, rule, path, message }) => `${severity} ${rule} ${pathText(path)}: ${message}`,
    );

  it('is read with a warning that says how to bring it up', () => {
    expect(told(draft)).toEqual([
      'warning old-format version: expected format 1, found 0; bring the file up with npm run scenes:migrate -- FILE --write',
    ]);
  });

  it('tells its mistakes with their place in the new form, and that it was brought up', () => {
    const text = draftWith((scene) => {
      scene.items[1].props.stages[0].kind = 'intak';
      scene.items[0].credits = ['maps'];
    });
    expect(told(text).slice(1)).toEqual([
      expect.stringMatching(
        /^error shape items\[1\]\.props\.stages\[0\]\.kind: expected one of .* \(in the file brought up from format 0\)$/,
      ),
      'error unknown-source items[0].sources[0]: expected the id of an entry of "sources", found "maps"; did you mean "map"? (in the file brought up from format 0)',
    ]);
  });

  it('keeps what the draft did not know, for the check to name', () => {
    const text = draftWith((scene) => {
      scene.colour = 'red';
      scene.items[0].place.up = 1;
    });
    const unknown = readScene(text, contentTypes, { migrate }).problems.slice(1);
    expect(unknown.map(({ path }) => pathText(path)).toSorted()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^colour$/), expect.stringMatching(/^items\[0\]\.place/)]),
    );
  });

  it('is refused with a sentence by who has no migrations, and asks for them', () => {
    const reading = readScene(draft, contentTypes);
    expect(reading.problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(['error old-format']);
    expect(reading.items).toEqual([]);
    expect(needsMigration(reading)).toBe(true);
    expect(needsMigration(readScene(draft, contentTypes, { migrate }))).toBe(false);
  });

  it('is not what a file from the future, without a version or with a strange one is', () => {
    for (const text of [
      '{ "formatVersion": 2, "version": 0 }',
      '{}',
      '{ "version": 1 }',
      '{ "formatVersion": 0.5 }',
      '[]',
    ]) {
      expect(needsMigration(readScene(text, contentTypes))).toBe(false);
    }
  });
});

describe('bringing up on the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  const printed: string[] = [];
  let output = '';

  beforeEach(() => {
    printed.length = 0;
    output = '';
    vi.spyOn(console, 'error').mockImplementation((line: string) => printed.push(line));
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      output += text;
      return true;
    });
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the new file and leaves the old one', () => {
    expect(main([draftFile])).toBe(0);
    expect(JSON.parse(output)).toEqual(migrate(JSON.parse(draft)));
    expect(readFileSync(draftFile, 'utf8')).toBe(draft);
  });

  it('writes to another file, or in place when told to', () => {
    const out = join(folder, 'out.json');
    expect(main([draftFile, '-o', out])).toBe(0);
    expect(readScene(readFileSync(out, 'utf8'), contentTypes).problems).toEqual([]);
    const inPlace = join(folder, 'in-place.json');
    writeFileSync(inPlace, draft);
    expect(main([inPlace, '--write'])).toBe(0);
    expect(readFileSync(inPlace, 'utf8')).toBe(readFileSync(out, 'utf8'));
    expect(output).toBe('');
  });

  it('leaves a current file alone', () => {
    const current = join(folder, 'current.json');
    const text = JSON.stringify(migrate(JSON.parse(draft)));
    writeFileSync(current, text);
    expect(main([current, '--write'])).toBe(0);
    expect(readFileSync(current, 'utf8')).toBe(text);
    expect(printed.join()).toContain('nothing to bring up');
  });

  it('ends with 1 for a file that is no JSON, from the future, or wrong when brought up', () => {
    const file = join(folder, 'bad.json');
    for (const text of ['{', '{ "formatVersion": 9 }', '{ "version": 0 }']) {
      writeFileSync(file, text);
      expect(main([file])).toBe(1);
    }
    writeFileSync(file, '{ "formatVersion": 9 }');
    expect(main([file, '--write'])).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe('{ "formatVersion": 9 }');
    expect(printed.join('\n')).toContain('newer version of the app');
  });

  it('ends with 2 when used wrongly', () => {
    for (const args of [[], ['no-such.json'], [draftFile, draftFile], [draftFile, '--write', '-o', 'x'], ['--wriet']]) {
      expect(main(args)).toBe(2);
    }
    expect(output).toBe('');
  });
});
