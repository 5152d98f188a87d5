/**
 * A hand-held Android phone for IWER: one view, no controllers, a touch screen as transient input, a flat street for
 * hit tests, and a "camera picture" that the page draws behind the content.
 *
 * IWER ships headsets only; what a phone has and they have not is added here, so that the same code runs as in a street.
 */
import { type mat4 as Mat4, mat4, quat, vec3 } from 'gl-matrix';
import { P_INPUT_SOURCE, XRDevice, XRFrame } from 'iwer';
import { paceFrames } from './paced-frames.ts';

export interface CameraPicture {
  readonly canvas: HTMLCanvasElement;
  /** Draws the picture for the phone's pose now; called before each XR frame. */
  draw(): void;
  /** Whether this frame of the screen is to be drawn. */
  isDue(): boolean;
}

export interface EmulatedPhone {
  readonly device: XRDevice;
  /** A finger on the glass, -1 … 1 from left to right and bottom to top. */
  tap(x: number, y: number): Promise<void>;
  uninstall(): void;
}

export const VERTICAL_FOV_RAD = (62 * Math.PI) / 180;
const HIT_FARTHEST_M = 100;

const CONFIG = {
  name: 'Emulated phone',
  interactionMode: 'screen-space',
  environmentBlendModes: { 'immersive-ar': 'alpha-blend' },
  supportedSessionModes: ['inline', 'immersive-ar'],
  supportedFeatures: ['viewer', 'local', 'local-floor', 'dom-overlay', 'hit-test', 'anchors'],
  supportedFrameRates: [60],
  internalNominalFrameRate: 60,
  isSystemKeyboardSupported: false,
  controllerConfig: {
    profileId: 'generic-touchscreen',
    fallbackProfileIds: [],
    layout: {
      none: {
        gamepad: { mapping: '', axes: [], buttons: [{ id: 'trigger', type: 'analog', eventTrigger: 'select' }] },
        gripOffsetMatrix: undefined,
        numHapticActuators: 0,
      },
    },
  },
};

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));

/** Replaces `navigator.xr`. `floorY_m` is the street's height in the emulated device's space. */
export function installEmulatedPhone(picture: CameraPicture, floorY_m: number): EmulatedPhone {
  const container = document.createElement('div');
  const device = new XRDevice(
    { ...CONFIG, userAgent: navigator.userAgent } as never,
    {
      fovy: VERTICAL_FOV_RAD,
      ipd: 0,
      stereoEnabled: false,
      canvasContainer: container,
    } as never,
  );
  container.style.zIndex = '0';
  const native = Object.getOwnPropertyDescriptor(navigator, 'xr');
  const inPrototype = 'xr' in Navigator.prototype;
  // Chromium on a desktop has a `navigator.xr` of its own, without AR.
  device.installRuntime({ forceInstall: true } as never);
  device.installSEM(flatStreet(picture, floorY_m) as never);
  const restoreViews = oneView(device);
  const restoreGraphics = surviveContextLoss();
  prepareSessions(picture);
  const touch = device.controllers.none!;
  (touch.inputSource as unknown as Record<symbol, { targetRayMode: string }>)[P_INPUT_SOURCE]!.targetRayMode = 'screen';
  touch.connected = false;
  return {
    device,
    tap: (x, y) => tap(device, touch, x, y),
    uninstall: () => {
      restoreViews();
      restoreGraphics();
      if (native) Object.defineProperty(navigator, 'xr', native);
      else if (!inPrototype) letGo(navigator.xr);
      else Reflect.deleteProperty(navigator, 'xr');
    },
  };
}

/** Where the browser has none of its own: Babylon still asks for it while it winds up the ended session. */
function letGo(own: XRSystem | undefined): void {
  setTimeout(() => navigator.xr === own && Reflect.deleteProperty(navigator, 'xr'), 1_000);
}

/** IWER's "synthetic environment": here one endless street, and the picture of it. */
function flatStreet(picture: CameraPicture, floorY_m: number) {
  return class FlatStreet {
    version = '1';
    environmentCanvas = picture.canvas;
    trackedPlanes = new Set();
    trackedMeshes = new Set();
    planesVisible = false;
    boundingBoxesVisible = false;
    meshesVisible = false;
    render() {
      picture.draw();
    }
    loadEnvironment() {}
    loadDefaultEnvironment() {}
    computeHitTestResults(ray: Mat4): Mat4[] {
      const from = mat4.getTranslation(vec3.create(), ray);
      const towards = vec3.transformQuat(vec3.create(), [0, 0, -1], mat4.getRotation(quat.create(), ray));
      const distance_m = (floorY_m - from[1]) / towards[1];
      if (!(distance_m > 0 && distance_m < HIT_FARTHEST_M)) return [];
      return [mat4.fromTranslation(mat4.create(), vec3.scaleAndAdd(vec3.create(), from, towards, distance_m))];
    }
  };
}

/** IWER always gives two views; a phone has one. */
function oneView(device: XRDevice): () => void {
  const prototype = XRFrame.prototype as unknown as { getViewerPose(space: unknown): { views: unknown[] } | null };
  const both = prototype.getViewerPose;
  prototype.getViewerPose = function (space) {
    const pose = both.call(this, space);
    if (pose && pose.views.length > 1 && !device.stereoEnabled) {
      Object.defineProperty(pose, 'views', { value: [pose.views[0]] });
    }
    return pose;
  };
  return () => {
    prototype.getViewerPose = both;
  };
}

/** IWER reads the clear colour back each frame and stumbles while the graphics are lost. */
function surviveContextLoss(): () => void {
  const prototype = WebGL2RenderingContext.prototype;
  const own = prototype.getParameter;
  prototype.getParameter = function (name) {
    const value = own.call(this, name);
    return value === null && name === this.COLOR_CLEAR_VALUE ? new Float32Array(4) : value;
  };
  return () => {
    prototype.getParameter = own;
  };
}

/** IWER accepts the feature `dom-overlay` but forgets to say so on the session. */
function prepareSessions(picture: CameraPicture): void {
  const system = navigator.xr!;
  const request = system.requestSession.bind(system);
  system.requestSession = async (mode, init) => {
    const session = await request(mode, init);
    paceFrames(session, () => picture.isDue());
    const root = (init as { domOverlay?: { root: Element } } | undefined)?.domOverlay?.root;
    if (root) Object.defineProperty(session, 'domOverlayState', { value: { type: 'screen' } });
    return session;
  };
}

async function tap(device: XRDevice, touch: NonNullable<XRDevice['controllers']['none']>, x: number, y: number) {
  const half = Math.tan(device.fovy / 2);
  const direction = vec3.normalize(vec3.create(), [x * half * (innerWidth / innerHeight), y * half, -1]);
  const turn = quat.rotationTo(quat.create(), [0, 0, -1], direction);
  const aimed = quat.multiply(quat.create(), device.quaternion.quat, turn);
  touch.position.set(device.position.x, device.position.y, device.position.z);
  touch.quaternion.set(aimed[0], aimed[1], aimed[2], aimed[3]);
  touch.connected = true;
  await nextFrame();
  await nextFrame();
  touch.updateButtonValue('trigger', 1);
  await nextFrame();
  await nextFrame();
  touch.updateButtonValue('trigger', 0);
  await nextFrame();
  await nextFrame();
  touch.connected = false;
}
