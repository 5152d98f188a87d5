/** The places of a street, each a button: what it is, how far, and which way. Also what a screen reader walks by. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { arrowIcon, typeIcon } from './icons.ts';
import { typeColours } from './type-colours.css.ts';
import { clockText, type Way, wayText } from './wayfinding.ts';
import { wordsOf } from './words.ts';

export interface ListEntry {
  readonly id: string;
  readonly type: string;
  readonly typeName: string;
  readonly title: string;
  readonly way: Way | undefined;
  readonly isNearest: boolean;
}

export class ItemList extends LitElement {
  static override properties = {
    entries: { attribute: false },
    language: {},
    onChoose: { attribute: false },
  };

  declare entries: readonly ListEntry[];
  declare language: Language;
  declare onChoose: (itemId: string) => void;

  static override styles = [
    design,
    typeColours,
    css`
      ul {
        display: grid;
        gap: var(--gap-2);
      }

      button {
        display: grid;
        grid-template-columns: auto 1fr auto;
        gap: 0 var(--gap-3);
        align-items: center;
        width: 100%;
        min-height: 4.25rem;
        padding: var(--gap-2) var(--gap-3);
        border: 1px solid var(--line);
        border-radius: var(--round);
        background: var(--plate);
        text-align: start;
      }

      @media (hover: hover) {
        button:hover {
          border-color: var(--edge);
          background: var(--sunken);
        }
      }

      .sign {
        display: grid;
        place-items: center;
        width: 3rem;
        height: 3rem;
        border-radius: 0.7rem;
        background: var(--type-soft);
        color: var(--type);
      }

      .title {
        display: block;
        font-weight: 650;
        line-height: 1.25;
      }

      .about {
        display: block;
        font-size: var(--small);
        color: var(--ink-soft);
        line-height: 1.35;
      }

      .way {
        font-variant-numeric: tabular-nums;
      }

      .arrow {
        display: grid;
        place-items: center;
        color: var(--lake);
      }

      .nearest {
        border-color: var(--lake);
        background: linear-gradient(90deg, var(--lake) 0.35rem, transparent 0) var(--plate);
      }
    `,
  ];

  /** Gives the focus back to where a card came from. */
  focusItem(itemId: string): void {
    this.renderRoot.querySelector<HTMLButtonElement>(`[data-item="${itemId}"]`)?.focus();
  }

  override render() {
    return html`<ul role="list">
      ${this.entries.map((entry) => html`<li>${this.entry(entry)}</li>`)}
    </ul>`;
  }

  private entry({ id, type, typeName, title, way, isNearest }: ListEntry) {
    const words = wordsOf(this.language);
    return html`<button class=${isNearest ? 'nearest' : ''} data-item=${id} @click=${() => this.onChoose(id)}>
      <span class="sign" data-type=${type}>${typeIcon(type, 28)}</span>
      <span>
        <span class="title">${title}</span>
        <span class="about">${typeName}${isNearest ? html` · <strong>${words.nearest}</strong>` : nothing}</span>
        ${
          way
            ? html`<span class="about way"
                >${wayText(way, this.language)}<span class="unseen">, ${clockText(way, this.language)}</span></span
              >`
            : nothing
        }
      </span>
      ${way?.turnDeg === undefined ? nothing : html`<span class="arrow">${arrowIcon(way.turnDeg, 30)}</span>`}
    </button>`;
  }
}

customElements.define('item-list', ItemList);
