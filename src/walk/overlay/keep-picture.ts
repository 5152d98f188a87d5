/** The button that keeps a picture of what is shown, and what came of it. What makes the picture is fetched at the first tap. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../../drawing/text.ts';
import { design } from '../../ui/design.css.ts';
import { icon } from '../../ui/icons.ts';
import { overlayWordsOf } from './words.ts';

export type KeepState = 'ready' | 'busy' | 'shared' | 'saved' | 'given-up' | 'failed';

/** What came of it is read in this time. */
const TOLD_MS = 5_000;

export class KeepPicture extends LitElement {
  static override properties = { language: {}, onKeep: { attribute: false }, state: { state: true } };

  declare language: Language;
  /** Takes the picture; what came of it. */
  declare onKeep: () => Promise<'shared' | 'saved' | 'given-up'>;
  declare state: KeepState;

  static override styles = [
    design,
    css`
      :host {
        display: flex;
        position: relative;
      }

      button {
        min-width: min(3.5rem, 56px);
        min-height: min(3.5rem, 56px);
        padding: 0;
        border-radius: calc(var(--round) * 1.25);
      }

      .busy {
        animation: breathe 0.7s ease-in-out infinite alternate;
      }

      @keyframes breathe {
        from {
          opacity: 0.55;
        }
      }

      p {
        position: absolute;
        inset-block-end: calc(100% + var(--gap-2));
        right: var(--thumb-right, 0);
        left: var(--thumb-left, auto);
        width: max-content;
        max-width: 15rem;
        margin: 0;
        padding: var(--gap-2) var(--gap-3);
      }
    `,
  ];

  constructor() {
    super();
    this.state = 'ready';
  }

  override render() {
    const words = overlayWordsOf(this.language);
    const { state } = this;
    const told = state === 'ready' || state === 'busy' || state === 'given-up' ? '' : words.kept[state];
    return html`<button
        class="button plate ${state === 'busy' ? 'busy' : ''}"
        data-action="keep"
        data-keep=${state}
        aria-label=${words.keep}
        title=${words.keep}
        aria-busy=${state === 'busy'}
        @click=${() => this.keep()}
      >
        ${icon('picture', 26)}
      </button>
      <div role="status">${told ? html`<p class="plate">${told}</p>` : nothing}</div>`;
  }

  private async keep(): Promise<void> {
    if (this.state === 'busy') return;
    this.state = 'busy';
    try {
      this.state = await this.onKeep();
    } catch (error) {
      console.warn('no picture could be kept:', error);
      this.state = 'failed';
    }
    setTimeout(() => {
      if (this.state !== 'busy') this.state = 'ready';
    }, TOLD_MS);
  }
}

customElements.define('keep-picture', KeepPicture);
