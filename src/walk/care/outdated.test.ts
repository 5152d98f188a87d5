import { describe, expect, it } from 'vitest';
import { isOutdated, isReachable } from './outdated.ts';

const PAGE = 'https://example.test/street/';
const SCRIPT = `${PAGE}assets/walk-Abc123.js`;
const page =
  (script: string, status = 200) =>
  async () =>
    new Response(`<!doctype html><script type="module" src="./assets/${script}"></script>`, { status });

describe('a page that runs', () => {
  it('is outdated when the server’s page names another program', async () => {
    expect(await isOutdated(PAGE, SCRIPT, page('walk-Xyz789.js'))).toBe(true);
  });

  it('is not when it names the same, when the server fails, and when there is no network', async () => {
    expect(await isOutdated(PAGE, SCRIPT, page('walk-Abc123.js'))).toBe(false);
    expect(await isOutdated(PAGE, SCRIPT, page('walk-Xyz789.js', 503))).toBe(false);
    expect(await isOutdated(PAGE, SCRIPT, () => Promise.reject(new TypeError('Failed to fetch')))).toBe(false);
  });

  it('can be loaded anew when the server answers well', async () => {
    expect(await isReachable(PAGE, page('walk-Abc123.js'))).toBe(true);
    expect(await isReachable(PAGE, page('walk-Abc123.js', 503))).toBe(false);
    expect(await isReachable(PAGE, () => Promise.reject(new TypeError('Failed to fetch')))).toBe(false);
  });

  it('asks the server itself, not what is kept on the phone', async () => {
    const asked: [string, RequestInit][] = [];
    await isOutdated(PAGE, SCRIPT, (url, options) => {
      asked.push([url, options]);
      return page('walk-Abc123.js')();
    });
    expect(asked).toEqual([[`${PAGE}?newest`, { cache: 'no-store' }]]);
  });
});
