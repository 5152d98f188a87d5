/** `katukerrosCamera` in the browser's developer tools: for tests that measure what is really drawn over the camera picture. */
import type { Point3 } from '../../drawing/drawing.ts';
import type { Stage } from '../../engines/babylon/stage.ts';
import { pointOf } from '../measuring.ts';
import type { Exactness, Viewer } from '../view.ts';
import type { Lens } from './lens.ts';

export interface CameraConsole {
  readonly viewer: Viewer | undefined;
  readonly exactness: Exactness;
  /** What is shown has come to rest on the estimate. */
  readonly isSettled: boolean;
  /** Where a point of an item's frame is drawn now, pixels from the page's top left; undefined behind the viewer. */
  onScreen(itemId: string, point_m: Point3): { readonly x: number; readonly y: number } | undefined;
}

interface Looked {
  readonly viewer: Viewer | undefined;
  readonly exactness: Exactness;
  readonly isSettled: boolean;
  readonly stage: Stage;
  readonly lens: Lens;
}

/** Puts it there; the returned function takes it away. */
export function createCameraConsole(view: Looked): () => void {
  const console: CameraConsole = {
    get exactness() {
      return view.exactness;
    },
    get viewer() {
      return view.viewer;
    },
    get isSettled() {
      return view.isSettled;
    },
    onScreen(itemId, point_m) {
      const at = pointOf(view.stage, itemId, point_m);
      return at && view.lens.onPage(at);
    },
  };
  Object.assign(globalThis, { katukerrosCamera: console });
  return () => void Reflect.deleteProperty(globalThis, 'katukerrosCamera');
}
