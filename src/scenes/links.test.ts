import { expect, it } from 'vitest';
import { linkedFiles } from './links.ts';
import { sampleScene } from './scene-fixture.ts';

it('the files beside a scene are buildings, pictures in props, and recordings with their captions', () => {
  const scene = sampleScene();
  const [first, ...others] = scene.items;
  const item = {
    ...first!,
    props: { picture: 'pictures/a.webp', name: 'a.word', far: 'https://x.fi/a.png' },
    recordings: { sv: { src: 'speech/a-sv.mp3', captions: 'speech/a-sv.vtt' } },
  };
  const found = linkedFiles({ ...scene, buildings: ['b.geojson'], items: [item, ...others] }, (id) =>
    id === item.id ? 7 : 8,
  );
  expect(found).toEqual([
    { link: 'b.geojson', path: ['buildings', 0] },
    { link: 'pictures/a.webp', path: ['items', 7, 'props', 'picture'] },
    { link: 'speech/a-sv.mp3', path: ['items', 7, 'recordings', 'sv', 'src'] },
    { link: 'speech/a-sv.vtt', path: ['items', 7, 'recordings', 'sv', 'captions'] },
  ]);
});
