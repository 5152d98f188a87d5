/** The one honest number of a view: how far from its place a thing ten metres away may stand; a tap leads to making it smaller. */
import { html, LitElement, nothing, svg } from 'lit';
import type { Language } from '../drawing/text.ts';
import { chipStyles } from './accuracy-chip.css.ts';
import { design } from './design.css.ts';
import { SIGN_WORDS } from './exact-sign-words.ts';
import { icon } from './icons.ts';
import { accuracyMetres, accuracyText } from './wayfinding.ts';
import { wordsOf } from './words.ts';

/** Bars of the sign, as of a phone's network: all below 1.5 m, none above 20 m. */
const BARS_FROM_M = [20, 10, 5, 1.5] as const;

export class AccuracyChip extends LitElement {
  static override properties = {
    sigma_m: { attribute: false },
    language: {},
    isOpen: { attribute: false },
    isRecording: { attribute: false },
    isSmall: { type: Boolean, reflect: true, attribute: 'small' },
    onOpen: { attribute: false },
    onRealign: { attribute: false },
  };

  /** Undefined until something is known. */
  declare sigma_m: number | undefined;
  declare language: Language;
  declare isOpen: boolean;
  declare isRecording: boolean;
  /** In a row of buttons: the number alone, its sentence for screen readers. */
  declare isSmall: boolean;
  declare onOpen: (() => void) | undefined;
  declare onRealign: (() => void) | undefined;

  static override styles = [design, chipStyles];

  /** The button keeps the focus while the sheet is open elsewhere. */
  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  override render() {
    const { language } = this;
    const words = SIGN_WORDS[language];
    return html`<button
        class="button plate chip"
        data-accuracy
        aria-expanded=${this.isOpen}
        ?disabled=${!this.onOpen}
        @click=${() => this.onOpen?.()}
      >
        ${this.bars()}
        <span>
          <span class="unseen">${wordsOf(language).accuracyLabel}: </span>
          ${this.number()}
          <span class="way small ${this.isSmall && !this.isRecording ? 'unseen' : ''}">
            ${this.isRecording ? html`<span class="recording" aria-hidden="true"></span> ${words.recording}` : words.title}
          </span>
        </span>
      </button>
      ${
        this.onRealign
          ? html`<button class="button plate again" data-action="realign-now" @click=${() => this.onRealign?.()}>
              ${icon('again', this.isSmall ? 26 : 22)} <span class=${this.isSmall ? 'unseen' : ''}>${words.realign}</span>
            </button>`
          : nothing
      }`;
  }

  private number() {
    const { sigma_m, language } = this;
    if (this.isSmall && sigma_m !== undefined) {
      const { within } = wordsOf(language);
      return html`<span class="unseen">${within} </span><span class="number"><span aria-hidden="true">± </span>${accuracyMetres(sigma_m, language)}</span>`;
    }
    return sigma_m === undefined
      ? html`<span class="unknown">${wordsOf(language).accuracyUnknown}</span>`
      : html`<span class="number">${accuracyText(sigma_m, language)}</span>`;
  }

  private bars() {
    const worst_m = this.sigma_m ?? Number.POSITIVE_INFINITY;
    return html`<svg width="24" height="22" viewBox="0 0 24 22" aria-hidden="true">
      ${BARS_FROM_M.map((least_m, i) => this.bar(i, worst_m < least_m))}
    </svg>`;
  }

  private bar(i: number, isOn: boolean) {
    const height = 6 + 5 * i;
    return barShape(1 + 6 * i, 22 - height, height, isOn);
  }
}

const barShape = (x: number, y: number, height: number, isOn: boolean) =>
  svg`<rect class=${isOn ? 'on' : 'off'} x=${x} y=${y} width="4" height=${height} rx="1" />`;

customElements.define('accuracy-chip', AccuracyChip);
