/** Which language, how easy, how large: the same three choices on every page, and the way to all settings. */
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { LANGUAGES, type Language, type ReadingLevel } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { icon } from './icons.ts';
import { LANGUAGE_NAMES, wordsOf } from './words.ts';

export class LanguageSwitch extends LitElement {
  static override properties = {
    language: {},
    level: {},
    largeText: { type: Boolean },
    settingsShown: { type: Boolean },
    onLanguage: { attribute: false },
    onLevel: { attribute: false },
    onLargeText: { attribute: false },
    onSettings: { attribute: false },
  };

  declare language: Language;
  declare level: ReadingLevel;
  declare largeText: boolean;
  declare onLanguage: (language: Language) => void;
  /** Without it the page has no easy version. */
  declare onLevel: ((level: ReadingLevel) => void) | undefined;
  declare onLargeText: (large: boolean) => void;
  declare settingsShown: boolean;
  /** Without it the page has no other settings. */
  declare onSettings: (() => void) | undefined;

  static override styles = [
    design,
    css`
      .row,
      .languages {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }

      .languages {
        gap: 0;
      }

      .languages .button {
        border-radius: 0;
        margin-inline-start: -1.5px;
        padding-inline: 0.55rem;
        min-width: 2.75rem;
      }

      .languages .button:first-child {
        border-start-start-radius: var(--round);
        border-end-start-radius: var(--round);
      }

      .languages .button:last-child {
        border-start-end-radius: var(--round);
        border-end-end-radius: var(--round);
      }

      .button {
        font-size: var(--small);
        padding-inline: 0.5rem;
        min-width: 2.75rem;
      }

      .button:focus-visible {
        z-index: 1;
      }

      /* All in one row, also of a narrow phone with wide letters. */
      @media (max-width: 24rem) {
        .row {
          gap: var(--gap-1);
        }

        [data-action="easy"] {
          padding-inline: 0.25rem;
          font-size: 0.9375rem;
        }
      }

      [aria-pressed="true"] {
        border-color: var(--lake);
        background: var(--lake-soft);
        box-shadow: inset 0 -0.2rem 0 var(--lake);
      }
    `,
  ];

  /** From the settings back to where they were opened. */
  override updated(changed: PropertyValues<this>): void {
    if (changed.get('settingsShown') === true && !this.settingsShown)
      this.renderRoot.querySelector<HTMLElement>('[data-action="settings"]')?.focus();
  }

  override render() {
    const words = wordsOf(this.language);
    const isEasy = this.level === 'easy';
    return html`
      <div class="row">
        <div class="languages" role="group" aria-label=${words.languageLabel}>
          ${LANGUAGES.map((language) => this.languageButton(language))}
        </div>
        ${
          this.onLevel
            ? html`<button
                class="button"
                data-action="easy"
                aria-pressed=${isEasy}
                @click=${() => this.onLevel?.(isEasy ? 'plain' : 'easy')}
              >
                ${words.easy}
              </button>`
            : nothing
        }
        <button
          class="button"
          data-action="large-text"
          aria-pressed=${this.largeText}
          aria-label=${words.largerText}
          title=${words.largerText}
          @click=${() => this.onLargeText(!this.largeText)}
        >
          ${icon('larger', 22)}
        </button>
        ${
          this.onSettings
            ? html`<button
                class="button"
                data-action="settings"
                aria-expanded=${this.settingsShown}
                aria-label=${words.settings}
                title=${words.settings}
                @click=${() => this.onSettings?.()}
              >
                ${icon('settings', 22)}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  private languageButton(language: Language) {
    return html`<button
      class="button"
      lang=${language}
      data-language=${language}
      aria-label="${language.toUpperCase()} ${LANGUAGE_NAMES[language]}"
      title=${LANGUAGE_NAMES[language]}
      aria-pressed=${language === this.language}
      @click=${() => this.onLanguage(language)}
    >
      ${language.toUpperCase()}
    </button>`;
  }
}

customElements.define('language-switch', LanguageSwitch);
