/** Keys and drags on a desktop as a visitor's intents. */
import { type Intent, STILL } from './visitor.ts';

export interface StreetControls {
  intent(): Intent;
  dispose(): void;
}

export interface ControlListener {
  /** Degrees the view turned by a drag, right and up positive. */
  onLook(rightDeg: number, upDeg: number): void;
  /** A click or short touch, -1 … 1 from left to right and bottom to top. */
  onTap(x: number, y: number): void;
}

/** A whole screen's width of drag turns this far. */
const DRAG_DEG_PER_WIDTH = 100;
const TAP_FARTHEST_PX = 6;

type Walking = 'ahead' | 'back' | 'left' | 'right' | 'turn-left' | 'turn-right';
/** By the key's place, so that other keyboard layouts walk alike. */
const KEYS: Record<string, Walking> = {
  KeyW: 'ahead',
  ArrowUp: 'ahead',
  KeyS: 'back',
  ArrowDown: 'back',
  KeyA: 'left',
  KeyD: 'right',
  KeyQ: 'turn-left',
  ArrowLeft: 'turn-left',
  KeyE: 'turn-right',
  ArrowRight: 'turn-right',
};

/** Arrow keys belong to sliders and lists while these have the focus. */
function typing(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.closest('input, select, textarea, [role="slider"]') !== null;
}

export function controlStreet(surface: HTMLElement, listener: ControlListener): StreetControls {
  const held = new Set<Walking>();
  let run = false;
  const abort = new AbortController();
  const { signal } = abort;
  addEventListener(
    'keydown',
    (event) => {
      const walking = KEYS[event.code];
      run = event.shiftKey;
      if (!walking || typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      held.add(walking);
    },
    { signal },
  );
  addEventListener(
    'keyup',
    (event) => {
      run = event.shiftKey;
      const walking = KEYS[event.code];
      if (walking) held.delete(walking);
    },
    { signal },
  );
  addEventListener('blur', () => held.clear(), { signal });
  dragAndTap(surface, listener, signal);
  const axis = (plus: Walking, minus: Walking) => Number(held.has(plus)) - Number(held.has(minus));
  return {
    intent: () =>
      held.size === 0
        ? STILL
        : { ahead: axis('ahead', 'back'), right: axis('right', 'left'), turn: axis('turn-right', 'turn-left'), run },
    dispose: () => abort.abort(),
  };
}

function dragAndTap(surface: HTMLElement, listener: ControlListener, signal: AbortSignal): void {
  let drag: { id: number; x: number; y: number; travelled: number } | undefined;
  surface.style.touchAction = 'none';
  surface.addEventListener(
    'pointerdown',
    (event) => {
      drag = { id: event.pointerId, x: event.clientX, y: event.clientY, travelled: 0 };
      surface.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    (event) => {
      if (drag?.id !== event.pointerId) return;
      const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y];
      drag = { id: drag.id, x: event.clientX, y: event.clientY, travelled: drag.travelled + Math.hypot(dx, dy) };
      if (drag.travelled < TAP_FARTHEST_PX) return;
      const degreesPerPixel = DRAG_DEG_PER_WIDTH / innerWidth;
      // The street follows the finger: dragging right looks left.
      listener.onLook(-dx * degreesPerPixel, dy * degreesPerPixel);
    },
    { signal },
  );
  surface.addEventListener(
    'pointerup',
    (event) => {
      if (drag?.id !== event.pointerId) return;
      if (drag.travelled < TAP_FARTHEST_PX) {
        listener.onTap((event.clientX / innerWidth) * 2 - 1, 1 - (event.clientY / innerHeight) * 2);
      }
      drag = undefined;
    },
    { signal },
  );
  surface.addEventListener('pointercancel', () => (drag = undefined), { signal });
}
