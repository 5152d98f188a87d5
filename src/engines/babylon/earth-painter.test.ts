import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import type { SoilKind } from '../../drawing/drawing.ts';
import { paintEarth } from '../../drawing/earth.ts';
import { paintHatch } from '../../drawing/hatch-picture.ts';
import type { Theme } from '../../drawing/look.ts';
import { paintLayer as paintHatched } from './earth-hatched.ts';
import { paintLayer as paintNatural } from './earth-natural.ts';
import { createEarthPainter, type PaintingWorker } from './earth-painter.ts';

/** Told apart by it are pictures that differ in any bit; comparing a million numbers one by one takes seconds. */
const printOf = (picture: Uint8ClampedArray) => createHash('sha256').update(picture).digest('hex');

const OF = { natural: paintNatural, contrast: paintHatched } as const;

/** The worker's part: pictures cross as they do between threads, and their bytes are gone where they were made. */
class Studio implements PaintingWorker {
  onmessage: PaintingWorker['onmessage'] = null;
  onerror: PaintingWorker['onerror'] = null;
  isGone = false;
  readonly asked: SoilKind[] = [];
  readonly theme: Theme;
  private readonly breaksAt: SoilKind | undefined;

  constructor(theme: Theme, breaksAt?: SoilKind) {
    this.theme = theme;
    this.breaksAt = breaksAt;
  }

  postMessage(soil: SoilKind): void {
    this.asked.push(soil);
    setTimeout(() => {
      if (this.isGone) return;
      if (soil === this.breaksAt) {
        this.onerror?.(new Error('out of memory'));
        return;
      }
      const picture = OF[this.theme](soil);
      this.onmessage?.({ data: structuredClone(picture, { transfer: [picture.buffer] }) });
      expect(picture).toHaveLength(0);
    }, 0);
  }

  terminate(): void {
    this.isGone = true;
  }
}

function opened(make: (theme: Theme) => PaintingWorker, inPage = async (theme: Theme) => ({ paintLayer: OF[theme] })) {
  const fetched: Theme[] = [];
  const painter = createEarthPainter({
    worker: make,
    inPage: (theme) => {
      fetched.push(theme);
      return inPage(theme);
    },
  });
  return { painter, fetched };
}

let warn: MockInstance;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

describe('a painter of ground', () => {
  it('paints in one worker for each theme, and ends that of the theme before', async () => {
    const studios: Studio[] = [];
    const { painter, fetched } = opened((theme) => {
      const studio = new Studio(theme);
      studios.push(studio);
      return studio;
    });
    for (const soil of ['clay', 'till'] as const)
      expect(printOf(await painter.paint(soil, 'natural'))).toBe(printOf(paintNatural(soil)));
    expect(printOf(await painter.paint('clay', 'contrast'))).toBe(printOf(paintHatched('clay')));
    expect(studios.map(({ theme, asked, isGone }) => [theme, asked, isGone])).toEqual([
      ['natural', ['clay', 'till'], true],
      ['contrast', ['clay'], false],
    ]);
    painter.dispose();
    expect(studios[1]!.isGone).toBe(true);
    expect(fetched).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each([
    [
      'cannot be made',
      () => {
        throw new Error('no workers here');
      },
    ],
    ['breaks', (theme: Theme) => new Studio(theme, 'clay')],
  ])('paints the same in the page where a worker %s, and asks for no other', async (_, make) => {
    let made = 0;
    const { painter, fetched } = opened((theme) => {
      made++;
      return make(theme);
    });
    expect(printOf(await painter.paint('clay', 'natural'))).toBe(printOf(paintNatural('clay')));
    expect(printOf(await painter.paint('peat', 'natural'))).toBe(printOf(paintNatural('peat')));
    expect(printOf(await painter.paint('peat', 'contrast'))).toBe(printOf(paintHatched('peat')));
    expect([made, fetched]).toEqual([1, ['natural', 'natural', 'contrast']]);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('says so where nothing can be had', async () => {
    const { painter } = opened(
      (theme) => new Studio(theme, 'clay'),
      () => Promise.reject(new Error('offline')),
    );
    await expect(painter.paint('clay', 'natural')).rejects.toThrow('offline');
    await expect(painter.paint('till', 'natural')).rejects.toThrow('offline');
  });

  it('does not come back once it is disposed of, neither from a worker nor from the page', async () => {
    const come: string[] = [];
    const away = opened((theme) => new Studio(theme)).painter;
    void away.paint('clay', 'natural').then(() => come.push('worker'));
    const home = opened((theme) => new Studio(theme, 'clay')).painter;
    void home.paint('clay', 'natural').then(() => come.push('page'));
    away.dispose();
    home.dispose();
    await new Promise((done) => setTimeout(done, 200));
    expect(come).toEqual([]);
  });
});

it('tells the shader by its opacity what it may do with a picture: hatches, beds, and the rest', () => {
  const opacities = (picture: Uint8ClampedArray) => new Set(picture.filter((_, i) => i % 4 === 3));
  const colours = (picture: Uint8ClampedArray) => picture.filter((_, i) => i % 4 !== 3);
  expect(opacities(paintNatural('till'))).toEqual(new Set([255]));
  expect(opacities(paintNatural('varved-clay'))).toEqual(new Set([128]));
  expect(opacities(paintHatched('till'))).toEqual(new Set([0]));
  expect(printOf(colours(paintNatural('till')))).toBe(printOf(colours(paintEarth('till', 7, 512))));
  expect(printOf(colours(paintHatched('till')))).toBe(printOf(colours(paintHatch('till', 512))));
});
