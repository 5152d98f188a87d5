/** The sheet before a street opens: one question at a time, each with its why, and a way on from every "no". */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { icon } from './icons.ts';
import { preflightStyles } from './pre-flight.css.ts';
import type { PreflightActions, PreflightModel } from './preflight-model.ts';
import { preflightPicture } from './preflight-pictures.ts';
import { repairText } from './preflight-repair.ts';
import { type PreflightWords, preflightWordsOf } from './preflight-words.ts';

export class PreFlight extends LitElement {
  static override properties = { model: { attribute: false }, actions: { attribute: false }, language: {} };

  declare model: PreflightModel;
  declare actions: PreflightActions;
  declare language: Language;

  static override styles = [design, preflightStyles];

  override firstUpdated(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  /** The focus goes back to where it was. */
  close(): void {
    this.renderRoot.querySelector('dialog')?.close();
    this.remove();
  }

  /** Each step, and each answer to it, is read from its beginning. */
  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('model') as PreflightModel | undefined;
    const { step, state } = this.model;
    if (before?.step === step && (before.state === state || state === 'waits')) return;
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  override render() {
    const { model, actions } = this;
    const words = preflightWordsOf(this.language);
    const isRefused = model.state === 'denied' || model.state === 'unavailable';
    return html`<dialog aria-labelledby="title" aria-describedby="why" @cancel=${this.cancel}>
      <div class="body" data-step=${model.step} data-state=${model.state}>
        <div class="head">
          <p class="soft">${model.of > 1 ? numbers(words.step, model) : nothing}</p>
          <button class="button" data-action="preflight-not-now" @click=${() => actions.readInList()}>${words.notNow}</button>
        </div>
        ${isRefused ? nothing : preflightPicture(model.step)}
        <h2 id="title" tabindex="-1">${words[`${model.step}Title`]}</h2>
        <p class="why" id="why">${this.why(words)}</p>
        ${isRefused ? html`<div class="repair"><h3>${words.repairTitle}</h3><p>${repairText(model, words)}</p></div>` : nothing}
        ${model.step === 'camera' ? html`<p class="safety">${words.stop} ${words.tracks}</p>` : nothing}
        <p role="status" class=${model.state === 'waits' ? '' : 'unseen'}>${model.state === 'waits' ? words[`${model.step}Waits`] : ''}</p>
        ${
          model.state === 'waits'
            ? nothing
            : html`<button class="button primary big" data-action="preflight-next" @click=${() => actions.next()}>
                ${icon(isRefused ? 'again' : model.step === 'camera' ? 'phone' : 'check', 26)}
                ${isRefused ? words.tryAgain : words[`${model.step}Ask`]}
              </button>`
        }
        ${isRefused ? this.waysOn(words) : nothing}
      </div>
    </dialog>`;
  }

  private why(words: PreflightWords): string {
    const { step, state, isCameraKnown } = this.model;
    if (state === 'unavailable') return words.locationUnavailable;
    if (state === 'denied') return words[`${step}Denied`];
    return step === 'camera' && isCameraKnown ? words.cameraKnown : words[`${step}Why`];
  }

  private waysOn(words: PreflightWords) {
    return html`<div class="ways">
      <p class="soft">${words.otherWays}</p>
      <button class="button" data-action="preflight-list" @click=${() => this.actions.readInList()}>
        ${icon('list', 22)} ${words.readInList}
      </button>
      <button class="button" data-action="preflight-look" @click=${() => this.actions.lookAround()}>
        ${icon('walking', 22)} ${words.lookAround}
      </button>
    </div>`;
  }

  private readonly cancel = (event: Event): void => {
    event.preventDefault();
    this.actions.readInList();
  };
}

const numbers = (text: string, { number, of }: PreflightModel): string =>
  text.replace('{number}', String(number)).replace('{of}', String(of));

customElements.define('pre-flight', PreFlight);
