/** The places of a street, each a button: what it is, how far, and which way. Also what a screen reader walks by. */
import { html, LitElement, nothing } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { arrowIcon, typeIcon } from './icons.ts';
import { listRow } from './list-row.css.ts';
import { typeColours } from './type-colours.css.ts';
import { clockText, type Way, wayText } from './wayfinding.ts';
import { wordsOf } from './words.ts';

export interface ListEntry {
  readonly id: string;
  readonly type: string;
  readonly typeName: string;
  readonly title: string;
  /** Which side of which street; empty while that is not known. */
  readonly where: string;
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

  static override styles = [design, typeColours, listRow];

  /** Gives the focus back to where a card came from. */
  focusItem(itemId: string): void {
    this.renderRoot.querySelector<HTMLButtonElement>(`[data-item="${itemId}"]`)?.focus();
  }

  override render() {
    return html`<ul role="list">
      ${this.entries.map((entry, i) => html`<li>${this.entry(entry, i + 1)}</li>`)}
    </ul>`;
  }

  private entry({ id, type, typeName, title, where, way, isNearest }: ListEntry, number: number) {
    const words = wordsOf(this.language);
    return html`<button class="row ${isNearest ? 'nearest' : ''}" data-item=${id} @click=${() => this.onChoose(id)}>
      <span class="sign" data-type=${type}>${typeIcon(type, 28)}<span class="number" aria-hidden="true">${number}</span></span>
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
        ${where ? html`<span class="about">${where}</span>` : nothing}
      </span>
      ${way?.turnDeg === undefined ? nothing : html`<span class="arrow">${arrowIcon(way.turnDeg, 30)}</span>`}
    </button>`;
  }
}

customElements.define('item-list', ItemList);
