/** What only a simulator can show: how wrong the phone's guess is, and how that changes with the surroundings. */
import { css, html, LitElement, nothing, svg } from 'lit';
import type { Language } from '../drawing/text.ts';
import type { SensorNoise, TruthReport } from '../views/view.ts';
import { design } from './design.css.ts';
import { exactWordsOf } from './exact-words.ts';
import { accuracyMetres, numberText } from './wayfinding.ts';
import { type WordKey, wordsOf } from './words.ts';

const NOISES: readonly { readonly noise: SensorNoise; readonly word: WordKey }[] = [
  { noise: 'exact', word: 'noiseExact' },
  { noise: 'open', word: 'noiseOpen' },
  { noise: 'street', word: 'noiseStreet' },
  { noise: 'canyon', word: 'noiseCanyon' },
];

/** The bars are full at these errors. */
const WORST_M = 10;
const WORST_DEG = 30;

export class TruthPanel extends LitElement {
  static override properties = {
    truth: { attribute: false },
    claimed_m: { attribute: false },
    noise: {},
    language: {},
    onNoise: { attribute: false },
  };

  declare truth: TruthReport | undefined;
  /** What the accuracy chip says, of a thing 10 m away. */
  declare claimed_m: number | undefined;
  declare noise: SensorNoise;
  declare language: Language;
  declare onNoise: ((noise: SensorNoise) => void) | undefined;
  /** On a small screen it would hide the street. */
  private readonly startsOpen = matchMedia('(min-width: 1000px) and (min-height: 700px)').matches;

  static override styles = [
    design,
    css`
      details {
        width: 17rem;
        max-width: 100%;
      }

      summary {
        min-height: var(--target);
        padding: var(--gap-2) var(--gap-4);
        border-radius: inherit;
        cursor: pointer;
        font-weight: 650;
      }

      .off {
        font-weight: 500;
        color: var(--ink-soft);
        font-variant-numeric: tabular-nums;
        white-space: nowrap;
      }

      details[open] .off {
        display: none;
      }

      .inside {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap-3);
        padding: 0 var(--gap-4) var(--gap-4);
        font-size: var(--small);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: var(--gap-1) var(--gap-3);
        align-items: center;
      }

      dd {
        font-variant-numeric: tabular-nums;
        text-align: end;
        font-weight: 650;
      }

      svg {
        width: 100%;
        height: 0.7rem;
        border-radius: 0.35rem;
        background: var(--sunken);
      }

      rect {
        fill: var(--lake);
      }

      .far rect {
        fill: var(--brick);
      }

      dl.sides {
        grid-template-columns: 1fr auto;
      }

      label {
        display: grid;
        gap: var(--gap-1);
        font-weight: 600;
      }

      select {
        width: 100%;
        min-height: var(--target);
        padding: var(--gap-1) var(--gap-2);
        border: 1.5px solid var(--edge);
        border-radius: var(--round);
        background: var(--plate);
        color: var(--ink);
      }
    `,
  ];

  override render() {
    const words = wordsOf(this.language);
    return html`<details class="plate" data-panel="truth" ?open=${this.startsOpen}>
      <summary>${words.truthTitle} <span class="off">${this.offBy()}</span></summary>
      <div class="inside">
        ${this.truth ? this.errors(this.truth) : nothing}
        ${this.noise === 'exact' ? html`<p class="soft">${words.truthExplained}</p>` : nothing}
        ${
          this.onNoise
            ? html`<label
                >${words.noise}
                <select data-action="noise" @change=${(event: Event) => this.choose(event)}>
                  ${NOISES.map(
                    ({ noise, word }) =>
                      html`<option value=${noise} ?selected=${noise === this.noise}>${words[word]}</option>`,
                  )}
                </select></label
              >`
            : nothing
        }
      </div>
    </details>`;
  }

  private choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    const chosen = NOISES.find(({ noise }) => noise === value);
    if (chosen) this.onNoise?.(chosen.noise);
  }

  private offBy(): string {
    if (!this.truth) return '…';
    return `${this.metres(this.truth)} ${wordsOf(this.language).truthAnd} ${this.degrees(this.truth)}`;
  }

  private errors(truth: TruthReport) {
    const words = wordsOf(this.language);
    return html`<dl data-truth>
      <dt>${words.truthPlace}</dt>
      ${bar(truth.position_m / WORST_M)}
      <dd>${this.metres(truth)}</dd>
      <dt>${words.truthDirection}</dt>
      ${bar(truth.headingDeg / WORST_DEG)}
      <dd>${this.degrees(truth)}</dd>
    </dl>
    ${this.claim(truth)}`;
  }

  /** The one number that visitors are told, beside what it ought to be. */
  private claim({ placement10_m }: TruthReport) {
    const words = exactWordsOf(this.language);
    const isGuess = this.noise !== 'exact';
    if (!isGuess || placement10_m === undefined || this.claimed_m === undefined) return nothing;
    return html`<div data-claim>
      <p><strong>${words.tenMetresAway}</strong></p>
      <dl class="sides">
        <dt>${words.claims}</dt>
        <dd>${accuracyMetres(this.claimed_m, this.language)}</dd>
        <dt>${words.truly}</dt>
        <dd data-truly>${numberText(placement10_m, this.language, 1)} m</dd>
      </dl>
    </div>`;
  }

  private metres({ position_m }: TruthReport): string {
    return `${numberText(position_m, this.language, 1)} m`;
  }

  private degrees({ headingDeg }: TruthReport): string {
    return `${numberText(headingDeg, this.language, 1)}°`;
  }
}

/** Half full is far off. */
function bar(share: number) {
  const width = 100 * Math.min(1, Math.max(0.01, share));
  return html`<dd class=${share > 0.5 ? 'far' : ''} aria-hidden="true">
    <svg viewBox="0 0 100 10" preserveAspectRatio="none">${svg`<rect width=${width} height="10" />`}</svg>
  </dd>`;
}

customElements.define('truth-panel', TruthPanel);
