import { describe, expect, it } from 'vitest';
import { HASHED_FOLDER, headersFor, PAGE_POLICY } from './headers.ts';
import { hostFiles } from './host-files.ts';

const PATHS = [
  '',
  'index.html',
  'about/',
  'service-worker.js',
  'manifest.webmanifest',
  'scenes/a/scene.json',
  'assets/x-1.js',
];

/** As Netlify and Cloudflare Pages read the file: all rules that fit hold, and values of one name are joined. */
function asNetlifySends(path: string, file: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const rule of file.split(/\n(?=\/)/)) {
    const [pattern, ...headers] = rule.trimEnd().split('\n');
    const fits = pattern!.endsWith('*') ? `/${path}`.startsWith(pattern!.slice(0, -1)) : `/${path}` === pattern;
    if (!fits) continue;
    for (const header of headers) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(header)!;
      sent[name!] = sent[name!] ? `${sent[name!]}, ${value}` : value!;
    }
  }
  return sent;
}

describe('headers of the built site', () => {
  it('are told to Netlify and Cloudflare Pages as the table has them, without two values for one name', () => {
    for (const path of PATHS) expect(asNetlifySends(path, hostFiles()._headers!), path).toEqual(headersFor(path));
  });

  it('are all told to Apache and nginx, with both ways of keeping', () => {
    for (const file of ['.htaccess', 'nginx-headers.conf']) {
      for (const path of PATHS) {
        for (const [name, value] of Object.entries(headersFor(path))) {
          expect(hostFiles()[file], `${file}, ${name}`).toContain(`${name} "${value}"`);
        }
      }
    }
  });

  it('have no quotation mark that would end a value early', () => {
    for (const path of PATHS) for (const value of Object.values(headersFor(path))) expect(value).not.toMatch(/["\n]/);
  });

  it('let nothing from elsewhere in, nor anybody frame the page', () => {
    const policy = headersFor('')['Content-Security-Policy']!;
    expect(policy.startsWith(PAGE_POLICY)).toBe(true);
    expect(policy).toContain("frame-ancestors 'none'");
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:', 'blob:']));
  });

  it('let a browser keep only what carries its content in its name', () => {
    const kept = PATHS.filter((path) => !headersFor(path)['Cache-Control']!.includes('no-cache'));
    expect(kept).toEqual([`${HASHED_FOLDER}x-1.js`]);
  });
});
