/** How a material feels, for the eye: the rhythm that the phone knocks, as bars that light up in the same rhythm. */
import { css, html, LitElement, svg } from 'lit';
import type { Feel } from '../scenes/closer.ts';
import { design } from './design.css.ts';
import { knocksOf, vibrate, wantsLessMotion } from './haptics.ts';

const LONGEST_MS = 1500;
/** A knock shorter than this would not be seen. */
const SEEN_MS = 140;

export class FeelStrip extends LitElement {
  static override properties = { feel: { attribute: false }, label: {}, vibrates: { type: Boolean } };

  declare feel: Feel;
  declare label: string;
  /** The visitor has nothing against it. */
  declare vibrates: boolean;

  static override styles = [
    design,
    css`
      svg {
        display: block;
        width: 100%;
        height: 2rem;
        border-radius: 0.35rem;
        background: var(--sunken);
      }

      rect {
        fill: var(--lake);
        opacity: 0.55;
      }
    `,
  ];

  /** Knocks and lights up; a picture that stands still where less motion is wished for. */
  play(): void {
    vibrate(this.feel, this.vibrates);
    if (wantsLessMotion()) return;
    const knocks = knocksOf(this.feel);
    this.renderRoot.querySelectorAll('rect').forEach((bar, i) => {
      const { from_ms = 0, long_ms = 0 } = knocks[i] ?? {};
      const lit = [
        { opacity: 1, fill: 'var(--brick)' },
        { opacity: 1, fill: 'var(--brick)', offset: 0.7 },
        { opacity: 0.55, fill: 'var(--lake)' },
      ];
      bar.animate(lit, { delay: from_ms, duration: Math.max(SEEN_MS, long_ms) });
    });
  }

  override render() {
    return html`<svg viewBox="0 0 ${LONGEST_MS} 32" preserveAspectRatio="none" role="img" aria-label=${this.label}>
      ${knocksOf(this.feel).map(
        ({ from_ms, long_ms }) => svg`<rect x=${from_ms} y="5" width=${long_ms} height="22"></rect>`,
      )}
    </svg>`;
  }
}

customElements.define('feel-strip', FeelStrip);
