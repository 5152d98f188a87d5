/** How to undo a "no", in the words of the browser at hand. */
import type { PreflightModel } from './preflight-model.ts';
import type { PreflightWords } from './preflight-words.ts';

const PERMISSIONS = {
  location: 'permissionLocation',
  motion: 'permissionMotion',
  camera: 'permissionCamera',
} as const satisfies Record<PreflightModel['step'], keyof PreflightWords>;

export function repairText({ step, state, browser }: PreflightModel, words: PreflightWords): string {
  if (state === 'unavailable') return words.locationOff;
  // Safari has no setting for motion: it asks once for each tab.
  if (step === 'motion' && (browser === 'safari-ios' || browser === 'ios')) return words.motionRepairIos;
  return words.repair[browser].replace('{what}', words[PERMISSIONS[step]]);
}
