import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../drawing/text.ts';
import { loadWords } from '../ui/words.ts';
import type { RefusalReason } from '../views/view.ts';
import { failureWords, noticeWords } from './notice-words.ts';
import type { LoadFailure } from './scene/load-scene.ts';
import type { Notice, Trouble } from './visit.ts';

beforeAll(() => Promise.all(LANGUAGES.map(loadWords)));

const REASONS: readonly RefusalReason[] = [
  'no-webxr',
  'not-secure',
  'location-denied',
  'location-unavailable',
  'motion-denied',
  'camera-denied',
  'camera-unavailable',
  'motion-unavailable',
  'session-failed',
  'no-webgl',
  'engine-not-loaded',
  'needs-tap',
];
const TROUBLES: readonly Trouble[] = [
  'tracking-lost',
  'location-lost',
  'context-lost',
  'context-gone',
  'asset-missing',
  'camera-lost',
];
const FAILURES: readonly LoadFailure[] = ['missing', 'network', 'server', 'not-json', 'invalid', 'newer'];

const everyNotice: readonly Notice[] = [
  ...REASONS.map((reason): Notice => ({ kind: 'refused', reason, wanted: 'ar' })),
  ...TROUBLES.map((trouble): Notice => ({ kind: 'trouble', trouble })),
  { kind: 'left-out', names: [{ fi: 'Kuoppa', sv: 'Gropen', en: 'The pit' }] },
  { kind: 'ended', wanted: 'ar' },
  { kind: 'far', distance_m: 161_000 },
  { kind: 'rest' },
  { kind: 'outdated' },
  { kind: 'unexpected' },
];

describe('what a notice says', () => {
  it('is a sentence of its own with at least one way on, in every language', () => {
    for (const language of LANGUAGES) {
      const all = everyNotice.map((notice) => noticeWords(notice, language));
      expect(new Set(all.map(({ text }) => text)).size).toBe(everyNotice.length);
      for (const { text, ways } of all) {
        expect(text).toMatch(/[.?…]$/);
        expect(ways.length).toBeGreaterThan(0);
        for (const { label } of ways) expect(label).not.toBe('');
      }
    }
  });

  it('offers no second try where it would end the same', () => {
    const ways = (reason: RefusalReason) =>
      noticeWords({ kind: 'refused', reason, wanted: 'ar' }, 'en').ways.map(({ way }) => way);
    expect(ways('no-webgl')).toEqual(['dismiss']);
    expect(ways('camera-denied')).toEqual(['again', 'look-around', 'dismiss']);
    expect(ways('motion-unavailable')).toEqual(['look-around', 'dismiss']);
  });

  it('names what was left out', () => {
    expect(noticeWords({ kind: 'left-out', names: [{ en: 'The pit' }] }, 'en').text).toContain('The pit');
  });

  it('has a way on from every failure to load', () => {
    for (const language of LANGUAGES) {
      const all = FAILURES.map((reason) => failureWords(reason, language));
      expect(new Set(all.map(({ text }) => text)).size).toBe(FAILURES.length);
      for (const { ways } of all) expect(ways.length).toBeGreaterThan(0);
    }
  });
});
