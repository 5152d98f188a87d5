/** A sheet at the foot of the picture that is drawn up and down by its handle, by finger or by keys. */
import { html, LitElement, type PropertyValues } from 'lit';
import type { Language } from '../../drawing/text.ts';
import { design } from '../../ui/design.css.ts';
import { icon } from '../../ui/icons.ts';
import { wordsOf } from '../../ui/words.ts';
import { sheetStyles } from './bottom-sheet.css.ts';
import { restOf, SHEET_SHARES, type SheetHeight, stepped } from './sheet-heights.ts';
import { overlayWordsOf } from './words.ts';

export class BottomSheet extends LitElement {
  static override properties = {
    language: {},
    first: {},
    onClose: { attribute: false },
    height: { state: true },
  };

  declare language: Language;
  /** What it stands at when it opens, and when this changes. */
  declare first: SheetHeight;
  declare onClose: () => void;
  declare height: SheetHeight;
  private grip:
    | { readonly y: number; readonly share: number; last: number; last_ms: number; perSecond: number }
    | undefined;
  private wasDragged = false;

  static override styles = [design, sheetStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onEscape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onEscape);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.handle')?.focus();
  }

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.onClose();
  };

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('first')) this.height = this.first;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('height')) this.stand(SHEET_SHARES[this.height]);
  }

  override render() {
    const words = overlayWordsOf(this.language);
    const isFull = this.height === 'full';
    return html`<section class="plate" data-height=${this.height}>
      <div class="head">
        <button
          class="handle"
          data-action="sheet-handle"
          aria-expanded=${isFull}
          aria-label=${isFull ? words.lower : words.taller}
          @click=${this.onTap}
          @keydown=${this.onKey}
          @pointerdown=${this.onDown}
          @pointermove=${this.onMove}
          @pointerup=${this.onUp}
          @pointercancel=${this.onCancel}
        >
          <span></span>
        </button>
        <button class="button hide" data-action="hide-sheet" @click=${() => this.onClose()}>
          ${icon('leave', 22)} ${wordsOf(this.language).close}
        </button>
      </div>
      <slot></slot>
    </section>`;
  }

  /** Through the style object: the page's policy allows no style in markup. */
  private stand(share: number): void {
    this.style.height = `${(100 * share).toFixed(1)}vh`;
    this.style.height = `${(100 * share).toFixed(1)}dvh`;
  }

  private onTap(): void {
    if (this.wasDragged) this.wasDragged = false;
    else this.height = this.height === 'full' ? 'half' : 'full';
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === 'ArrowUp') this.height = stepped(this.height, 1);
    else if (event.key === 'ArrowDown') this.height = stepped(this.height, -1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private onDown(event: PointerEvent): void {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const share = SHEET_SHARES[this.height];
    this.wasDragged = false;
    this.grip = { y: event.clientY, share, last: share, last_ms: event.timeStamp, perSecond: 0 };
  }

  private onMove(event: PointerEvent): void {
    const { grip } = this;
    if (!grip) return;
    const up_px = grip.y - event.clientY;
    if (Math.abs(up_px) > 6) this.wasDragged = true;
    if (!this.wasDragged) return;
    const share = Math.max(0.1, Math.min(SHEET_SHARES.full, grip.share + up_px / innerHeight));
    const passed_s = Math.max(0.008, (event.timeStamp - grip.last_ms) / 1_000);
    grip.perSecond = (share - grip.last) / passed_s;
    [grip.last, grip.last_ms] = [share, event.timeStamp];
    this.stand(share);
  }

  private onUp(event: PointerEvent): void {
    const { grip } = this;
    this.grip = undefined;
    if (!grip || !this.wasDragged) return;
    const isHeld = event.timeStamp - grip.last_ms > 120;
    const rest = restOf(grip.last, isHeld ? 0 : grip.perSecond);
    if (rest === 'closed') {
      this.onClose();
      return;
    }
    this.height = rest;
    this.stand(SHEET_SHARES[rest]);
  }

  private onCancel(): void {
    this.grip = undefined;
    this.stand(SHEET_SHARES[this.height]);
  }
}

customElements.define('bottom-sheet', BottomSheet);
