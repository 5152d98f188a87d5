import { describe, expect, it } from 'vitest';
import { addressWith, readWishes, sceneAddress } from './address.ts';

const wishes = (query: string, preferred: readonly string[] = ['de-DE']) =>
  readWishes(new URLSearchParams(query), preferred);

describe('the page’s address', () => {
  it('names the scene, the item and the language', () => {
    expect(wishes('scene=laukontori&item=pit-1&lang=sv')).toEqual({
      sceneId: 'laukontori',
      isSceneNamed: true,
      itemId: 'pit-1',
      language: 'sv',
    });
  });

  it('leads to Hämeenkatu when it names nothing, in the first language the browser shares with us', () => {
    const first = { sceneId: 'hameenkatu', isSceneNamed: false, itemId: undefined };
    expect(wishes('', ['de-DE', 'sv-FI', 'fi'])).toEqual({ ...first, language: 'sv' });
    expect(wishes('', ['de-DE']).language).toBe('en');
    expect(wishes('lang=de', ['fi-FI']).language).toBe('fi');
  });

  it('cannot be made to ask for anything but a scene folder', () => {
    for (const scene of ['../secret', 'a/b', 'https:', '%2e%2e', 'Ä', '', 'x'.repeat(80)]) {
      const { sceneId } = wishes(`scene=${encodeURIComponent(scene)}`);
      expect(sceneAddress(sceneId, 'https://city.example/walk/')).toBe('https://city.example/walk/scenes/-/scene.json');
    }
    expect(wishes('item=<b>').itemId).toBeUndefined();
  });

  it('finds the scene beside the page, wherever the page lies', () => {
    expect(sceneAddress('hameenkatu', 'https://city.example/a/b/?x=1')).toBe(
      'https://city.example/a/b/scenes/hameenkatu/scene.json',
    );
  });

  it('changes one wish and leaves the others', () => {
    const address = 'https://city.example/?scene=a&noise=exact&item=pit';
    expect(addressWith(address, { item: undefined, lang: 'fi' })).toBe(
      'https://city.example/?scene=a&noise=exact&lang=fi',
    );
  });
});
