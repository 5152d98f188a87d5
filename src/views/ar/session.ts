/**
 * An immersive-ar session for a Babylon scene.
 *
 * Written on Babylon's session manager and camera, not its experience helper: the helper falls back to a space that
 * sticks to the viewer's head when a reference space is refused, and hears neither `reset` nor `visibilitychange`.
 */
import type { Scene } from '@babylonjs/core/scene';
import { WebXRCamera } from '@babylonjs/core/XR/webXRCamera';
import { WebXRSessionManager } from '@babylonjs/core/XR/webXRSessionManager';
import type { Refusal } from '../view.ts';

export interface ArSession {
  readonly session: XRSession;
  readonly camera: WebXRCamera;
  /** Where all poses are told; may be another one after the system moved it. */
  space(): XRReferenceSpace;
  /** Runs before each frame is drawn; `space` is where all poses are told. */
  onFrame(callback: (frame: XRFrame, space: XRReferenceSpace, time_ms: number) => void): void;
  /** The tracking space began anew: what was learned of it no longer holds. */
  onReset(callback: () => void): void;
  onEnd(callback: () => void): void;
  /** After the WebGL context came back, the session needs a new layer to draw into. */
  renewLayer(): Promise<void>;
  end(): Promise<void>;
}

/** Best first: `unbounded` is made for walking, `local` always exists in AR. */
const REFERENCE_SPACES = ['unbounded', 'local-floor', 'local'] as const;

const OPTIONAL_FEATURES = [...REFERENCE_SPACES, 'dom-overlay', 'hit-test', 'anchors', 'light-estimation'];

function refusalFrom(error: unknown): Refusal {
  const name = error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (name === 'NotSupportedError') return { refused: 'no-webxr', detail };
  const tapped = navigator.userActivation?.isActive ?? true;
  if (!tapped && (name === 'SecurityError' || name === 'NotAllowedError')) return { refused: 'needs-tap', detail };
  if (name === 'NotAllowedError' || name === 'SecurityError') return { refused: 'camera-denied', detail };
  return { refused: 'session-failed', detail };
}

async function bestReferenceSpace(session: XRSession): Promise<XRReferenceSpace> {
  let last: unknown;
  for (const type of REFERENCE_SPACES) {
    // `local` comes with every immersive session, whether the list names it or not.
    const granted = type === 'local' || (session.enabledFeatures?.includes(type) ?? true);
    if (!granted) continue;
    try {
      return (await session.requestReferenceSpace(type)) as XRReferenceSpace;
    } catch (error) {
      last = error;
    }
  }
  throw last ?? new Error('this session offers no reference space');
}

/** Opens the session. Must be called soon after a tap; every refusal is a value. */
export async function openArSession(scene: Scene, overlay: HTMLElement): Promise<ArSession | Refusal> {
  if (!navigator.xr) return { refused: 'no-webxr' };
  const manager = new WebXRSessionManager(scene);
  const camera = new WebXRCamera('viewer', scene, manager);
  camera.compensateOnFirstFrame = false;
  camera.minZ = 0.05;
  camera.maxZ = 2_000;
  try {
    await manager.initializeAsync();
    const target = manager.getWebXRRenderTarget();
    const session = await manager.initializeSessionAsync('immersive-ar', {
      optionalFeatures: [...OPTIONAL_FEATURES],
      domOverlay: { root: overlay },
    });
    const space = await bestReferenceSpace(session);
    manager.viewerReferenceSpace = (await session.requestReferenceSpace('viewer')) as XRReferenceSpace;
    manager.baseReferenceSpace = space;
    manager.referenceSpace = space;
    const drawIntoSession = async () => {
      const baseLayer = await target.initializeXRLayerAsync(session);
      manager.updateRenderState({ depthNear: camera.minZ, depthFar: camera.maxZ, baseLayer });
    };
    await drawIntoSession();
    const before = scene.activeCamera;
    scene.activeCamera = camera;
    scene.autoClear = false;
    manager.runXRRenderLoop();
    return sessionHandle(manager, camera, session, drawIntoSession, () => {
      scene.activeCamera = before;
      scene.autoClear = true;
    });
  } catch (error) {
    // A session that opened but could not be used must not stay open behind the page.
    if (manager.inXRSession) await manager.exitXRAsync();
    camera.dispose();
    manager.dispose();
    return refusalFrom(error);
  }
}

function sessionHandle(
  manager: WebXRSessionManager,
  camera: WebXRCamera,
  session: XRSession,
  drawIntoSession: () => Promise<void>,
  restoreScene: () => void,
): ArSession {
  let open = true;
  const endCallbacks: (() => void)[] = [];
  manager.onXRSessionEnded.addOnce(() => {
    open = false;
    for (const rig of camera.rigCameras) rig.outputRenderTarget = null;
    restoreScene();
    for (const callback of endCallbacks) callback();
  });
  return {
    session,
    camera,
    space: () => manager.referenceSpace,
    onFrame: (callback) => {
      manager.onXRFrameObservable.add((frame) => callback(frame, manager.referenceSpace, manager.currentTimestamp));
    },
    onReset: (callback) => manager.referenceSpace.addEventListener('reset', callback),
    onEnd: (callback) => endCallbacks.push(callback),
    renewLayer: async () => {
      if (open) await drawIntoSession();
    },
    end: async () => {
      if (open) await manager.exitXRAsync();
    },
  };
}
