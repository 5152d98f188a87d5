/** What has still to be asked before a street opens over the camera picture. Pure: answers in, questions out. */
import type { Refusal } from '../../views/view.ts';

/** The last step asks nothing itself: it says what the camera is for, and its tap opens the session. */
export type Step = 'location' | 'motion' | 'camera';

export interface KnownAnswers {
  /** Undefined where the browser does not tell. */
  readonly location: PermissionState | undefined;
  readonly motion: 'granted' | 'denied' | 'unasked' | 'not-needed';
  readonly camera: PermissionState | undefined;
  /** A street was opened in this way on this device before. */
  readonly hasOpened: boolean;
}

/**
 * What the visitor said yes to is not asked again. A question takes the tap with it (browsers let a page open a session
 * only for a moment after one), so after any question there is the last step with a tap of its own.
 */
export function stepsFor({ location, motion, camera, hasOpened }: KnownAnswers): readonly Step[] {
  const isKnown = { location: location === 'granted' || (hasOpened && location === undefined) };
  const isMotionKnown = motion === 'granted' || motion === 'not-needed' || (hasOpened && motion === 'unasked');
  const steps: Step[] = [];
  if (!isKnown.location) steps.push('location');
  if (!isMotionKnown) steps.push('motion');
  if (steps.length > 0 || (camera !== 'granted' && !hasOpened)) steps.push('camera');
  return steps;
}

export type Fault = 'denied' | 'unavailable';

/** The step that a refusal on opening belongs to; undefined for those that no answer of the visitor mends. */
export function stepRefused(reason: Refusal['refused']): { readonly step: Step; readonly fault: Fault } | undefined {
  switch (reason) {
    case 'location-denied':
      return { step: 'location', fault: 'denied' };
    case 'location-unavailable':
      return { step: 'location', fault: 'unavailable' };
    case 'motion-denied':
      return { step: 'motion', fault: 'denied' };
    case 'camera-denied':
      return { step: 'camera', fault: 'denied' };
    default:
      return undefined;
  }
}
