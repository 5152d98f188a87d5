import { describe, expect, it } from 'vitest';
import { FIRST_SETTINGS, readSettings, type Settings } from './settings.ts';

const chosen: Settings = {
  language: 'sv',
  level: 'child',
  textSize: 'larger',
  contrast: 'high',
  motion: 'less',
  hand: 'left',
  sound: false,
  vibration: false,
  soils: 'contrast',
};

describe('settings kept on the device', () => {
  it('come back as they were', () => {
    expect(readSettings(JSON.stringify(chosen))).toEqual(chosen);
  });

  it('are the first ones where nothing was kept', () => {
    for (const kept of [null, '', '{', '7', 'null', '[]', '"x"']) expect(readSettings(kept)).toEqual(FIRST_SETTINGS);
  });

  it('lose only the field that is broken', () => {
    for (const key of Object.keys(chosen) as (keyof Settings)[]) {
      const broken = readSettings(JSON.stringify({ ...chosen, [key]: 'purple', more: 1 }));
      expect(broken).toEqual({ ...chosen, [key]: FIRST_SETTINGS[key] });
    }
  });
});
