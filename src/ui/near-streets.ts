/** Other streets near the visitor, each a link that opens it. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { arrowIcon, icon } from './icons.ts';
import { listRow } from './list-row.css.ts';
import { clockText, type Way, wayText } from './wayfinding.ts';
import { wordsOf } from './words.ts';

export interface NearStreetEntry {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly way: Way;
  /** Nearer than the street that is open, which the visitor did not choose. */
  readonly isOffered: boolean;
}

export class NearStreets extends LitElement {
  static override properties = { entries: { attribute: false }, isIncomplete: { type: Boolean }, language: {} };

  declare entries: readonly NearStreetEntry[];
  /** Not all could be loaded. */
  declare isIncomplete: boolean;
  declare language: Language;

  static override styles = [
    design,
    listRow,
    css`
      section {
        display: grid;
        gap: var(--gap-3);
      }

      h2 {
        font-size: 1.4rem;
      }

      .sign {
        --type: var(--ink-soft);
        --type-soft: var(--sunken);
      }

      .offer {
        display: block;
        font-size: var(--small);
        font-weight: 600;
        line-height: 1.35;
      }
    `,
  ];

  override render() {
    const words = wordsOf(this.language);
    return html`${this.entries.length === 0 ? nothing : this.list(words.nearStreets)}
      ${this.isIncomplete ? html`<p class="soft small">${words.nearStreetsMissing}</p>` : nothing}`;
  }

  private list(title: string) {
    return html`<section aria-labelledby="title">
      <h2 id="title">${title}</h2>
      <ul role="list">
        ${this.entries.map((entry) => html`<li>${this.entry(entry)}</li>`)}
      </ul>
    </section>`;
  }

  private entry({ id, address, title, way, isOffered }: NearStreetEntry) {
    return html`<a class="row ${isOffered ? 'nearest' : ''}" href=${address} data-street=${id}>
      <span class="sign">${icon('walking', 28)}</span>
      <span>
        <span class="title">${title}</span>
        <span class="about way"
          >${wayText(way, this.language)}<span class="unseen">, ${clockText(way, this.language)}</span></span
        >
        ${isOffered ? html`<span class="offer">${wordsOf(this.language).nearerStreet}</span>` : nothing}
      </span>
      ${way.turnDeg === undefined ? nothing : html`<span class="arrow">${arrowIcon(way.turnDeg, 30)}</span>`}
    </a>`;
  }
}

customElements.define('near-streets', NearStreets);
