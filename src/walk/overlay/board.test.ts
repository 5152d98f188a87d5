import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../../content/index.ts';
import { LANGUAGES } from '../../drawing/text.ts';
import { loadWords } from '../../ui/words.ts';
import { readAnyVersion } from '../scene/load-scene.ts';
import { type Street, spotsOf } from '../telling.ts';
import { newVisit, sceneReady, selected, type Visit } from '../visit.ts';
import { boardPage, pressed } from './board.ts';

let street: Street;
let visit: Visit;
beforeAll(async () => {
  await Promise.all(LANGUAGES.map(loadWords));
  const file = readFileSync(resolve(import.meta.dirname, '../../../scenes/hameenkatu/scene.json'), 'utf8');
  const loaded = await readAnyVersion(file, 'https://example.org/scenes/hameenkatu/scene.json', contentTypes);
  if ('failed' in loaded) throw new Error(loaded.failed);
  street = { ...loaded, tellings: contentTypes, content: undefined };
  visit = sceneReady(newVisit({ language: 'en', device: 'hand-held', noise: 'exact' }), spotsOf(loaded.placed), []);
});

const ids = (page: ReturnType<typeof boardPage>) => page?.buttons.map(({ id }) => id);

describe('the card as a plate in the world', () => {
  it('is not there while nothing is chosen, nor while the visitor walks', () => {
    expect(boardPage(street, visit, undefined)).toBeUndefined();
    const chosen = selected(visit, { itemId: 'first-town-hall' });
    expect(boardPage(street, { ...chosen, isWalking: true }, undefined)).toBeUndefined();
  });

  it('tells of the item, then of each of its parts, and back, by what can be pressed; for every item', () => {
    for (const { id } of street.scene.items) {
      let now = selected(visit, { itemId: id });
      const first = boardPage(street, now, undefined)!;
      const titles = [first.title];
      expect(ids(first)).not.toContain('previous');
      while (ids(boardPage(street, now, undefined))!.includes('next')) {
        now = selected(now, pressed(street, now, 'next'));
        const page = boardPage(street, now, undefined)!;
        expect(page.about).toBe(id);
        expect(page.paragraphs.join('')).not.toBe('');
        titles.push(page.title);
      }
      for (const title of titles.toReversed()) {
        expect(boardPage(street, now, undefined)!.title).toBe(title);
        now = selected(now, pressed(street, now, 'previous'));
      }
      expect(now.selection).toEqual({ itemId: id });
      expect(pressed(street, now, 'close')).toBeUndefined();
    }
  });

  it('says a danger first, in the visitor’s language', () => {
    const chosen = selected(visit, { itemId: 'first-town-hall' });
    const on = { kind: 'tram', how: 'on' } as const;
    expect(boardPage(street, { ...chosen, language: 'fi' }, on)).toMatchObject({
      title: 'Seisot raitiovaunun ja bussien kaistalla. Siirry heti jalkakäytävälle.',
      buttons: [],
    });
    expect(boardPage(street, chosen, { kind: 'tram', how: 'near' })?.about).toBe('first-town-hall');
  });
});
