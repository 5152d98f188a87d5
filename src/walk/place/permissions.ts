/** What a phone asks its owner before it tells where it is. Call from within a tap; none of these ever rejects. */

export type LocationAnswer = 'granted' | 'denied' | 'unavailable';
export type MotionAnswer = 'granted' | 'denied' | 'not-needed';

/** For a first fix under open sky. */
const PATIENCE_MS = 20_000;
/** After a word of "unavailable": where location is switched off, no other will come. */
const DOUBTFUL_MS = 8_000;

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
    const wait = (longest_ms: number) => {
      clearTimeout(silence);
      silence = setTimeout(
        async () => ((await isStillAsking()) ? wait(longest_ms) : answer('unavailable')),
        longest_ms,
      );
    };
    wait(patience_ms);
    let isDoubtful = false;
    watch = geolocation.watchPosition(
      () => answer('granted'),
      (error) => {
        if (error.code === error.PERMISSION_DENIED) answer('denied');
        else if (error.code === error.POSITION_UNAVAILABLE && !isDoubtful) {
          isDoubtful = true;
          wait(Math.min(patience_ms, DOUBTFUL_MS));
        }
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
