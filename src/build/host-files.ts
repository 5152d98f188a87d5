/** The headers of {@link headersFor} as common static hosts want to be told them. */
import { ASKED_ANEW, HASHED_FOLDER, KEPT, SECURITY_HEADERS } from './headers.ts';

/** Named one by one: where two rules hold, these hosts join the values of both. */
const ASKED_ANEW_PATHS = [
  '/',
  '/index.html',
  '/about/*',
  '/service-worker.js',
  '/manifest.webmanifest',
  '/scenes/*',
  '/scene-tiles/*',
];

const security = Object.entries(SECURITY_HEADERS);

/** Netlify, Cloudflare Pages. */
function netlify(): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('/*', security),
    rule(`/${HASHED_FOLDER}*`, [['Cache-Control', KEPT]]),
    ...ASKED_ANEW_PATHS.map((path) => rule(path, [['Cache-Control', ASKED_ANEW]])),
  ].join('\n');
}

/** Apache 2.4 with mod_headers, where the folder may have its own settings. */
function apache(): string {
  const header = (name: string, value: string) => `  Header always set ${name} "${value}"`;
  return [
    'AddType application/manifest+json .webmanifest',
    'AddType application/geo+json .geojson',
    '<IfModule mod_headers.c>',
    ...security.map(([name, value]) => header(name, value)),
    header('Cache-Control', ASKED_ANEW),
    `  <If "%{REQUEST_URI} =~ m#/${HASHED_FOLDER}[^/]+$#">`,
    `  ${header('Cache-Control', KEPT)}`,
    '  </If>',
    '</IfModule>',
  ].join('\n');
}

/** To be included in a `server` block of nginx. */
function nginx(): string {
  const header = (name: string, value: string) => `add_header ${name} "${value}" always;`;
  return [
    '# include this file in the server block of the site',
    ...[...security, ['Cache-Control', ASKED_ANEW] as const].map(([name, value]) => header(name, value)),
    '# a location that sets one header loses those of its server, so they are said again',
    `location ~ /${HASHED_FOLDER}[^/]+$ {`,
    ...[...security, ['Cache-Control', KEPT] as const].map(([name, value]) => `  ${header(name, value)}`),
    '}',
  ].join('\n');
}

/** File name in the site's folder → text. */
export const hostFiles = (): Readonly<Record<string, string>> => ({
  _headers: `${netlify()}\n`,
  '.htaccess': `${apache()}\n`,
  'nginx-headers.conf': `${nginx()}\n`,
});
