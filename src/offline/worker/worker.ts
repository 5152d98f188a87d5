/**
 * The service worker: opens the page from the phone, and a scene that was taken along also without a network.
 *
 * A newer worker waits until no page is open, or until the visitor asks for it between two visits. A page that is still
 * open then finds the files of its own version in the caches, until a page of the new version is the only one.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { cacheNames, keptScenes, type Message, type SiteFiles } from '../files.ts';
import { bringParts, forgetOldParts, partOrFetch } from './parts.ts';
import { sceneFile } from './scene-file.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build. */
declare const FILES_OF_THIS_BUILD: SiteFiles;

const { shell, parts } = FILES_OF_THIS_BUILD;
const { scope } = self.registration;

const precache = new PrecacheController({ cacheName: cacheNames(scope).shell });
precache.addToCacheList(shell.map(({ url, revision }) => ({ url, revision })));

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([
      precache.install(event),
      // A street that was taken along must still open without a network in the new version.
      keptScenes(caches, scope).then((kept) => (kept.length > 0 ? bringParts(scope, parts) : undefined)),
    ]),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message.kind === 'take-over') event.waitUntil(self.skipWaiting());
  if (message.kind === 'bring-parts') event.waitUntil(bringParts(scope, parts).catch(() => {}));
  if (message.kind === 'arrived') {
    event.ports[0]?.postMessage(FILES_OF_THIS_BUILD);
    event.waitUntil(forgetOld(event, message.script));
  }
});

/** Once the only open page is one of this version, nobody needs the files of others. */
async function forgetOld(event: ExtendableMessageEvent, script: string): Promise<void> {
  const isOfThisVersion = shell.some(({ url }) => new URL(url, scope).href === script);
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!isOfThisVersion || pages.length > 1 || self.registration.waiting || self.registration.installing) return;
  await precache.activate(event);
  await forgetOldParts(scope, parts);
}

// What an address asks for after `?` is the page's own affair.
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/.*/] }));

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(new URL('assets/', scope).href),
  ({ request }) => partOrFetch(scope, parts, request),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.href.startsWith(new URL('scenes/', scope).href),
  ({ request }) => sceneFile(scope, request),
);
