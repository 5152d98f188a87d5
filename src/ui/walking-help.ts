/** How to walk in the simulator, and a button for those who would rather be walked. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { icon } from './icons.ts';
import { wordsOf } from './words.ts';

export class WalkingHelp extends LitElement {
  static override properties = {
    language: {},
    walking: { type: Boolean },
    onWalk: { attribute: false },
  };

  declare language: Language;
  declare walking: boolean;
  declare onWalk: ((on: boolean) => void) | undefined;

  static override styles = [
    design,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--gap-2) var(--gap-4);
        max-width: 58rem;
        padding: var(--gap-2) var(--gap-4);
        font-size: var(--small);
      }

      .keys {
        display: inline-flex;
        align-items: center;
        gap: 0.2rem;
        font-weight: 600;
        white-space: nowrap;
      }

      kbd {
        display: inline-grid;
        place-items: center;
        min-width: 1.75rem;
        height: 1.75rem;
        border: 1.5px solid var(--edge);
        border-bottom-width: 3px;
        border-radius: 0.4rem;
        background: var(--paper);
        font: inherit;
        font-weight: 650;
        line-height: 1;
      }

      .keys span {
        margin-inline-start: 0.35rem;
      }

      .hint {
        flex: 1 1 10rem;
        line-height: 1.3;
      }
    `,
  ];

  override render() {
    const words = wordsOf(this.language);
    return html`<section class="plate" aria-label=${words.keysLabel}>
      <p class="keys"><kbd>W</kbd><kbd>A</kbd><kbd>S</kbd><kbd>D</kbd><span>${words.keysWalk}</span></p>
      <p class="keys"><kbd>←</kbd><kbd>→</kbd><span>${words.keysTurn}</span></p>
      <p class="hint soft">${words.keysDrag}</p>
      ${
        this.onWalk
          ? html`<button
              class="button"
              data-action="walk-along"
              aria-pressed=${this.walking}
              @click=${() => this.onWalk?.(!this.walking)}
            >
              ${icon('walking', 22)} ${this.walking ? words.stopWalking : words.walkAlong}
            </button>`
          : nothing
      }
    </section>`;
  }
}

customElements.define('walking-help', WalkingHelp);
