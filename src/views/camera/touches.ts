/** Fingers on the street: a tap, and two that spread. */

export interface TouchListener {
  /** Pixels from the page's top left. */
  onTap(x: number, y: number): void;
  /** Two fingers came apart by this factor since the last time. */
  onPinch(factor: number): void;
  onPinchEnd(): void;
}

const TAP_FARTHEST_PX = 8;
/** Nearer fingers tell no factor. */
const LEAST_APART_PX = 30;

interface Finger {
  x: number;
  y: number;
  travelled: number;
}

/** Starts listening; the returned function stops it. */
export function listenToTouches(surface: HTMLElement, listener: TouchListener): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const fingers = new Map<number, Finger>();
  let apart_px: number | undefined;
  const spread = () => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.max(LEAST_APART_PX, Math.hypot(a.x - b.x, a.y - b.y)) : undefined;
  };
  const lift = ({ pointerId }: PointerEvent) => {
    const finger = fingers.get(pointerId);
    fingers.delete(pointerId);
    if (apart_px !== undefined) listener.onPinchEnd();
    // A finger of a pinch is no tap.
    for (const other of fingers.values()) other.travelled = Number.POSITIVE_INFINITY;
    apart_px = undefined;
    return finger;
  };
  surface.style.touchAction = 'none';
  surface.addEventListener(
    'pointerdown',
    ({ pointerId, clientX, clientY }) => {
      fingers.set(pointerId, { x: clientX, y: clientY, travelled: 0 });
      surface.setPointerCapture(pointerId);
      if (fingers.size > 1) for (const finger of fingers.values()) finger.travelled = Number.POSITIVE_INFINITY;
      apart_px = spread();
    },
    { signal },
  );
  surface.addEventListener(
    'pointermove',
    ({ pointerId, clientX, clientY }) => {
      const finger = fingers.get(pointerId);
      if (!finger) return;
      finger.travelled += Math.hypot(clientX - finger.x, clientY - finger.y);
      [finger.x, finger.y] = [clientX, clientY];
      const now_px = spread();
      if (apart_px !== undefined && now_px !== undefined) listener.onPinch(now_px / apart_px);
      apart_px = now_px;
    },
    { signal },
  );
  surface.addEventListener(
    'pointerup',
    (event) => {
      const finger = lift(event);
      if (finger && finger.travelled < TAP_FARTHEST_PX) listener.onTap(event.clientX, event.clientY);
    },
    { signal },
  );
  surface.addEventListener('pointercancel', lift, { signal });
  return () => abort.abort();
}
