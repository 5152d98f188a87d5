/**
 * Taking a scene along: the code for every way of looking at it, then its own files, each checked for its length.
 *
 * Files of a scene are gathered in a cache of their own, which nobody reads from, and count only once all are there. What
 * was fetched before an interruption is not fetched again.
 */
import { keptScene, pendingFiles, REVISION, type SceneToKeep, type Site } from './cost.ts';
import { cacheNames, forgetKept, type KeptScene, missingFiles, recordKept, type SiteFile } from './files.ts';

export type TakingFailure = 'full' | 'network' | 'stopped';

/**
 * @param onProgress bytes as sent, of those {@link costOf} told
 * @param signal the visitor's wish to stop
 */
export async function takeAlong(
  site: Site,
  scene: SceneToKeep,
  files: readonly SiteFile[],
  onProgress: (sent: number) => void,
  signal: AbortSignal,
): Promise<KeptScene | TakingFailure> {
  const { scope, parts } = site;
  const names = cacheNames(scope);
  let sent = 0;
  const told = (file: SiteFile) => {
    sent += file.sent;
    onProgress(sent);
  };
  const newParts: string[] = [];
  try {
    for (const file of await missingFiles(caches, scope, parts)) {
      newParts.push(await bring(await caches.open(names.parts), new URL(file.url, scope), file, signal));
      told(file);
    }
    const there = await pendingFiles(scope, scene.sceneId, files);
    const pending = await caches.open(names.pending(scene.sceneId));
    for (const file of files.filter((file) => !there.has(file))) {
      await bring(pending, new URL(file.url, scene.url), file, signal);
      told(file);
    }
    return await settle(site, scene, files);
  } catch (error) {
    const why = failureOf(error, signal);
    if (why === 'full') await giveBack(scope, scene.sceneId, newParts);
    return why;
  }
}

/** Takes a scene off the phone, and what was begun of it. */
export async function forgetScene(scope: string, sceneId: string): Promise<void> {
  const kept = await keptScene(scope, sceneId);
  if (kept) await forgetKept(caches, scope, kept);
  await caches.delete(cacheNames(scope).pending(sceneId));
}

async function bring(cache: Cache, url: URL, file: SiteFile, signal: AbortSignal): Promise<string> {
  // What lies between may have kept an older state.
  const response = await fetch(url, { signal, cache: file.revision ? 'reload' : 'default' });
  const content = await response.blob();
  if (!response.ok || content.size !== file.bytes)
    throw new TypeError(`${url}: ${response.status}, ${content.size} bytes`);
  const headers = new Headers(response.headers);
  if (file.revision) headers.set(REVISION, file.revision);
  // The content as stored is not compressed any more.
  headers.delete('content-encoding');
  headers.delete('content-length');
  await cache.put(url, new Response(content, { headers }));
  return url.href;
}

/** All is there: it gets a cache of its own and counts from now on; an older state of the scene goes. */
async function settle({ scope, parts }: Site, scene: SceneToKeep, files: readonly SiteFile[]): Promise<KeptScene> {
  const names = cacheNames(scope);
  const before = await keptScene(scope, scene.sceneId);
  const savedAt = new Date().toISOString();
  const bytes = [...parts, ...files].reduce((sum, file) => sum + file.bytes, 0);
  const kept = { sceneId: scene.sceneId, cache: names.scene(scene.sceneId, savedAt), savedAt, bytes };
  try {
    const [from, to] = [await caches.open(names.pending(scene.sceneId)), await caches.open(kept.cache)];
    for (const { url } of files) {
      const address = new URL(url, scene.url).href;
      await to.put(address, (await from.match(address))!);
    }
    await recordKept(caches, scope, kept);
  } catch (error) {
    await caches.delete(kept.cache);
    throw error;
  }
  await caches.delete(names.pending(scene.sceneId));
  if (before) await caches.delete(before.cache);
  return kept;
}

/** A full phone gets back what this attempt took; what was kept before stays. */
async function giveBack(scope: string, sceneId: string, newParts: readonly string[]): Promise<void> {
  const names = cacheNames(scope);
  await caches.delete(names.pending(sceneId));
  const cache = await caches.open(names.parts);
  await Promise.all(newParts.map((url) => cache.delete(url)));
}

function failureOf(error: unknown, signal: AbortSignal): TakingFailure {
  if (signal.aborted) return 'stopped';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'network';
}
