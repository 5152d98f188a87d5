/** What a visitor set once for all visits. Kept on the device, and nowhere else. */
import { LANGUAGES, type Language, READING_LEVELS, type ReadingLevel } from '../../drawing/text.ts';

export interface Settings {
  /** Undefined: the browser's choice. */
  readonly language: Language | undefined;
  readonly level: ReadingLevel;
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** `auto` follows the system, as `motion` does. */
  readonly contrast: 'auto' | 'high';
  readonly motion: 'auto' | 'less';
  /** Buttons within this hand's thumb. */
  readonly hand: 'right' | 'left';
  readonly sound: boolean;
  readonly vibration: boolean;
  /** Earth as it looks, or in hatches and letters that need no colour. */
  readonly soils: 'natural' | 'contrast';
}

/** All but the words themselves, which a visit has of its own. */
export type Preferences = Omit<Settings, 'language' | 'level'>;

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

export const FIRST_SETTINGS: Settings = {
  language: undefined,
  level: 'plain',
  textSize: 'normal',
  contrast: 'auto',
  motion: 'auto',
  hand: 'right',
  sound: true,
  vibration: true,
  soils: 'natural',
};

const ALLOWED: { readonly [key in keyof Settings]: readonly Settings[key][] } = {
  language: LANGUAGES,
  level: READING_LEVELS,
  textSize: TEXT_SIZES,
  contrast: ['auto', 'high'],
  motion: ['auto', 'less'],
  hand: ['right', 'left'],
  sound: [true, false],
  vibration: [true, false],
  soils: ['natural', 'contrast'],
};

/** What is kept, field by field: what an older or a broken page wrote there does not spoil the rest. */
export function readSettings(kept: string | null): Settings {
  const settings: Record<string, unknown> = { ...FIRST_SETTINGS };
  const found = parsed(kept);
  for (const [key, allowed] of Object.entries(ALLOWED)) {
    if ((allowed as readonly unknown[]).includes(found[key])) settings[key] = found[key];
  }
  return settings as unknown as Settings;
}

function parsed(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const PLACE = 'katukerros.settings';

/** A private window, or a device without room, keeps nothing: then each visit begins anew. */
export function keptSettings(): Settings {
  try {
    return readSettings(localStorage.getItem(PLACE));
  } catch {
    return FIRST_SETTINGS;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify(settings));
  } catch {
    // See above.
  }
}
