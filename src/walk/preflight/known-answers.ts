/** What the browser and this device already know of the visitor's answers. Nothing here asks anything. */
import type { Viewing } from '../street/viewing.ts';
import type { KnownAnswers } from './questions.ts';

const PLACE = 'katukerros.opened';

type OnPhone = Exclude<Viewing, 'simulator'>;

/** Follows the browser's own record, so that a tap need not wait for it. */
export class Answers {
  motion: KnownAnswers['motion'] = asksForMotion() ? 'unasked' : 'not-needed';
  private location: PermissionStatus | undefined;
  private camera: PermissionStatus | undefined;

  async read(): Promise<void> {
    [this.location, this.camera] = await Promise.all([status('geolocation'), status('camera')]);
  }

  of(kind: OnPhone): KnownAnswers {
    return {
      location: this.location?.state,
      motion: this.motion,
      // A WebXR session asks for itself: what was said of the camera alone says nothing of it.
      camera: kind === 'camera' ? this.camera?.state : undefined,
      hasOpened: opened().includes(kind),
    };
  }

  keepOpened(kind: OnPhone): void {
    try {
      localStorage.setItem(PLACE, JSON.stringify([...new Set([...opened(), kind])]));
    } catch {
      // A private window: the questions are explained again next time.
    }
  }
}

const asksForMotion = (): boolean =>
  typeof (globalThis.DeviceOrientationEvent as { requestPermission?: unknown } | undefined)?.requestPermission ===
  'function';

/** Not every browser knows every name. */
async function status(name: string): Promise<PermissionStatus | undefined> {
  try {
    return await navigator.permissions.query({ name: name as PermissionName });
  } catch {
    return undefined;
  }
}

function opened(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '[]');
    return Array.isArray(kept) ? kept.filter((kind) => typeof kind === 'string') : [];
  } catch {
    return [];
  }
}
