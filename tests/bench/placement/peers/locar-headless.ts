/**
 * The real LocAR.js, without a browser: what it asks of `window` and `navigator` is caught, and fixes and orientations
 * are handed to its own listeners. It draws with the camera on the last fix, turned by the last orientation event.
 */
import { Object3D, PerspectiveCamera, Scene, Vector3 } from 'three';

type Heard = (event: unknown) => void;

const listeners = new Map<string, Set<Heard>>();
let onFix: Heard | undefined;

function standIn(name: 'window' | 'navigator', value: object): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

standIn('window', {
  addEventListener: (name: string, heard: Heard) => {
    if (!listeners.has(name)) listeners.set(name, new Set());
    listeners.get(name)!.add(heard);
  },
  removeEventListener: (name: string, heard: Heard) => listeners.get(name)?.delete(heard),
  dispatchEvent: () => true,
  isSecureContext: true,
  screen: { orientation: { angle: 0 } },
  DeviceOrientationEvent: class {},
  ondeviceorientationabsolute: null,
});
standIn('navigator', {
  userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8)',
  maxTouchPoints: 5,
  geolocation: {
    watchPosition: (heard: Heard) => {
      onFix = heard;
      return 1;
    },
    clearWatch: () => {},
  },
});

const { DeviceOrientationControls, LocationBased, SphMercProjection } = await import('locar');

export interface HeadlessLocar {
  fix(lat: number, lon: number, accuracy_m: number): void;
  /** Of an upright phone: the bearing it reports. */
  orientation(bearingDeg: number): void;
  /** Where the camera stands in the world, read back through LocAR's own projection. */
  readonly place: { readonly lat: number; readonly lon: number } | undefined;
  /** Of the camera, clockwise from -z, which LocAR takes for north. */
  readonly bearingRad: number | undefined;
  /** Adds an object as pages do; metres of LocAR's world, seen from the camera: x right, z behind. */
  seen(lat: number, lon: number): { readonly x: number; readonly z: number };
  close(): void;
}

export function openLocar(): HeadlessLocar {
  const camera = new PerspectiveCamera();
  // LocAR brings its own three of another minor version; both know the parts used here.
  const locar = new LocationBased(new Scene() as never, camera as never);
  const controls = new DeviceOrientationControls(camera as never);
  void locar.startGps();
  const hear = onFix!;
  controls.connect();
  const projection = new SphMercProjection();
  let first: readonly number[] | undefined;
  let turned = false;
  return {
    fix(latitude, longitude, accuracy) {
      hear({ coords: { latitude, longitude, accuracy }, timestamp: 0 });
      if (!first && locar.getLastKnownLocation()) first = projection.project(longitude, latitude);
    },
    orientation(bearingDeg) {
      const event = { alpha: (360 - bearingDeg) % 360, beta: 90, gamma: 0, absolute: true };
      for (const heard of listeners.get('deviceorientationabsolute') ?? []) heard(event);
      controls.update();
      turned = true;
    },
    get place() {
      if (!first) return undefined;
      const [lon, lat] = projection.unproject([first[0]! + camera.position.x, first[1]! - camera.position.z]);
      return { lat: lat!, lon: lon! };
    },
    get bearingRad() {
      const ahead = new Vector3(0, 0, -1).applyQuaternion(camera.quaternion);
      return turned ? Math.atan2(ahead.x, -ahead.z) : undefined;
    },
    seen(lat, lon) {
      const thing = new Object3D();
      locar.add(thing as never, lon, lat, 0);
      const { x, z } = thing.position.clone().sub(camera.position).applyQuaternion(camera.quaternion.clone().invert());
      return { x, z };
    },
    close: () => controls.disconnect(),
  };
}
