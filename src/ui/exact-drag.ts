/** The last resort: what is shown follows a finger. */
import { html, type TemplateResult } from 'lit';
import type { ExactActions, ExactModel } from './exact-model.ts';
import { exactWordsOf } from './exact-words.ts';
import { arrowIcon, icon } from './icons.ts';

/** Of a phone's camera upright, about; what is at the finger stays there. */
const PICTURE_DEG = 62;
/** As high as the picture is ten metres away. */
const PICTURE_M = 12;
const STEP_DEG = 1;
const STEP_M = 0.1;

export function dragFace(model: ExactModel, actions: ExactActions): TemplateResult {
  const words = exactWordsOf(model.language);
  const step = (label: string, arrowDeg: number, turn: number, lift: number) =>
    html`<button class="button" @click=${() => actions.drag(turn * STEP_DEG, lift * STEP_M)}>
      ${arrowIcon(arrowDeg, 22)} ${label}
    </button>`;
  return html`<h2 tabindex="-1">${words.drag}</h2>
    <p>${actions.look ? words.dragHowMouse : words.dragHow}</p>
    <div class="pairs">
      ${step(words.turnLeft, -90, -1, 0)} ${step(words.turnRight, 90, 1, 0)} ${step(words.higher, 0, 0, 1)}
      ${step(words.lower, 180, 0, -1)}
    </div>
    <div class="row">
      <button class="button" data-action="undo-drag" ?disabled=${!model.isDragging} @click=${() => actions.dropDrag()}>
        ${icon('back', 22)} ${words.undo}
      </button>
      <button
        class="button primary"
        data-action="drag-done"
        @click=${() => (model.isDragging ? actions.keepDrag() : actions.show('overview'))}
      >
        ${icon('check', 22)} ${words.done}
      </button>
    </div>`;
}

/** Where each finger on the picture is, by pointer. */
export type Fingers = Map<number, { readonly x: number; readonly y: number }>;

/** Over the whole picture, under the plates. The buttons do the same for those who do not drag. */
export function dragSurface(actions: ExactActions, fingers: Fingers): TemplateResult {
  const lift = (event: PointerEvent) => fingers.delete(event.pointerId);
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) actions.drag(((event.clientX - before.x) * PICTURE_DEG) / innerHeight, 0);
    // Each of two fingers lifts by half of its own way.
    else actions.drag(0, ((before.y - event.clientY) * PICTURE_M) / innerHeight / fingers.size);
  };
  const touch = (event: PointerEvent) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };
  return html`<div
    class="surface"
    data-surface
    @pointerdown=${touch}
    @pointermove=${move}
    @pointerup=${lift}
    @pointercancel=${lift}
    @beforexrselect=${(event: Event) => event.preventDefault()}
  ></div>`;
}
