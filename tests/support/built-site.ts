/** Builds the pages once and serves them, under a base path that is not the root, for all browser tests. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { chromiumPath } from './chromium.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** As on a host where the app is one of many. */
export const BASE_PATH = '/tampere/street/';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** Serves `folder` below {@link BASE_PATH} on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(BASE_PATH) ? normalize(path.slice(BASE_PATH.length)) : undefined;
    let file = inside === undefined ? '' : join(folder, inside);
    if (file !== '' && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${BASE_PATH}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

// biome-ignore lint/style/noDefaultExport: vitest asks for a default export here
export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  chromiumPath();
  await build({ configFile: resolve(project, 'vite.config.ts'), logLevel: 'error' });
  const site = await serveFolder(resolve(project, 'dist'));
  vitest.provide('siteAddress', site.address);
  return site.close;
}

declare module 'vitest' {
  interface ProvidedContext {
    siteAddress: string;
  }
}
