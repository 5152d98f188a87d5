/** Before all else: stop to look, and stay off the tracks. Said, shown and felt. */
import { html, nothing, type TemplateResult } from 'lit';
import { vibrate } from '../../ui/haptics.ts';
import type { Street } from '../telling.ts';
import type { Visit } from '../visit.ts';
import { type Hazard, type HazardArea, HazardWatch, hazardAreas, hazardAt } from './hazards.ts';
import { overlayWordsOf } from './words.ts';

/** Long, short, long: unlike anything else the page lets one feel. */
const ALARM: readonly number[] = [400, 120, 150, 120, 400];

export class Safety {
  hazard: Hazard | undefined;
  private areas: readonly HazardArea[] = [];
  private scene: Street['scene'] | undefined;
  private readonly watch = new HazardWatch();

  update({ scene }: Street, { whereabouts, accuracy, preferences }: Visit): void {
    if (scene !== this.scene) this.areas = hazardAreas(scene);
    this.scene = scene;
    const { at } = whereabouts ?? {};
    const found = at && accuracy ? hazardAt(this.areas, at, accuracy.sigma_m) : undefined;
    const before = this.hazard;
    this.hazard = this.watch.see(performance.now(), found);
    const isWorse = this.hazard && this.hazard.how !== 'near' && (!before || before.how === 'near');
    if (isWorse) vibrate(ALARM, preferences.vibration);
  }
}

/** Both places are always there: a screen reader hears only what comes into a region it already knows. */
export function safetyNotice({ hazard }: Safety, { language, isWalking }: Visit): TemplateResult {
  const words = overlayWordsOf(language);
  const isUrgent = hazard !== undefined && hazard.how !== 'near';
  return html`<div class="safety" data-hazard=${hazard?.how ?? nothing}>
    <div role="alert">${isUrgent ? html`<p class="plate danger">${hazardText(hazard, words)}</p>` : nothing}</div>
    <div role="status">
      ${hazard && !isUrgent ? html`<p class="plate heed">${hazardText(hazard, words)}</p>` : nothing}
      ${isWalking ? html`<p class="plate stop" data-walking><strong>${words.stop}</strong> ${words.stopWhy}</p>` : nothing}
    </div>
  </div>`;
}

export function hazardText({ kind, how }: Hazard, words: ReturnType<typeof overlayWordsOf>): string {
  if (how === 'on') return words.on[kind];
  if (how === 'maybe-on') return words.maybeOn[kind];
  return kind === 'tram' ? words.near.tram : words.near.carriageway;
}
