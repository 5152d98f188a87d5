/** What there is to take along of a scene, what of it is there already, and what the rest costs. */
import { cacheNames, type KeptScene, keptScenes, missingFiles, type SiteFile } from './files.ts';

export interface SceneToKeep {
  readonly sceneId: string;
  /** Absolute address of the scene's file. */
  readonly url: string;
}

/** What taking along would cost now, in bytes. */
export interface Cost {
  /** To be fetched, compressed. */
  readonly toSend: number;
  /** To be stored beyond what is there. */
  readonly toStore: number;
  /** All that a kept scene needs. */
  readonly whole: number;
  /** Something of the scene was fetched before and the rest was not. */
  readonly isBegun: boolean;
}

/** The page's place, and the code that is needed in it. */
export interface Site {
  readonly scope: string;
  readonly parts: readonly SiteFile[];
}

/** Its files as the build listed them; undefined for a scene that came without a list, or when nothing answers. */
export async function sceneFilesOf({ url }: SceneToKeep): Promise<readonly SiteFile[] | undefined> {
  try {
    const response = await fetch(new URL('files.json', url));
    if (!response.ok) return undefined;
    return ((await response.json()) as { files: readonly SiteFile[] }).files;
  } catch {
    return undefined;
  }
}

export async function costOf(
  { scope, parts }: Site,
  { sceneId }: SceneToKeep,
  files: readonly SiteFile[],
): Promise<Cost> {
  const missing = await missingFiles(caches, scope, parts);
  const pending = await pendingFiles(scope, sceneId, files);
  const needed = [...missing, ...files.filter((file) => !pending.has(file))];
  const sum = (some: readonly SiteFile[], of: 'bytes' | 'sent') => some.reduce((total, file) => total + file[of], 0);
  return {
    toSend: sum(needed, 'sent'),
    toStore: sum(needed, 'bytes'),
    whole: sum([...parts, ...files], 'bytes'),
    isBegun: pending.size > 0,
  };
}

export const keptScene = async (scope: string, sceneId: string): Promise<KeptScene | undefined> =>
  (await keptScenes(caches, scope)).find((scene) => scene.sceneId === sceneId);

/** A kept scene and all the code it needs are really there. */
export async function isWhole({ scope, parts }: Site): Promise<boolean> {
  return (await missingFiles(caches, scope, parts)).length === 0;
}

/** Which content a stored file has. */
export const REVISION = 'x-katukerros-revision';

/** Those of `files` that an earlier try has brought, in the state they have now. */
export async function pendingFiles(
  scope: string,
  sceneId: string,
  files: readonly SiteFile[],
): Promise<ReadonlySet<SiteFile>> {
  const name = cacheNames(scope).pending(sceneId);
  if (!(await caches.has(name))) return new Set();
  const cache = await caches.open(name);
  const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  const revisions = new Set(answers.map((answer) => answer?.headers.get(REVISION)));
  return new Set(files.filter(({ revision }) => revisions.has(revision)));
}
