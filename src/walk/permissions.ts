/** What a phone asks its owner before it tells where it is. Call from within a tap; none of these ever rejects. */

export type LocationAnswer = 'granted' | 'denied' | 'unavailable';
export type MotionAnswer = 'granted' | 'denied' | 'not-needed';

/** For a first fix under open sky. */
const PATIENCE_MS = 20_000;

/**
 * Whether the place may be known. Browsers report "unavailable" in passing before a first fix, so only a refusal or a
 * long silence ends the wait; while the question still stands on the screen it goes on.
 */
export function askLocation(patience_ms = PATIENCE_MS): Promise<LocationAnswer> {
  const { geolocation } = navigator;
  if (!geolocation || !isSecureContext) return Promise.resolve('unavailable');
  return new Promise((resolve) => {
    let watch: number | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    const answer = (word: LocationAnswer) => {
      clearTimeout(silence);
      if (watch !== undefined) geolocation.clearWatch(watch);
      resolve(word);
    };
    const wait = () => {
      silence = setTimeout(async () => ((await isStillAsking()) ? wait() : answer('unavailable')), patience_ms);
    };
    wait();
    watch = geolocation.watchPosition(
      () => answer('granted'),
      (error) => {
        if (error.code === error.PERMISSION_DENIED) answer('denied');
      },
      { enableHighAccuracy: true, maximumAge: 30_000 },
    );
  });
}

async function isStillAsking(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'prompt';
  } catch {
    return false;
  }
}

interface AsksFirst {
  requestPermission?(absolute?: boolean): Promise<'granted' | 'denied' | 'default'>;
}

/** Whether the motion sensors may be read. Browsers that do not ask have no `requestPermission`. */
export async function askMotion(): Promise<MotionAnswer> {
  const events = globalThis.DeviceOrientationEvent as (typeof DeviceOrientationEvent & AsksFirst) | undefined;
  if (typeof events?.requestPermission !== 'function') return 'not-needed';
  try {
    return (await events.requestPermission(true)) === 'granted' ? 'granted' : 'denied';
  } catch {
    return 'denied';
  }
}
