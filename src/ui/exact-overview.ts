/** What the number means, and the steps that make it smaller. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExactActions, ExactModel } from './exact-model.ts';
import { noted } from './exact-target.ts';
import { exactWordsOf } from './exact-words.ts';
import { type IconName, icon } from './icons.ts';
import { accuracyText } from './wayfinding.ts';
import { wordsOf } from './words.ts';

export function overviewFace(model: ExactModel, actions: ExactActions): TemplateResult {
  const { language, sigma_m } = model;
  const words = exactWordsOf(language);
  return html`<div class="head">
      <h2 tabindex="-1">${words.title}</h2>
      <button class="button" data-action="close-exact" @click=${() => actions.show(undefined)}>
        ${icon('leave', 22)} ${wordsOf(language).close}
      </button>
    </div>
    <div class="scroll">
      <div>
        <p class="number">${sigma_m === undefined ? wordsOf(language).accuracyUnknown : accuracyText(sigma_m, language)}</p>
        <p class="soft">${words.meaning}</p>
      </div>
      ${noted(model, actions)} ${ladder(model, actions)}
      <div class="row">
        <button class="button" data-action="realign" @click=${() => actions.realign()}>
          ${icon('again', 22)} ${words.realign}
        </button>
        ${
          model.last
            ? html`<button class="button" data-action="begin-again" @click=${() => actions.takeAllBack()}>
                ${icon('leave', 22)} ${words.beginAgain}
              </button>`
            : nothing
        }
      </div>
      ${model.recorder ? recorder(model, actions) : nothing}
    </div>`;
}

function ladder(model: ExactModel, actions: ExactActions): TemplateResult {
  const { basis, sightings } = model;
  const words = exactWordsOf(model.language);
  const isWalked = basis === 'walk' || basis === 'exact';
  const walkWhy = isWalked ? words.walkDone : basis === 'compass' ? words.walkCompass : words.walkFixOnly;
  return html`<ol aria-label=${words.stepsLabel}>
    <li class=${isWalked ? 'past' : ''}>
      <span class="sign">${icon(isWalked ? 'check' : 'walking', 26)}</span>
      <div><h3>${words.walk}</h3><p class="soft small">${walkWhy}</p></div>
    </li>
    ${
      model.isEnough
        ? html`<li class="past">
            <span class="sign">${icon('check', 26)}</span>
            <div><h3>${words.aim}</h3><p class="soft small">${words.aimEnough}</p></div>
          </li>`
        : rung(
            'aim',
            'cross',
            sightings > 0 ? words.aimAgain : words.aim,
            sightings > 0 ? words.oneMore : words.aimWhy,
            actions,
          )
    }
    ${model.hasMarks ? rung('stand', 'stand', words.stand, words.standWhy, actions) : nothing}
    ${rung('drag', 'hand', words.drag, words.dragWhy, actions)}
  </ol>`;
}

const rung = (step: 'aim' | 'stand' | 'drag', sign: IconName, label: string, why: string, actions: ExactActions) =>
  html`<li>
    <button
      class="button rung ${step === 'aim' ? 'primary' : ''}"
      data-step=${step}
      aria-describedby="why-${step}"
      @click=${() => actions.show(step)}
    >
      ${icon(sign, 26)} ${label}
    </button>
    <p class="soft small why" id="why-${step}">${why}</p>
  </li>`;

function recorder({ language, recorder }: ExactModel, actions: ExactActions): TemplateResult {
  const words = exactWordsOf(language);
  const { isOn, seconds, isFull } = recorder!;
  return html`<details ?open=${isOn}>
    <summary data-action="record-more">${words.record}</summary>
    <div class="inside">
      <p class="small">${words.recordWhy}</p>
      ${isOn ? html`<p><strong>${words.recording}: ${Math.floor(seconds)} ${words.seconds}</strong></p>` : nothing}
      ${isFull ? html`<p role="status">${words.recordFull}</p>` : nothing}
      ${
        isOn
          ? html`<button class="button primary" data-action="save-recording" @click=${() => actions.saveRecording()}>
              ${icon('check', 22)} ${words.recordSave}
            </button>`
          : html`<button class="button" data-action="record" @click=${() => actions.record()}>
              ${icon('record', 22)} ${words.recordStart}
            </button>`
      }
    </div>
  </details>`;
}
