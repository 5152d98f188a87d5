import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../drawing/text.ts';
import type { BrowserKind, PreflightModel } from '../../ui/preflight-model.ts';
import { repairText } from '../../ui/preflight-repair.ts';
import { preflightWordsOf } from '../../ui/preflight-words.ts';
import { browserKind } from './browser-kind.ts';
import { type KnownAnswers, stepRefused, stepsFor } from './questions.ts';

const NOTHING: KnownAnswers = { location: 'prompt', motion: 'unasked', camera: 'prompt', hasOpened: false };

describe('the steps before a street opens', () => {
  it('are all three for who comes first, the camera last', () => {
    expect(stepsFor(NOTHING)).toEqual(['location', 'motion', 'camera']);
  });

  it('leave out what was answered with yes', () => {
    expect(stepsFor({ ...NOTHING, location: 'granted' })).toEqual(['motion', 'camera']);
    expect(stepsFor({ ...NOTHING, motion: 'not-needed' })).toEqual(['location', 'camera']);
    expect(stepsFor({ ...NOTHING, location: 'granted', motion: 'granted' })).toEqual(['camera']);
    expect(stepsFor({ location: 'granted', motion: 'not-needed', camera: 'granted', hasOpened: false })).toEqual([]);
  });

  it('are none on a second visit, unless a yes was taken back', () => {
    expect(stepsFor({ ...NOTHING, location: 'granted', hasOpened: true })).toEqual([]);
    expect(stepsFor({ ...NOTHING, location: undefined, hasOpened: true })).toEqual([]);
    expect(stepsFor({ ...NOTHING, location: 'denied', hasOpened: true })).toEqual(['location', 'camera']);
  });

  it('end with a tap of their own whenever one was a question', () => {
    for (const location of ['granted', 'prompt', 'denied', undefined] as const) {
      for (const motion of ['granted', 'denied', 'unasked', 'not-needed'] as const) {
        for (const camera of ['granted', 'prompt', undefined] as const) {
          for (const hasOpened of [true, false]) {
            const steps = stepsFor({ location, motion, camera, hasOpened });
            if (steps.length > 0) expect(steps.at(-1)).toBe('camera');
          }
        }
      }
    }
  });

  it('take up a refusal that only an opening session tells', () => {
    expect(stepRefused('camera-denied')).toEqual({ step: 'camera', fault: 'denied' });
    expect(stepRefused('location-unavailable')).toEqual({ step: 'location', fault: 'unavailable' });
    expect(stepRefused('no-webgl')).toBeUndefined();
  });
});

describe('the browser at hand', () => {
  const ANDROID = 'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko)';
  const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
  it.each([
    [`${ANDROID} Chrome/131.0.0.0 Mobile Safari/537.36`, 5, 'chrome-android'],
    [`${ANDROID} SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36`, 5, 'samsung'],
    ['Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0', 5, 'firefox-android'],
    [`${ANDROID} Chrome/130.0.0.0 Mobile Safari/537.36 EdgA/130.0.0.0`, 5, 'other'],
    [`${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, 5, 'safari-ios'],
    [`${IPHONE} CriOS/131.0.0.0 Mobile/15E148 Safari/604.1`, 5, 'ios'],
    [`${IPHONE} FxiOS/132.0 Mobile/15E148 Safari/605.1.15`, 5, 'ios'],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
      5,
      'safari-ios',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15', 0, 'other'],
    ['', 0, 'other'],
  ] as const)('is told by what it calls itself: %s', (userAgent, maxTouchPoints, kind) => {
    expect(browserKind({ userAgent, maxTouchPoints })).toBe(kind);
  });
});

describe('the repair of a "no"', () => {
  const KINDS: readonly BrowserKind[] = ['chrome-android', 'samsung', 'firefox-android', 'safari-ios', 'ios', 'other'];
  it('is a whole sentence in every language and browser, for every question', () => {
    for (const language of LANGUAGES) {
      const words = preflightWordsOf(language);
      for (const browser of KINDS) {
        for (const step of ['location', 'motion', 'camera'] as const) {
          for (const state of ['denied', 'unavailable'] as const) {
            const model: PreflightModel = { step, state, browser, number: 1, of: 3, isCameraKnown: false };
            const text = repairText(model, words);
            expect(text).toMatch(/\p{L}.*\.$/u);
            expect(text).not.toContain('{');
          }
        }
      }
    }
  });

  it('is another one where Safari has no setting', () => {
    const words = preflightWordsOf('en');
    const model: PreflightModel = {
      step: 'motion',
      state: 'denied',
      browser: 'safari-ios',
      number: 1,
      of: 3,
      isCameraKnown: false,
    };
    expect(repairText(model, words)).toBe(words.motionRepairIos);
  });
});
