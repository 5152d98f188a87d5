/** What a visitor may set once for all visits: one row of choices for each, as radio buttons. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language, ReadingLevel } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { icon } from './icons.ts';
import { type SettingsWords, settingsWordsOf } from './settings-words.ts';

/** The part of the kept settings that this panel shows. */
export interface SettingsModel {
  readonly level: ReadingLevel;
  readonly textSize: 'normal' | 'large' | 'larger';
  readonly contrast: 'auto' | 'high';
  readonly motion: 'auto' | 'less';
  readonly hand: 'right' | 'left';
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly soils: 'natural' | 'contrast';
}

type Key = keyof SettingsModel;
type WordKey = keyof SettingsWords;

interface Row {
  readonly key: Key;
  readonly label: WordKey;
  readonly choices: readonly (readonly [SettingsModel[Key], WordKey])[];
  readonly why?: WordKey;
}

const ON_OFF = [
  [true, 'on'],
  [false, 'off'],
] as const;

const ROWS: readonly Row[] = [
  {
    key: 'level',
    label: 'level',
    choices: [
      ['plain', 'levelPlain'],
      ['easy', 'levelEasy'],
      ['child', 'levelChild'],
    ],
  },
  {
    key: 'textSize',
    label: 'textSize',
    choices: [
      ['normal', 'textNormal'],
      ['large', 'textLarge'],
      ['larger', 'textLarger'],
    ],
  },
  {
    key: 'contrast',
    label: 'contrast',
    choices: [
      ['auto', 'contrastAuto'],
      ['high', 'contrastHigh'],
    ],
  },
  {
    key: 'soils',
    label: 'soils',
    why: 'soilsWhy',
    choices: [
      ['natural', 'soilsNatural'],
      ['contrast', 'soilsContrast'],
    ],
  },
  {
    key: 'motion',
    label: 'motion',
    choices: [
      ['auto', 'motionAuto'],
      ['less', 'motionLess'],
    ],
  },
  {
    key: 'hand',
    label: 'hand',
    choices: [
      ['right', 'handRight'],
      ['left', 'handLeft'],
    ],
  },
  { key: 'sound', label: 'sound', choices: ON_OFF },
  { key: 'vibration', label: 'vibration', choices: ON_OFF },
];

export class SettingsPanel extends LitElement {
  static override properties = {
    settings: { attribute: false },
    language: {},
    canVibrate: { type: Boolean },
    onSet: { attribute: false },
    onReset: { attribute: false },
    onClose: { attribute: false },
  };

  declare settings: SettingsModel;
  declare language: Language;
  /** A device that cannot vibrate is not asked about it. */
  declare canVibrate: boolean;
  declare onSet: (changed: Partial<SettingsModel>) => void;
  declare onReset: () => void;
  declare onClose: () => void;

  static override styles = [
    design,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--gap-4);
      }

      fieldset {
        border: 0;
        min-width: 0;
      }

      legend {
        padding: 0;
        font-weight: 650;
        margin-block-end: var(--gap-2);
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }

      label {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: var(--gap-2);
        min-height: var(--target);
        padding: var(--gap-2) var(--gap-3);
        border: 1.5px solid var(--edge);
        border-radius: var(--round);
        background: var(--plate);
        cursor: pointer;
        max-width: 100%;
        overflow-wrap: anywhere;
      }

      label:has(:checked) {
        border-color: var(--lake);
        background: var(--lake-soft);
        font-weight: 650;
      }

      label:has(:focus-visible) {
        outline: 3px solid var(--focus);
        outline-offset: 3px;
      }

      input {
        inline-size: 1.25rem;
        block-size: 1.25rem;
        margin: 0;
        accent-color: var(--lake);
      }

      input:focus-visible {
        outline: none;
        box-shadow: none;
      }

      .why {
        margin-block-start: var(--gap-2);
      }

      .last {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }
    `,
  ];

  /** Reading begins at the title. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  override firstUpdated(): void {
    this.focus();
  }

  override render() {
    const words = settingsWordsOf(this.language);
    const rows = ROWS.filter(({ key }) => key !== 'vibration' || this.canVibrate);
    return html`<section aria-labelledby="title" @keydown=${this.leave}>
      <h2 id="title" tabindex="-1">${words.title}</h2>
      <p class="soft small">${words.kept}</p>
      ${rows.map((row) => this.row(row, words))}
      <div class="last">
        <button class="button primary" data-action="close-settings" @click=${() => this.onClose()}>
          ${icon('back', 22)} ${words.close}
        </button>
        <button class="button" data-action="reset-settings" @click=${() => this.onReset()}>${words.reset}</button>
      </div>
    </section>`;
  }

  private row({ key, label, choices, why }: Row, words: SettingsWords) {
    return html`<fieldset data-setting=${key}>
      <legend>${words[label]}</legend>
      <div class="choices">
        ${choices.map(
          ([value, name]) =>
            html`<label>
              <input
                type="radio"
                name=${key}
                value=${String(value)}
                .checked=${this.settings[key] === value}
                @change=${() => this.onSet({ [key]: value })}
              />
              ${words[name]}
            </label>`,
        )}
      </div>
      ${why ? html`<p class="soft small why">${words[why]}</p>` : nothing}
    </fieldset>`;
  }

  private readonly leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.onClose();
  };
}

customElements.define('settings-panel', SettingsPanel);
