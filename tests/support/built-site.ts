/** Builds the pages once and serves them, under a base path that is not the root, for all browser tests. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import type { TestProject } from 'vitest/node';
import { headersFor } from '../../src/build/headers.ts';
import { chromiumPath } from './chromium.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
/** As on a host where the app is one of many. */
export const BASE_PATH = '/tampere/street/';

export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json',
};

export interface ServedSite {
  readonly address: string;
  /** Paths inside the site, as they were asked for. */
  readonly asked: readonly string[];
  /** Another build from now on, as when a new version is put on the host. */
  serve(folder: string): void;
  /** Files whose connection breaks off in the middle; undefined for none. */
  breakOff(paths: RegExp | undefined): void;
  /** Files that come only after the returned function is called. */
  hold(paths: RegExp): () => void;
  close(): Promise<void>;
}

/** Serves `first` below {@link BASE_PATH} on a free port of this machine, with the headers hosts are told to send. */
export async function serveFolder(first: string): Promise<ServedSite> {
  let folder = first;
  let broken: RegExp | undefined;
  let held: { readonly paths: RegExp; readonly until: Promise<void> } | undefined;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(BASE_PATH) ? normalize(path.slice(BASE_PATH.length)) : undefined;
    asked.push(inside ?? path);
    if (held?.paths.test(path)) await held.until;
    let file = inside === undefined ? '' : join(folder, inside);
    if (file !== '' && existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (inside === undefined || !file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found');
      return;
    }
    const content = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': content.length, ...headersFor(inside) });
    if (!broken?.test(path)) response.end(content);
    else response.write(content.subarray(0, content.length / 2), () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${BASE_PATH}`,
    asked,
    serve: (other) => {
      folder = other;
    },
    breakOff: (paths) => {
      broken = paths;
    },
    hold: (paths) => {
      let release = () => {};
      const until = new Promise<void>((done) => {
        release = done;
      });
      held = { paths, until };
      return () => {
        held = undefined;
        release();
      };
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Under a test runner libraries are taken in the variant for developers; visitors get the other one. */
export async function buildAsForVisitors(options: InlineConfig = {}): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile: resolve(project, 'vite.config.ts'), logLevel: 'error', ...options });
  } finally {
    process.env.NODE_ENV = before;
  }
}

// biome-ignore lint/style/noDefaultExport: vitest asks for a default export here
export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  chromiumPath();
  await buildAsForVisitors();
  const site = await serveFolder(resolve(project, 'dist'));
  vitest.provide('siteAddress', site.address);
  return site.close;
}

declare module 'vitest' {
  interface ProvidedContext {
    siteAddress: string;
  }
}
