/** A scene and what lies beside it: from the server while it answers, else as it was taken along. */
import { createPartialResponse } from 'workbox-range-requests';
import { keptScenes } from '../files.ts';

/** Who has the street with them does not wait longer for a newer state of it. */
const PATIENCE_MS = 3_000;

export async function sceneFile(scope: string, request: Request): Promise<Response> {
  const kept = await keptFile(scope, request);
  if (!kept) return fetch(request);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.status < 500) return response;
  } catch {
    // No network, or one that does not answer.
  }
  return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
}

async function keptFile(scope: string, request: Request): Promise<Response | undefined> {
  for (const scene of await keptScenes(caches, scope)) {
    const found = await (await caches.open(scene.cache)).match(request.url);
    if (found) return found;
  }
  return undefined;
}
