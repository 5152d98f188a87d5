import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askLocation, askMotion } from './permissions.ts';

type Watching = (
  found: () => void,
  failed: (error: { code: number; PERMISSION_DENIED: 1; POSITION_UNAVAILABLE: 2 }) => void,
) => void;

const error = (code: number) => ({ code, PERMISSION_DENIED: 1 as const, POSITION_UNAVAILABLE: 2 as const });
const cleared = vi.fn();

function phone(watching: Watching, state: PermissionState = 'granted'): void {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', {
    permissions: { query: () => Promise.resolve({ state }) },
    geolocation: {
      watchPosition: (found: () => void, failed: (error: unknown) => void) => {
        watching(found, failed);
        return 7;
      },
      clearWatch: cleared,
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  cleared.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('asking for the place', () => {
  it('is granted by a first fix, and stops watching then', async () => {
    phone((found) => setTimeout(found, 100));
    const answer = askLocation();
    await vi.advanceTimersByTimeAsync(100);
    expect(await answer).toBe('granted');
    expect(cleared).toHaveBeenCalledWith(7);
  });

  it('is denied by a refusal only, not by "unavailable" in passing', async () => {
    phone((found, failed) => {
      setTimeout(() => failed(error(2)), 10);
      setTimeout(found, 500);
    });
    const answer = askLocation();
    await vi.advanceTimersByTimeAsync(500);
    expect(await answer).toBe('granted');

    phone((_found, failed) => void setTimeout(() => failed(error(1)), 10));
    const second = askLocation();
    await vi.advanceTimersByTimeAsync(10);
    expect(await second).toBe('denied');
  });

  it('waits as long as the question stands, then gives up on silence', async () => {
    phone(() => {}, 'prompt');
    let answered = '';
    void askLocation(1_000).then((answer) => {
      answered = answer;
    });
    await vi.advanceTimersByTimeAsync(5_500);
    expect(answered).toBe('');
    vi.stubGlobal('navigator', { ...navigator, permissions: { query: () => Promise.resolve({ state: 'granted' }) } });
    await vi.advanceTimersByTimeAsync(2_000);
    expect(answered).toBe('unavailable');
  });

  it('is given up sooner where the phone says again and again that it cannot: location is switched off', async () => {
    phone((_found, failed) => void setInterval(() => failed(error(2)), 1_000));
    let answered = '';
    void askLocation().then((answer) => {
      answered = answer;
    });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(answered).toBe('');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(answered).toBe('unavailable');
  });

  it('is not possible on an insecure page or without a receiver', async () => {
    phone((found) => found());
    vi.stubGlobal('isSecureContext', false);
    expect(await askLocation()).toBe('unavailable');
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', {});
    expect(await askLocation()).toBe('unavailable');
  });
});

describe('asking for the motion sensors', () => {
  const events = (requestPermission?: () => Promise<string>) =>
    vi.stubGlobal('DeviceOrientationEvent', requestPermission ? { requestPermission } : {});

  it('is not needed where the browser does not ask', async () => {
    events();
    expect(await askMotion()).toBe('not-needed');
    vi.stubGlobal('DeviceOrientationEvent', undefined);
    expect(await askMotion()).toBe('not-needed');
  });

  it('hears yes, no and a browser that throws', async () => {
    events(() => Promise.resolve('granted'));
    expect(await askMotion()).toBe('granted');
    events(() => Promise.resolve('denied'));
    expect(await askMotion()).toBe('denied');
    events(() => Promise.reject(new DOMException('no tap', 'NotAllowedError')));
    expect(await askMotion()).toBe('denied');
  });
});
