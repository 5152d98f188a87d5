/** One landmark to aim at, or one mark to stand on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExactActions, ExactModel } from './exact-model.ts';
import { exactWordsOf } from './exact-words.ts';
import { arrowIcon, icon } from './icons.ts';
import { accuracyText, wayText } from './wayfinding.ts';
import { wordsOf } from './words.ts';

export function targetFace(model: ExactModel, actions: ExactActions): TemplateResult {
  const words = exactWordsOf(model.language);
  const isAim = model.step === 'aim';
  if (isAim && model.isEnough) {
    return html`<h2 tabindex="-1">${words.enough}</h2>
      ${noted(model, actions)} ${finish(model, actions)}`;
  }
  const { target } = model;
  if (!target) {
    return html`<h2 tabindex="-1">${isAim ? words.noLandmarks : words.noMarks}</h2>
      ${noted(model, actions)} ${finish(model, actions)}`;
  }
  const { turnDeg } = target.way;
  return html`<div class="target">
      ${turnDeg === undefined ? icon(isAim ? 'cross' : 'stand', 40) : arrowIcon(turnDeg, 44)}
      <div>
        <p class="small soft">${isAim ? (model.sightings > 0 ? words.findNext : words.find) : words.goTo}</p>
        <h2 tabindex="-1">${target.name}</h2>
        <p class="soft">${wayText(target.way, model.language)}</p>
      </div>
      <button
        class="button square"
        data-action="back"
        aria-label=${words.back}
        title=${words.back}
        @click=${() => actions.show('overview')}
      >
        ${icon('back', 24)}
      </button>
    </div>
    ${target.hint ? html`<p class="hint">${isAim ? html`${words.putInCross} ` : nothing}<strong>${target.hint}</strong></p>` : nothing}
    ${isAim ? nothing : html`<p class="small soft">${wordsOf(model.language).stopToLook}</p>`}
    ${isAim && actions.look ? nudges(model, actions.look) : nothing}
    <button
      class="button primary big"
      data-action=${isAim ? 'sight' : 'stand-here'}
      @click=${() => (isAim ? actions.sight() : actions.stand())}
    >
      ${icon(isAim ? 'cross' : 'stand', 26)} ${isAim ? words.inCross : words.standHere}
    </button>
    ${noted(model, actions)}
    ${
      model.hasOthers
        ? html`<button class="button" data-action="another" @click=${() => actions.another()}>
            ${icon('again', 22)} ${isAim ? words.anotherLandmark : words.anotherMark}
          </button>`
        : nothing
    }`;
}

const finish = ({ language }: ExactModel, actions: ExactActions) =>
  html`<button class="button primary big" data-action="back" @click=${() => actions.show('overview')}>
    ${icon('check', 26)} ${exactWordsOf(language).done}
  </button>`;

/** What came of the last act, said as well as shown, and a way to take it back. */
export function noted(model: ExactModel, actions: ExactActions): TemplateResult {
  const { last, mistaken } = model;
  const words = exactWordsOf(model.language);
  const suspect = mistaken && html`<p><span>${words.mistaken} <strong>${mistaken.name}</strong></span></p>`;
  const undone = mistaken ?? (model.outcome === 'noted' ? last : undefined);
  return html`<div class=${mistaken || model.outcome === 'not-tracked' ? 'noted doubt' : 'noted'}>
    <div role="status">${suspect ?? outcome(model)}</div>
    ${
      undone
        ? html`<button class="button" data-action="take-back" @click=${() => actions.takeBack(undone.key)}>
            ${mistaken ? words.takeBack : model.step === 'aim' ? words.notThatOne : words.undo}
          </button>`
        : nothing
    }
  </div>`;
}

function outcome(model: ExactModel): TemplateResult | typeof nothing {
  const { language, last, sigma_m } = model;
  const words = exactWordsOf(language);
  if (model.outcome === 'not-tracked') return html`<p><span>${words.notTracked}</span></p>`;
  if (model.outcome === 'taken-back') return html`<p><span>${words.takenBack}</span></p>`;
  if (model.outcome !== 'noted' || !last) return nothing;
  const number = sigma_m === undefined ? nothing : html`: ${accuracyText(sigma_m, language)}`;
  return html`<p>${icon('check', 20)} <span>${last.name || words.movedByHand}${number}</span></p>`;
}

/** Smaller than a tower's tip. */
const NUDGE_DEG = 0.4;

function nudges({ language }: ExactModel, look: (rightDeg: number, upDeg: number) => void): TemplateResult {
  const words = exactWordsOf(language);
  const nudge = (label: string, turnDeg: number, right: number, up: number) =>
    html`<button class="button" aria-label=${label} title=${label} @click=${() => look(right * NUDGE_DEG, up * NUDGE_DEG)}>
      ${arrowIcon(turnDeg, 22)}
    </button>`;
  return html`<div class="row nudges" role="group" aria-label=${words.lookLabel}>
    <span class="small soft" aria-hidden="true">${words.lookLabel}</span>
    ${nudge(words.lookLeft, -90, -1, 0)} ${nudge(words.lookUp, 0, 0, 1)} ${nudge(words.lookDown, 180, 0, -1)}
    ${nudge(words.lookRight, 90, 1, 0)}
  </div>`;
}
