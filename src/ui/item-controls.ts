/** What a visitor may turn, as the browser's own inputs: they work with a finger, keys and a screen reader alike. */
import { css, html, LitElement } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlValue } from '../drawing/drawing.ts';
import type { Language } from '../drawing/text.ts';
import { type ControlModel, type Slider, type Steps, type Toggle, valueText } from './control-values.ts';
import { design } from './design.css.ts';

export class ItemControls extends LitElement {
  static override properties = {
    controls: { attribute: false },
    language: {},
    onTurn: { attribute: false },
  };

  declare controls: readonly ControlModel[];
  declare language: Language;
  declare onTurn: (controlId: string, value: ControlValue) => void;

  static override styles = [
    design,
    css`
      .controls {
        display: grid;
        gap: var(--gap-4);
      }

      label,
      legend {
        font-weight: 600;
      }

      .head {
        display: flex;
        justify-content: space-between;
        gap: var(--gap-3);
      }

      output {
        font-variant-numeric: tabular-nums;
        font-weight: 650;
        color: var(--lake);
        white-space: nowrap;
      }

      input[type="range"] {
        width: 100%;
        height: var(--target);
        margin: 0;
        appearance: none;
        background: none;
        cursor: pointer;
        --track: linear-gradient(var(--lake), var(--lake)) center / 100% 0.4rem no-repeat;
      }

      input[type="range"]::-webkit-slider-runnable-track {
        height: 2.25rem;
        background: var(--track);
      }

      input[type="range"]::-moz-range-track {
        height: 2.25rem;
        background: var(--track);
      }

      input[type="range"]::-webkit-slider-thumb {
        appearance: none;
        width: 2.25rem;
        height: 2.25rem;
        border: 0.35rem solid var(--plate);
        border-radius: 50%;
        background: var(--lake);
        box-shadow: 0 0 0 2px var(--lake);
      }

      input[type="range"]::-moz-range-thumb {
        width: 1.55rem;
        height: 1.55rem;
        border: 0.35rem solid var(--plate);
        border-radius: 50%;
        background: var(--lake);
        box-shadow: 0 0 0 2px var(--lake);
      }

      /* The ring is round the knob: round the whole line it would cover the words above. */
      input[type="range"]:focus-visible {
        outline: none;
        box-shadow: none;
      }

      input[type="range"]:focus-visible::-webkit-slider-thumb {
        outline: 3px solid var(--focus);
        outline-offset: 5px;
      }

      input[type="range"]:focus-visible::-moz-range-thumb {
        outline: 3px solid var(--focus);
        outline-offset: 5px;
      }

      @media (forced-colors: active) {
        input[type="range"] {
          appearance: auto;
        }
      }

      fieldset {
        border: 0;
        min-width: 0;
      }

      .steps {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
        margin-top: var(--gap-1);
      }

      .choice {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: var(--gap-3);
        min-height: var(--target);
        padding: var(--gap-1) var(--gap-3);
        border: 1.5px solid var(--edge);
        border-radius: var(--round);
        cursor: pointer;
      }

      .choice:has(:checked) {
        border-color: var(--lake);
        background: var(--lake-soft);
      }

      .choice:has(:focus-visible) {
        outline: 3px solid var(--focus);
        outline-offset: 3px;
      }

      .choice input {
        width: 1.4rem;
        height: 1.4rem;
        margin: 0;
        accent-color: var(--lake);
      }

      .choice input:focus-visible {
        outline: none;
        box-shadow: none;
      }
    `,
  ];

  override render() {
    return html`<div class="controls">${this.controls.map((control) => this.control(control))}</div>`;
  }

  private control(control: ControlModel) {
    if (control.kind === 'slider') return this.slider(control);
    return control.kind === 'steps' ? this.steps(control) : this.toggle(control);
  }

  private slider({ id, label, range, step, unit, value }: Slider) {
    const shown = valueText(value, unit, step, this.language);
    return html`<div>
      <div class="head">
        <label for=${id}>${label}</label>
        <output for=${id}>${shown}</output>
      </div>
      <input
        id=${id}
        type="range"
        data-control=${id}
        min=${range[0]}
        max=${range[1]}
        step=${step}
        aria-valuetext=${shown}
        .value=${live(String(value))}
        @input=${(event: Event) => this.onTurn(id, (event.target as HTMLInputElement).valueAsNumber)}
      />
    </div>`;
  }

  private steps({ id, label, steps, value }: Steps) {
    return html`<fieldset data-control=${id}>
      <legend>${label}</legend>
      <div class="steps">
        ${steps.map(
          (name, index) =>
            html`<label class="choice"
              ><input
                type="radio"
                name=${id}
                .checked=${live(index === value)}
                @change=${() => this.onTurn(id, index)}
              />${name}</label
            >`,
        )}
      </div>
    </fieldset>`;
  }

  private toggle({ id, label, value }: Toggle) {
    return html`<div>
      <label class="choice"
        ><input
          type="checkbox"
          data-control=${id}
          .checked=${live(value)}
          @change=${(event: Event) => this.onTurn(id, (event.target as HTMLInputElement).checked)}
        />${label}</label
      >
    </div>`;
  }
}

customElements.define('item-controls', ItemControls);
