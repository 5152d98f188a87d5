/** Serves the built pages as hosts do: compressed, with their headers, each file squeezed once. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from '../../src/build/headers.ts';
import { BASE_PATH, TYPES } from '../support/built-site.ts';

export interface CompressedSite {
  readonly address: string;
  close(): Promise<void>;
}

const SQUEEZED = /\.(html|js|css|json|geojson|svg|webmanifest)$/;

export async function serveCompressed(folder: string): Promise<CompressedSite> {
  // Before anybody asks: no visitor of a host waits while it squeezes.
  const bodies = new Map<string, Buffer>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    bodies.set(file, SQUEEZED.test(file) ? brotliCompressSync(content) : content);
  }
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(BASE_PATH) ? normalize(path.slice(BASE_PATH.length)) : undefined;
    let file = inside === undefined ? '' : join(folder, inside);
    if (file !== '' && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    const body = bodies.get(file);
    if (inside === undefined || !body) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      ...(SQUEEZED.test(file) && { 'Content-Encoding': 'br' }),
      ...headersFor(inside),
    });
    response.end(body);
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
