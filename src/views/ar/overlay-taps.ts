/** Telling a tap on the overlay's own things from a tap on the street behind it. */

/** What takes fingers: controls, and the plates they lie on. */
const TAKES_TAPS = 'button, a, input, select, textarea, label, summary, .plate';

/**
 * @param path of an event, innermost first, as `composedPath()` gives it: through shadow roots, where `target` tells
 *   only the outermost element
 */
export function isOverlayTap(path: readonly EventTarget[], overlay: EventTarget): boolean {
  const inside = path.slice(0, Math.max(0, path.indexOf(overlay)));
  return inside.some((node) => 'matches' in node && (node as Element).matches(TAKES_TAPS));
}

/** Keeps taps on the overlay from being taps on the street; the returned function stops that. */
export function keepOverlayTaps(overlay: HTMLElement): () => void {
  const keep = (event: Event) => {
    if (isOverlayTap(event.composedPath(), overlay)) event.preventDefault();
  };
  overlay.addEventListener('beforexrselect', keep);
  return () => overlay.removeEventListener('beforexrselect', keep);
}
