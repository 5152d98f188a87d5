/** How the phone is turned, as its events tell it, and how it is shaken. Permissions are asked by the page before. */
import type { Quaternion } from '../../geo/quaternion.ts';
import { createStepCounter } from '../../positioning/step-counter.ts';
import { viewTurn } from '../../positioning/view-turn.ts';

export interface TurnListener {
  /** Milliseconds of the page's clock. */
  onTurn(time_ms: number, turn: Quaternion): void;
  onSteps(steps: number): void;
  /** The phone does tell how it is shaken: steps can be counted. */
  onShaken(): void;
}

/** The gyroscope's own angles are steadier than those drawn to the compass; they are waited for so long. */
const RATHER_RELATIVE_MS = 600;

/** Starts listening; the returned function stops it. */
export function listenToTurns(listener: TurnListener): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const began_ms = performance.now();
  let source: string | undefined;
  const hear = (event: DeviceOrientationEvent) => {
    const { alpha, beta, gamma, type } = event;
    if (alpha === null || beta === null || gamma === null) return;
    const now_ms = performance.now();
    if (!source) {
      if (type === 'deviceorientationabsolute' && now_ms - began_ms < RATHER_RELATIVE_MS) return;
      source = type;
    }
    // The two do not count from the same north.
    if (type !== source) return;
    const screenAngleDeg = screen.orientation?.angle ?? (globalThis as { orientation?: number }).orientation ?? 0;
    listener.onTurn(now_ms, viewTurn({ alphaDeg: alpha, betaDeg: beta, gammaDeg: gamma, screenAngleDeg }));
  };
  addEventListener('deviceorientation', hear, { signal });
  addEventListener('deviceorientationabsolute', hear as EventListener, { signal });
  const counter = createStepCounter();
  let isShaken = false;
  addEventListener(
    'devicemotion',
    ({ accelerationIncludingGravity }) => {
      const { x, y, z } = accelerationIncludingGravity ?? { x: null, y: null, z: null };
      if (x === null || y === null || z === null) return;
      if (!isShaken) listener.onShaken();
      isShaken = true;
      const steps = counter.hear(performance.now(), Math.hypot(x, y, z));
      if (steps > 0) listener.onSteps(steps);
    },
    { signal },
  );
  return () => abort.abort();
}
