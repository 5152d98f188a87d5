/** The code that is fetched later: engine, shaders, content. Its names carry its content, so a held file is the right one. */
import { cacheNames, missingFiles, type SiteFile } from '../files.ts';

/** So many at a time, behind all that the page itself asks for: a phone's connection is not held up. */
const AT_A_TIME = 3;

/** Fetches all of `parts` that are not there yet. Rejects at the first that cannot be had; those before it stay. */
export async function bringParts(scope: string, parts: readonly SiteFile[]): Promise<void> {
  const missing = [...(await missingFiles(caches, scope, parts))];
  const cache = await caches.open(cacheNames(scope).parts);
  const bring = async () => {
    for (let file = missing.pop(); file; file = missing.pop())
      await cache.add(new Request(new URL(file.url, scope), { priority: 'low' }));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, bring));
}

/** From the phone, else from the server; a part of this version is kept then. */
export async function partOrFetch(scope: string, parts: readonly SiteFile[], request: Request): Promise<Response> {
  const names = cacheNames(scope);
  const [held, ofOlderShell] = await Promise.all(
    [names.parts, names.shell].map(async (name) => (await caches.open(name)).match(request.url)),
  );
  if (held ?? ofOlderShell) return (held ?? ofOlderShell)!;
  const response = await fetch(request);
  // What the page fetches to take along, it keeps itself.
  const isUsed = request.destination !== '';
  if (response.ok && isUsed && parts.some(({ url }) => new URL(url, scope).href === request.url)) {
    await keep(names.parts, request.url, response.clone());
  }
  return response;
}

/** Full storage must not keep a part from who needs it now. */
async function keep(name: string, url: string, response: Response): Promise<void> {
  try {
    await (await caches.open(name)).put(url, response);
  } catch (error) {
    console.warn('a part of the page could not be kept:', error);
  }
}

export async function forgetOldParts(scope: string, parts: readonly SiteFile[]): Promise<void> {
  const cache = await caches.open(cacheNames(scope).parts);
  const wanted = new Set(parts.map(({ url }) => new URL(url, scope).href));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}
