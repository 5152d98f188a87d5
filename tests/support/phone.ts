/** A phone with WebXR for tests of the phone's own way in: IWER is put in from outside, the pages know nothing of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';

const iwer = readFileSync(
  resolve(dirname(createRequire(import.meta.url).resolve('iwer/package.json')), 'build/iwer.min.js'),
  'utf8',
);

export interface PhoneWithXr {
  /** The visitor says no when the browser asks for the camera. */
  readonly cameraDenied?: boolean;
  /** A compass that tells this magnetic bearing of the view; none when undefined. */
  readonly compassDeg?: number;
  /** What the browser answers when the page asks for the motion sensors; it does not ask when undefined. */
  readonly motion?: 'granted' | 'denied';
  /** Glasses: a session in which no page is seen. */
  readonly showsNoPage?: boolean;
}

/** Makes every page of the context one on an Android phone with WebXR. */
export async function givePhoneXr(context: BrowserContext, options: PhoneWithXr = {}): Promise<void> {
  await context.addInitScript({ content: iwer });
  await context.addInitScript(installPhone, options);
}

/** Runs in the page, before its own scripts. */
function installPhone(options: PhoneWithXr): void {
  const { IWER } = globalThis as unknown as { IWER: { XRDevice: new (...args: unknown[]) => Record<string, never> } };
  const device = new IWER.XRDevice(
    {
      name: 'Phone',
      interactionMode: 'screen-space',
      environmentBlendModes: { 'immersive-ar': 'alpha-blend' },
      supportedSessionModes: ['inline', 'immersive-ar'],
      supportedFeatures: ['viewer', 'local', 'local-floor', 'dom-overlay', 'anchors'],
      supportedFrameRates: [60],
      internalNominalFrameRate: 60,
      isSystemKeyboardSupported: false,
      userAgent: navigator.userAgent,
      controllerConfig: undefined,
    },
    { fovy: 1.1, ipd: 0, stereoEnabled: false },
  ) as unknown as { installRuntime(options: unknown): void; position: { set(...p: number[]): void } };
  device.installRuntime({ forceInstall: true });
  device.position.set(0, 1.6, 0);
  Object.assign(globalThis, { phone: device });
  const open = navigator.xr!.requestSession.bind(navigator.xr);
  // The emulator shows the page and does not say so, as a browser would.
  navigator.xr!.requestSession = async (mode, init) => {
    const session = await open(mode, init);
    const isPageSeen = init?.domOverlay?.root && !options.showsNoPage;
    if (isPageSeen) Object.defineProperty(session, 'domOverlayState', { value: { type: 'screen' } });
    return session;
  };
  if (options.cameraDenied) {
    navigator.xr!.requestSession = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  }
  if (options.motion) {
    Object.assign(DeviceOrientationEvent, { requestPermission: () => Promise.resolve(options.motion) });
  } else {
    Object.assign(DeviceOrientationEvent, { requestPermission: undefined });
  }
  const { compassDeg } = options;
  if (compassDeg !== undefined) {
    setInterval(() => {
      const alpha = (360 - compassDeg) % 360;
      dispatchEvent(
        new DeviceOrientationEvent('deviceorientationabsolute', { alpha, beta: 90, gamma: 0, absolute: true }),
      );
    }, 100);
  }
}
