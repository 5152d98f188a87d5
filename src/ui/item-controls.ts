/** What a visitor may turn, as the browser's own inputs: they work with a finger, keys and a screen reader alike. */
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ControlValue } from '../drawing/drawing.ts';
import type { Language } from '../drawing/text.ts';
import { bandAt, type ControlReading } from '../scenes/closer.ts';
import { type ControlModel, type Slider, type Steps, type Toggle, valueText } from './control-values.ts';
import { design } from './design.css.ts';
import type { FeelStrip } from './feel-strip.ts';

export class ItemControls extends LitElement {
  static override properties = {
    controls: { attribute: false },
    language: {},
    onTurn: { attribute: false },
    readings: { attribute: false },
    vibrates: { type: Boolean },
  };

  declare controls: readonly ControlModel[];
  declare language: Language;
  declare onTurn: (controlId: string, value: ControlValue) => void;
  /** What a slider's value lies in; the strips that let it be felt are fetched with them. */
  declare readings: readonly ControlReading[];
  declare vibrates: boolean;
  /** The slider that has just come into something else. */
  private entered: string | undefined;

  constructor() {
    super();
    [this.readings, this.vibrates] = [[], false];
  }

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
        flex-wrap: wrap;
        justify-content: space-between;
        column-gap: var(--gap-3);
      }

      output {
        font-variant-numeric: tabular-nums;
        font-weight: 650;
        color: var(--lake);
        overflow-wrap: anywhere;
      }

      feel-strip {
        display: block;
        height: 2rem;
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
        height: 2.75rem;
        background: var(--track);
      }

      input[type="range"]::-moz-range-track {
        height: 2.75rem;
        background: var(--track);
      }

      input[type="range"]::-webkit-slider-thumb {
        appearance: none;
        width: 2.75rem;
        height: 2.75rem;
        border: 0.45rem solid var(--plate);
        border-radius: 50%;
        background: var(--lake);
        box-shadow: 0 0 0 2px var(--lake);
      }

      input[type="range"]::-moz-range-thumb {
        width: 1.85rem;
        height: 1.85rem;
        border: 0.45rem solid var(--plate);
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
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
        gap: var(--gap-2);
        margin-top: var(--gap-1);
      }

      .choice {
        position: relative;
        overflow-wrap: anywhere;
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
        flex: none;
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
    const bands = this.readings.find(({ control }) => control === id)?.bands ?? [];
    const band = bandAt(bands, value);
    const number = valueText(value, unit, step, this.language);
    const shown = band ? `${number}: ${band.words}` : number;
    const turned = (event: Event) => {
      const next = (event.target as HTMLInputElement).valueAsNumber;
      if (bandAt(bands, next) !== band) this.entered = id;
      this.onTurn(id, next);
    };
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
        @input=${turned}
      />
      ${
        band?.feel
          ? html`<feel-strip data-feel=${id} .feel=${band.feel} .label=${band.words} .vibrates=${this.vibrates}></feel-strip>`
          : nothing
      }
    </div>`;
  }

  /** The new value comes back as a new list of controls. */
  override async updated(changed: PropertyValues<this>): Promise<void> {
    if (this.entered === undefined || !changed.has('controls')) return;
    const strip = this.renderRoot.querySelector<FeelStrip>(`[data-feel="${this.entered}"]`);
    this.entered = undefined;
    await strip?.updateComplete;
    strip?.play?.();
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
              />${unbroken(name)}</label
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

/** A number with a space in it stays on one line. */
const unbroken = (words: string): string => words.replace(/(\d) (?=\d{3})/g, '$1\u00a0');

customElements.define('item-controls', ItemControls);
