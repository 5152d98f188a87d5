/** An iPhone for tests: no WebXR, WebKit's orientation events and permission functions, and a picture from a made-up camera. */
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';

/** For `launchChromium`: a camera that shows a test picture, and is given without a question. */
export const MADE_UP_CAMERA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export const IPHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1,
  isMobile: true,
  hasTouch: true,
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
};

export interface IphoneOptions {
  readonly motion: 'granted' | 'denied';
  readonly location: 'granted' | 'denied';
  /** What `getUserMedia` is refused with, if it is. */
  readonly cameraError?: 'NotAllowedError' | 'NotReadableError';
  readonly lat: number;
  readonly lon: number;
  /** Magnetic, of a phone held upright. */
  readonly headingDeg: number;
  /** It never tells how it is turned. */
  readonly isStill?: boolean;
}

/** What the phone in the test's hand tells from now on. */
export interface IphoneInHand {
  lat: number;
  lon: number;
  headingDeg: number;
}

declare global {
  var iphone: IphoneInHand;
}

export async function giveIphone(context: BrowserContext, options: IphoneOptions): Promise<void> {
  await context.addInitScript(installIphone, options);
}

/** Runs in the page, before its own scripts. */
function installIphone(options: IphoneOptions): void {
  const hand: IphoneInHand = { lat: options.lat, lon: options.lon, headingDeg: options.headingDeg };
  Object.assign(globalThis, { iphone: hand });
  // As if it were not there: the simulator may put its own.
  Reflect.deleteProperty(Navigator.prototype, 'xr');
  Reflect.deleteProperty(globalThis, 'ondeviceorientationabsolute');
  const supports = DOMTokenList.prototype.supports;
  DOMTokenList.prototype.supports = function (token: string) {
    return token === 'ar' || supports.call(this, token);
  };
  const requestPermission = () => Promise.resolve(options.motion);
  Object.assign(DeviceOrientationEvent, { requestPermission });
  Object.assign(DeviceMotionEvent, { requestPermission });
  const watchers = new Map<number, [PositionCallback, PositionErrorCallback | null | undefined]>();
  let last = 0;
  const tell = (success: PositionCallback, failure?: PositionErrorCallback | null) => {
    if (options.location === 'denied') {
      failure?.({ code: 1, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      return;
    }
    const coords = { latitude: hand.lat, longitude: hand.lon, accuracy: 4, altitude: 100, altitudeAccuracy: 5 };
    success({ coords: { ...coords, heading: null, speed: 0 }, timestamp: Date.now() } as GeolocationPosition);
  };
  const geolocation = {
    getCurrentPosition: tell,
    watchPosition: (success: PositionCallback, failure?: PositionErrorCallback) => {
      watchers.set(++last, [success, failure]);
      setTimeout(() => tell(success, failure), 50);
      return last;
    },
    clearWatch: (id: number) => watchers.delete(id),
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  // Safari tells of no answer beforehand.
  navigator.permissions.query = () => Promise.resolve({ state: 'prompt' } as PermissionStatus);
  setInterval(() => {
    for (const [success, failure] of watchers.values()) tell(success, failure);
  }, 1_000);
  if (options.cameraError) {
    const name = options.cameraError;
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('refused', name));
  }
  if (options.isStill || options.motion === 'denied') return;
  // Counted from wherever the phone pointed when somebody began to listen.
  const ARBITRARY_DEG = 77;
  setInterval(() => {
    const alpha = (((ARBITRARY_DEG - hand.headingDeg) % 360) + 360) % 360;
    const event = new DeviceOrientationEvent('deviceorientation', { alpha, beta: 90, gamma: 0, absolute: false });
    dispatchEvent(Object.assign(event, { webkitCompassHeading: hand.headingDeg, webkitCompassAccuracy: 10 }));
    const shake = { accelerationIncludingGravity: { x: 0, y: -9.81, z: 0 }, interval: 16 };
    dispatchEvent(new DeviceMotionEvent('devicemotion', shake));
  }, 30);
}
