/** The files a scene needs beside it. */
import type { Path } from './problem.ts';
import type { Scene, SceneItem } from './schema.ts';
import { isObject } from './value-text.ts';

export interface LinkedFile {
  /** Relative to the scene file. */
  readonly link: string;
  /** Where the scene names it. */
  readonly path: Path;
}

const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/i;

/** Building files, recordings, and everything in props that reads like the path of a picture. `numberOf` gives an item's place in the file. */
export function linkedFiles(scene: Scene, numberOf: (itemId: string) => number): readonly LinkedFile[] {
  return [
    ...(scene.buildings ?? []).map((link, index) => ({ link, path: ['buildings', index] })),
    ...scene.items.flatMap(({ id, props }) => linksIn(props, ['items', numberOf(id), 'props'])),
    ...scene.items.flatMap(({ id, recordings }) => spokenFiles(recordings, ['items', numberOf(id), 'recordings'])),
  ];
}

const spokenFiles = (recordings: SceneItem['recordings'], path: Path): readonly LinkedFile[] =>
  Object.entries(recordings ?? {}).flatMap(([language, recording]) =>
    (['src', 'captions'] as const).flatMap((key) =>
      recording ? [{ link: recording[key], path: [...path, language, key] }] : [],
    ),
  );

/** Everything in `value` that reads like the path of a picture. */
export function linksIn(value: unknown, path: Path): readonly LinkedFile[] {
  if (typeof value === 'string') return PICTURE.test(value) && !value.includes(':') ? [{ link: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((entry, index) => linksIn(entry, [...path, index]));
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((key) => linksIn(value[key], [...path, key]));
}
