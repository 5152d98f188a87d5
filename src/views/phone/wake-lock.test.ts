import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepScreenOn } from './wake-lock.ts';

/** A page and a phone that count what is held. */
function phone(refuses = false) {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  let held = 0;
  const request = () => {
    if (refuses) return Promise.reject(new DOMException('battery', 'NotAllowedError'));
    held++;
    let isHeld = true;
    const release = () => {
      if (isHeld) held--;
      isHeld = false;
      return Promise.resolve();
    };
    page.addEventListener('visibilitychange', () => void (page.visibilityState === 'hidden' && release()));
    return Promise.resolve({ release });
  };
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { wakeLock: { request } });
  return {
    held: () => held,
    show: async (state: 'visible' | 'hidden') => {
      page.visibilityState = state;
      page.dispatchEvent(new Event('visibilitychange'));
      await settled();
    },
  };
}

const settled = () => new Promise((done) => setTimeout(done));

afterEach(() => vi.unstubAllGlobals());

describe('the screen', () => {
  it('stays on until the view closes', async () => {
    const { held } = phone();
    const letSleep = keepScreenOn();
    await settled();
    expect(held()).toBe(1);
    letSleep();
    await settled();
    expect(held()).toBe(0);
  });

  it('is asked for again when the visitor comes back to the page, and not after the view closed', async () => {
    const { held, show } = phone();
    const letSleep = keepScreenOn();
    await settled();
    await show('hidden');
    expect(held()).toBe(0);
    await show('visible');
    expect(held()).toBe(1);
    letSleep();
    await show('hidden');
    await show('visible');
    expect(held()).toBe(0);
  });

  it('may go dark where the view closed before the phone answered, or the phone refuses or cannot', async () => {
    const { held } = phone();
    keepScreenOn()();
    await settled();
    expect(held()).toBe(0);
    phone(true);
    keepScreenOn()();
    await settled();
    vi.stubGlobal('navigator', {});
    expect(() => keepScreenOn()()).not.toThrow();
  });
});
