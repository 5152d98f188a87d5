/** What one screen is: its name, on which devices and sizes it exists, and how one gets there. */
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { ServedSite } from '../../support/built-site.ts';

/**
 * `phone` has no WebXR, `iphone` also asks as WebKit does and has a made-up camera, `ar` is an emulated phone with WebXR,
 * `desk` has a mouse and opens the simulator.
 */
export type Device = 'phone' | 'iphone' | 'ar' | 'desk';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const HAND_HELD: readonly Size[] = [
  { width: 360, height: 740 },
  { width: 412, height: 915 },
  { width: 768, height: 1024 },
];
export const DESK: readonly Size[] = [{ width: 1366, height: 768 }];

export type PageLanguage = 'fi' | 'en';
export const PAGE_LANGUAGES: readonly PageLanguage[] = ['fi', 'en'];
export const SCHEMES = ['light', 'dark'] as const;

export interface Screen {
  readonly name: string;
  readonly devices: readonly Device[];
  /** Parameters of the address after the language. */
  readonly query?: string;
  /** Below the site's address; the walk page when undefined. */
  readonly path?: string;
  /** Where it has one of its own: paper. */
  readonly sizes?: readonly Size[];
  /** Beyond what the device has. */
  readonly options?: BrowserContextOptions;
  /** What the visitor set on an earlier visit. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Before the page is opened, instead of what makes the device one that has allowed everything. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** From the opened address to the screen. */
  readonly reach: (page: Page, site: ServedSite) => Promise<unknown>;
  /** Over the street everything is tapped while standing: targets are larger, nothing may leave the picture. */
  readonly overStreet?: boolean;
}
