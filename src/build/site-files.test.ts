import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileLists } from './scene-file-lists.ts';
import { shellFiles } from './service-worker-plugin.ts';

describe('the files of a scene', () => {
  it('are the scene and what it names that is there, with their true sizes; neither schema nor strangers', () => {
    const folder = mkdtempSync(join(tmpdir(), 'katukerros-lists-'));
    mkdirSync(join(folder, 'lane'));
    const scene = {
      $schema: '../scene.schema.json',
      buildings: ['houses.geojson', 'not-there.geojson'],
      items: [{ props: { picture: { src: 'old.webp' }, again: 'old.webp', page: 'https://example.org/far.png' } }],
      sound: '../../outside.mp3',
    };
    writeFileSync(join(folder, 'scene.schema.json'), '{}');
    writeFileSync(join(folder, 'lane/scene.json'), JSON.stringify(scene));
    writeFileSync(join(folder, 'lane/houses.geojson'), 'x'.repeat(1_000));
    writeFileSync(join(folder, 'lane/old.webp'), 'ab');
    writeFileLists(folder, (complaint) => expect.fail(complaint));
    const { files } = JSON.parse(readFileSync(join(folder, 'lane/files.json'), 'utf8'));
    rmSync(folder, { recursive: true });
    const sizes = files.map(({ url, bytes }: { url: string; bytes: number }) => [url, bytes]);
    expect(sizes).toEqual([
      ['scene.json', JSON.stringify(scene).length],
      ['houses.geojson', 1_000],
      ['old.webp', 2],
    ]);
    expect(files[1].sent).toBeLessThan(100);
    expect(files[2].sent).toBe(2);
  });

  it('of one that cannot be read are not listed, and the builder is told', () => {
    const folder = mkdtempSync(join(tmpdir(), 'katukerros-lists-'));
    mkdirSync(join(folder, 'broken'));
    writeFileSync(join(folder, 'broken/scene.json'), '{');
    const complaints: string[] = [];
    writeFileLists(folder, (complaint) => complaints.push(complaint));
    rmSync(folder, { recursive: true });
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^broken cannot be taken along/);
  });
});

describe('the shell', () => {
  const chunk = (fileName: string, more: object = {}) => ({ type: 'chunk', fileName, ...more });

  it('has the pages, the words of three languages and all they import, but no engine', () => {
    const names = shellFiles([
      chunk('walk.js', { isEntry: true, imports: ['text.js'] }),
      chunk('text.js', { imports: ['deep.js'] }),
      chunk('deep.js'),
      ...['fi', 'sv', 'en'].map((name) => chunk(`${name}.js`, { facadeModuleId: `/x/src/ui/words/${name}.ts` })),
      chunk('open-view.js', { facadeModuleId: '/x/src/walk/street/open-view.ts', imports: ['engine.js'] }),
      chunk('engine.js'),
      { type: 'asset', fileName: 'walk.css' },
      { type: 'asset', fileName: 'wide.png' },
    ]);
    expect([...names].sort()).toEqual(['deep.js', 'en.js', 'fi.js', 'sv.js', 'text.js', 'walk.css', 'walk.js']);
  });
});
