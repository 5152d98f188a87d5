/** Reads a scene file: text in, a scene and its problems out. Never throws, whatever the text. */
import { type ContentTypes, type ReadingOptions, readSceneValue, type SceneReading } from './read-value.ts';
import { readSyntax } from './syntax.ts';

export { needsMigration, type ReadingOptions, type SceneReading } from './read-value.ts';

export const readScene = (text: string, contentTypes: ContentTypes, options?: ReadingOptions): SceneReading =>
  readSceneValue(readSyntax(text), contentTypes, options);
