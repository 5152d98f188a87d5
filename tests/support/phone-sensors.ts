/** Satellite receiver and compass of a phone in a test's own hand: what they tell, and how they fail. */
import type { BrowserContext } from 'playwright-core';

export interface PhoneSensors {
  /** To all who listen now: as browsers do, first that the position is unavailable, then the fix. */
  fix(at: { lat: number; lon: number; accuracy_m?: number; timestamp?: number }): void;
  /** Position unavailable, code 2. */
  unavailable(): void;
  /** An event of the device's orientation; as `deviceorientationabsolute` where the browser has that. */
  orient(event: {
    alpha: number | null;
    beta: number | null;
    gamma: number | null;
    absolute: boolean;
    webkitCompassHeading?: number;
    webkitCompassAccuracy?: number;
  }): void;
}

declare global {
  var phoneSensors: PhoneSensors;
}

/** @param absoluteEvents false: orientation as WebKit tells it */
export async function giveSensors(context: BrowserContext, absoluteEvents = true): Promise<void> {
  await context.addInitScript(installSensors, absoluteEvents);
}

/** Runs in the page, before its own scripts. */
function installSensors(absoluteEvents: boolean): void {
  const watchers = new Map<number, [PositionCallback, PositionErrorCallback | null | undefined]>();
  let last = 0;
  const error: GeolocationPositionError = {
    code: 2,
    message: '',
    PERMISSION_DENIED: 1,
    POSITION_UNAVAILABLE: 2,
    TIMEOUT: 3,
  };
  const geolocation: Geolocation = {
    getCurrentPosition: (success, failure) => watchers.set(++last, [success, failure]),
    watchPosition: (success, failure) => {
      watchers.set(++last, [success, failure]);
      return last;
    },
    clearWatch: (id) => watchers.delete(id),
  };
  Object.defineProperty(navigator, 'geolocation', { value: geolocation });
  if (!absoluteEvents) Reflect.deleteProperty(globalThis, 'ondeviceorientationabsolute');
  const sensors: PhoneSensors = {
    unavailable() {
      for (const [, fail] of watchers.values()) fail?.(error);
    },
    fix({ lat, lon, accuracy_m = 5, timestamp = Date.now() }) {
      sensors.unavailable();
      const coords = {
        latitude: lat,
        longitude: lon,
        accuracy: accuracy_m,
        altitude: null,
        altitudeAccuracy: null,
        heading: null,
        speed: null,
      };
      for (const [tell] of [...watchers.values()]) tell({ coords, timestamp } as GeolocationPosition);
    },
    orient({ webkitCompassHeading, webkitCompassAccuracy, ...angles }) {
      const event = new DeviceOrientationEvent(
        absoluteEvents ? 'deviceorientationabsolute' : 'deviceorientation',
        angles as DeviceOrientationEventInit,
      );
      if (webkitCompassHeading !== undefined) Object.assign(event, { webkitCompassHeading, webkitCompassAccuracy });
      dispatchEvent(event);
    },
  };
  Object.assign(globalThis, { phoneSensors: sensors });
}
