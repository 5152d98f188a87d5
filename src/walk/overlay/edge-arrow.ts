/** One arrow at the picture's edge: a tap opens what it points to. */
import { css, html, LitElement } from 'lit';
import { design } from '../../ui/design.css.ts';
import { arrowIcon, typeIcon } from '../../ui/icons.ts';

export class EdgeArrowButton extends LitElement {
  static override properties = { x: {}, y: {}, turnDeg: {}, type: {}, label: {}, onChoose: { attribute: false } };

  /** Of its middle, pixels from the page's top left. */
  declare x: number;
  declare y: number;
  declare turnDeg: number;
  /** Of the content it points to: its sign stands under the arrow. */
  declare type: string;
  /** What it points to, and how far away. */
  declare label: string;
  declare onChoose: () => void;

  static override styles = [
    design,
    css`
      :host {
        position: fixed;
        left: 0;
        top: 0;
        transition: translate 0.25s linear;
      }

      button {
        display: grid;
        place-items: center;
        align-content: center;
        width: 54px;
        height: 60px;
        margin: 0;
        padding: 0;
        border: 2px solid var(--lake);
        border-radius: 14px;
        color: var(--lake);
        translate: -50% -50%;
      }
    `,
  ];

  override updated(): void {
    this.style.translate = `${this.x.toFixed(1)}px ${this.y.toFixed(1)}px`;
  }

  override render() {
    return html`<button class="plate" aria-label=${this.label} title=${this.label} @click=${() => this.onChoose()}>
      ${arrowIcon(this.turnDeg, 28)} ${typeIcon(this.type, 20)}
    </button>`;
  }
}

customElements.define('edge-arrow', EdgeArrowButton);
