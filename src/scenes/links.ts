/** The files a scene needs beside it. */
import type { Path } from './problem.ts';
import type { Scene, SceneItem } from './schema.ts';

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
  const links: LinkedFile[] = [];
  addLinks(value, [...path], links);
  return links;
}

/** `path` leads to `value`; it is lengthened on the way, and in the end is as it was. */
function addLinks(value: unknown, path: (string | number)[], links: LinkedFile[]): void {
  if (typeof value === 'string' && PICTURE.test(value) && !value.includes(':'))
    links.push({ link: value, path: [...path] });
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    path.push(isList ? Number(key) : key);
    addLinks((value as Record<string, unknown>)[key], path, links);
    path.pop();
  }
}
