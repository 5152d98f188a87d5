/** The one honest number of a view: how far from its place a thing ten metres away may stand. */
import { css, html, LitElement, svg } from 'lit';
import type { Language } from '../drawing/text.ts';
import type { Alignment } from '../positioning/aligner.ts';
import { design } from './design.css.ts';
import { accuracyText } from './wayfinding.ts';
import { type WordKey, wordsOf } from './words.ts';

const BASES: Readonly<Record<Alignment['basis'], WordKey>> = {
  'fix-only': 'basisFixOnly',
  compass: 'basisCompass',
  walk: 'basisWalk',
  exact: 'basisExact',
};

/** Bars of the sign, as of a phone's network: all below 1.5 m, none above 20 m. */
const BARS_FROM_M = [20, 10, 5, 1.5] as const;

export class AccuracyChip extends LitElement {
  static override properties = {
    sigma_m: { attribute: false },
    basis: { attribute: false },
    language: {},
  };

  /** Undefined until something is known. */
  declare sigma_m: number | undefined;
  declare basis: Alignment['basis'] | undefined;
  declare language: Language;

  static override styles = [
    design,
    css`
      details {
        max-width: 17rem;
      }

      summary {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        min-height: var(--target);
        padding: var(--gap-1) var(--gap-3);
        border-radius: inherit;
        font-weight: 650;
        cursor: pointer;
        list-style: none;
        white-space: nowrap;
      }

      summary::-webkit-details-marker {
        display: none;
      }

      details p {
        padding: 0 var(--gap-3) var(--gap-3);
        line-height: 1.35;
      }

      rect {
        fill: var(--lake);
      }

      rect.off {
        fill: var(--line);
      }

      .unknown {
        font-weight: 500;
      }
    `,
  ];

  override render() {
    const { sigma_m, language } = this;
    const words = wordsOf(language);
    return html`<details class="plate">
      <summary data-accuracy>
        <span class="unseen">${words.accuracyLabel}: </span>
        ${this.bars()}
        ${
          sigma_m === undefined
            ? html`<span class="unknown">${words.accuracyUnknown}</span>`
            : accuracyText(sigma_m, language)
        }
      </summary>
      <p>${this.basis ? words[BASES[this.basis]] : words.lookAround}</p>
    </details>`;
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
