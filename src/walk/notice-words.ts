/** What a notice says, and the buttons that lead on from it. */
import type { Language } from '../drawing/text.ts';
import { distanceText } from '../ui/wayfinding.ts';
import { type WordKey, wordsOf } from '../ui/words.ts';
import type { RefusalReason } from '../views/view.ts';
import { type LoadFailure, namesText } from './scene/load-scene.ts';
import type { Notice, Trouble } from './visit.ts';

export type WayOn = 'dismiss' | 'again' | 'reload' | 'leave' | 'first-street' | 'renew' | 'look-around';

export interface NoticeWords {
  readonly text: string;
  /** The first is the one most will want. */
  readonly ways: readonly { readonly way: WayOn; readonly label: string }[];
  /** Interrupts a screen reader; quiet ones wait. */
  readonly urgent: boolean;
}

const REFUSALS: Readonly<Record<RefusalReason, WordKey>> = {
  'no-webxr': 'refusedNoWebxr',
  'not-secure': 'refusedNotSecure',
  'location-denied': 'refusedLocationDenied',
  'location-unavailable': 'refusedLocationUnavailable',
  'motion-denied': 'refusedMotionDenied',
  'motion-unavailable': 'refusedMotionUnavailable',
  'camera-denied': 'refusedCameraDenied',
  'camera-unavailable': 'refusedCameraUnavailable',
  'session-failed': 'refusedSessionFailed',
  'no-webgl': 'refusedNoWebgl',
  'engine-not-loaded': 'refusedEngineNotLoaded',
  'needs-tap': 'refusedNeedsTap',
};

const TROUBLES: Readonly<Record<Trouble, WordKey>> = {
  'tracking-lost': 'troubleTrackingLost',
  'location-lost': 'troubleLocationLost',
  'context-lost': 'troubleContextLost',
  'context-gone': 'troubleContextGone',
  'asset-missing': 'troubleAssetMissing',
  'camera-lost': 'troubleCameraLost',
};

const FAILURES: Readonly<Record<LoadFailure, WordKey>> = {
  missing: 'sceneMissing',
  network: 'sceneNetwork',
  server: 'sceneServer',
  'not-json': 'sceneNotJson',
  invalid: 'sceneInvalid',
  newer: 'sceneNewer',
};

/** Trying again would end the same. */
const FINAL: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'no-webxr',
  'not-secure',
  'no-webgl',
  'motion-unavailable',
]);
/** The street can be looked at without them. */
const OF_CAMERA: ReadonlySet<RefusalReason> = new Set<RefusalReason>([
  'motion-denied',
  'motion-unavailable',
  'camera-denied',
  'camera-unavailable',
]);

export function noticeWords(notice: Notice, language: Language): NoticeWords {
  const words = wordsOf(language);
  const readOn = { way: 'dismiss', label: words.readOn } as const;
  const again = { way: 'again', label: words.tryAgain } as const;
  const understood = { way: 'dismiss', label: words.understood } as const;
  switch (notice.kind) {
    case 'refused': {
      const text = words[REFUSALS[notice.reason]];
      const lookAround = OF_CAMERA.has(notice.reason)
        ? [{ way: 'look-around', label: words.lookAround3d } as const]
        : [];
      if (FINAL.has(notice.reason)) return { text, ways: [...lookAround, readOn], urgent: true };
      if (notice.reason !== 'needs-tap') return { text, ways: [again, ...lookAround, readOn], urgent: true };
      return { text, ways: [{ way: 'again', label: words.openAr }, readOn], urgent: true };
    }
    case 'trouble':
      if (notice.trouble === 'context-gone') {
        const leave = { way: 'leave', label: words.readOn } as const;
        return { text: words.troubleContextGone, ways: [{ way: 'reload', label: words.reload }, leave], urgent: true };
      }
      return { text: words[TROUBLES[notice.trouble]], ways: [understood], urgent: false };
    case 'left-out':
      return { text: `${words.itemsLeftOut} ${namesText(notice.names, language)}.`, ways: [understood], urgent: false };
    case 'ended':
      return { text: words.endedBySystem, ways: [again, readOn], urgent: true };
    case 'language-missing':
      return { text: words.languageMissing, ways: [understood], urgent: true };
    case 'new-version': {
      const renew = { way: 'renew', label: words.renew } as const;
      return {
        text: notice.isBusy ? words.newVersionBusy : words.newVersion,
        ways: [renew, { way: 'dismiss', label: words.later }],
        urgent: false,
      };
    }
    case 'far': {
      const text = words.farAway.replace('{far}', distanceText(notice.distance_m, language));
      return { text, ways: [{ way: 'look-around', label: words.lookAround3d }, understood], urgent: false };
    }
    case 'rest':
      return { text: words.restALittle, ways: [understood], urgent: false };
    case 'outdated': {
      const renew = { way: 'renew', label: words.reload } as const;
      return { text: words.outdated, ways: [renew, readOn], urgent: true };
    }
    case 'unexpected':
      return { text: words.unexpected, ways: [{ way: 'reload', label: words.reload }, understood], urgent: true };
  }
}

export function failureWords(reason: LoadFailure, language: Language): NoticeWords {
  const words = wordsOf(language);
  const reload = { way: 'reload', label: reason === 'newer' ? words.reload : words.tryAgain } as const;
  const first = { way: 'first-street', label: words.firstStreet } as const;
  const ways =
    reason === 'missing' ? [first] : reason === 'invalid' || reason === 'not-json' ? [reload, first] : [reload];
  return { text: words[FAILURES[reason]], ways, urgent: true };
}
