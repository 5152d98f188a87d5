/**
 * What the page and its service worker agree on: which files there are, and where they are kept.
 * A host may carry several copies of the app in several folders; names of caches therefore carry the folder.
 */

/** One file of the site or of a scene. */
export interface SiteFile {
  /** Relative to the site's folder, or to the scene's. */
  readonly url: string;
  /** Of its content; null when its name already says which content it has. */
  readonly revision: string | null;
  /** Bytes as kept on the phone. */
  readonly bytes: number;
  /** Bytes as a server with compression sends them. */
  readonly sent: number;
}

/** `shell` opens both pages; `parts` are all code that is fetched later: engine, shaders, content. */
export interface SiteFiles {
  readonly shell: readonly SiteFile[];
  readonly parts: readonly SiteFile[];
}

/** A scene that is on the phone completely. */
export interface KeptScene {
  readonly sceneId: string;
  /** The name of the cache that has its files. */
  readonly cache: string;
  /** ISO 8601, by the phone's clock. */
  readonly savedAt: string;
  readonly bytes: number;
}

/** What a page tells its worker. */
export type Message =
  /** The page is there, with this first script; answered with {@link SiteFiles} on the port that came along. */
  | { readonly kind: 'arrived'; readonly script: string }
  /** Brings the parts that are not there yet. */
  | { readonly kind: 'bring-parts' }
  /** The visitor wants the new version now. */
  | { readonly kind: 'take-over' };

/** @param scope the absolute address of the site's folder */
export const cacheNames = (scope: string) => ({
  shell: `katukerros-shell ${scope}`,
  parts: `katukerros-parts ${scope}`,
  /** One small record for each kept scene. */
  kept: `katukerros-kept ${scope}`,
  /** Files of one scene that are still being fetched. */
  pending: (sceneId: string) => `katukerros-pending ${scope}${sceneId}`,
  /** Files of one scene, complete. */
  scene: (sceneId: string, savedAt: string) => `katukerros-scene ${scope}${sceneId} ${savedAt}`,
});

const recordAddress = (scope: string, sceneId: string): string => new URL(`kept/${sceneId}`, scope).href;

/** The kept scenes; one whose files the browser has thrown away is none. */
export async function keptScenes(storage: CacheStorage, scope: string): Promise<readonly KeptScene[]> {
  const name = cacheNames(scope).kept;
  if (!(await storage.has(name))) return [];
  const records = await storage.open(name);
  const answers = await Promise.all((await records.keys()).map((key) => records.match(key)));
  const scenes = await Promise.all(answers.map((answer) => answer?.json() as Promise<KeptScene> | undefined));
  const whole = await Promise.all(
    scenes.map(async (scene) => (scene && (await storage.has(scene.cache)) ? scene : [])),
  );
  return whole.flat();
}

/** From now on the scene counts as kept. */
export async function recordKept(storage: CacheStorage, scope: string, scene: KeptScene): Promise<void> {
  const records = await storage.open(cacheNames(scope).kept);
  await records.put(recordAddress(scope, scene.sceneId), Response.json(scene));
}

/** The record first: what is not whole is never used. */
export async function forgetKept(storage: CacheStorage, scope: string, scene: KeptScene): Promise<void> {
  const records = await storage.open(cacheNames(scope).kept);
  await records.delete(recordAddress(scope, scene.sceneId));
  await storage.delete(scene.cache);
}

/** Those of `files` that are in none of the caches of the site's own files. */
export async function missingFiles(
  storage: CacheStorage,
  scope: string,
  files: readonly SiteFile[],
): Promise<readonly SiteFile[]> {
  const parts = await storage.open(cacheNames(scope).parts);
  const held = new Set((await parts.keys()).map(({ url }) => url));
  return files.filter(({ url }) => !held.has(new URL(url, scope).href));
}
