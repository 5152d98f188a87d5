/** Which browser it is, only to say where its settings are; nothing else depends on it. */
import type { BrowserKind } from '../../ui/preflight-model.ts';

export interface UserAgent {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
}

/** An iPad calls itself a Mac, which has no touch screen. All browsers on iOS that are not Safari hide its menus. */
export function browserKind({ userAgent, maxTouchPoints }: UserAgent): BrowserKind {
  const isApple = /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
  if (isApple) return /CriOS|FxiOS|EdgiOS|OPT\//.test(userAgent) ? 'ios' : 'safari-ios';
  if (!/Android/.test(userAgent)) return 'other';
  if (/SamsungBrowser/.test(userAgent)) return 'samsung';
  if (/Firefox/.test(userAgent)) return 'firefox-android';
  return /Chrome\//.test(userAgent) && !/OPR\/|EdgA\//.test(userAgent) ? 'chrome-android' : 'other';
}
