/** The sheet "Make it exact": the number, the steps that lower it, and the step that is being done. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { design } from './design.css.ts';
import { dragFace, dragSurface, type Fingers } from './exact-drag.ts';
import type { ExactActions, ExactModel } from './exact-model.ts';
import { overviewFace } from './exact-overview.ts';
import { exactStyles } from './exact-panel.css.ts';
import { targetFace } from './exact-target.ts';
import { exactWordsOf } from './exact-words.ts';

/** A finger that went so far to the side asks for another landmark. */
const SWIPE_PX = 60;

export class ExactPanel extends LitElement {
  static override properties = { model: { attribute: false }, actions: { attribute: false } };

  declare model: ExactModel;
  declare actions: ExactActions;
  private readonly fingers: Fingers = new Map();
  private swipeFrom: number | undefined;

  static override styles = [design, exactStyles];

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.leaveStep);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('model') as ExactModel | undefined;
    if (before && before.step !== this.model.step) this.fingers.clear();
  }

  /** Reading goes on at the heading of the new step; what was pressed is gone. */
  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('model')) return;
    const before = changed.get('model') as ExactModel | undefined;
    const isSame = before?.step === this.model.step && before.target?.name === this.model.target?.name;
    if (!isSame) this.renderRoot.querySelector('h2')?.focus();
  }

  override render(): TemplateResult {
    const { model, actions } = this;
    return html`${model.step === 'drag' ? dragSurface(actions, this.fingers) : nothing}
      ${model.step === 'aim' && model.target && !model.isEnough ? crosshair : nothing}
      <section
        class="plate ${model.step}"
        aria-label=${exactWordsOf(model.language).title}
        @touchstart=${(event: TouchEvent) => this.beginSwipe(event)}
        @touchend=${(event: TouchEvent) => this.endSwipe(event)}
      >
        ${this.face()}
      </section>`;
  }

  private face(): TemplateResult {
    const { model, actions } = this;
    if (model.step === 'overview') return overviewFace(model, actions);
    return model.step === 'drag' ? dragFace(model, actions) : targetFace(model, actions);
  }

  private readonly leaveStep = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.actions.show(this.model.step === 'overview' ? undefined : 'overview');
  };

  private beginSwipe({ touches }: TouchEvent): void {
    this.swipeFrom = touches.length === 1 ? touches[0]?.clientX : undefined;
  }

  private endSwipe({ changedTouches }: TouchEvent): void {
    const to = changedTouches[0]?.clientX;
    const { step, hasOthers } = this.model;
    const isOfMany = (step === 'aim' || step === 'stand') && hasOthers;
    if (isOfMany && this.swipeFrom !== undefined && to !== undefined && Math.abs(to - this.swipeFrom) > SWIPE_PX) {
      this.actions.another();
    }
    this.swipeFrom = undefined;
  }
}

/** Dark under light, so that it shows on snow and on shade; open in the middle, where the tip of a tower must be seen. */
const crosshair = html`<svg class="cross" viewBox="-60 -60 120 120" width="120" height="120" aria-hidden="true" data-crosshair>
  <g><circle r="34" /><path d="M0 -56V-8M0 8V56M-56 0H-8M8 0H56" /></g>
  <g class="light"><circle r="34" /><path d="M0 -56V-8M0 8V56M-56 0H-8M8 0H56" /></g>
  <circle class="middle" r="2.500" />
</svg>`;

customElements.define('exact-panel', ExactPanel);
