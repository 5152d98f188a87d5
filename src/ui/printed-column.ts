/** A column of ground to look at, to print and to keep. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../drawing/text.ts';
import type { Column } from '../scenes/closer.ts';
import { closerWordsOf } from './closer-words.ts';
import { design } from './design.css.ts';
import { plainFileName, printSheets, saveFile, svgBlob } from './print-sheets.ts';

export class PrintedColumn extends LitElement {
  static override properties = { column: { attribute: false }, language: {} };

  declare column: Column;
  declare language: Language;

  static override styles = [
    design,
    css`
      section {
        display: grid;
        gap: var(--gap-3);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }

      .pages {
        display: grid;
        gap: var(--gap-3);
      }

      img {
        display: block;
        width: 100%;
        height: auto;
        border: 1px solid var(--line);
        border-radius: 0.35rem;
        background: #fff;
      }
    `,
  ];

  override render() {
    const words = closerWordsOf(this.language);
    const { pages, alt } = this.column;
    return html`<section aria-labelledby="column">
      <h3 id="column">${words.column}</h3>
      <p>${words.columnHint}</p>
      <div class="ways">
        ${
          inTheStreet()
            ? nothing
            : html`<button class="button" data-action="print-column" @click=${() => void this.print()}>
                ${words.print}
              </button>`
        }
        <button class="button" data-action="save-column" @click=${() => this.save()}>${words.save}</button>
      </div>
      <div class="pages">
        ${pages.map(
          (page, i) =>
            html`<img
              width="210"
              height="297"
              src=${`data:image/svg+xml,${encodeURIComponent(page)}`}
              alt=${pages.length > 1 ? `${alt} (${words.page} ${i + 1})` : alt}
              loading="lazy"
              decoding="async"
            />`,
        )}
      </div>
    </section>`;
  }

  private async print(): Promise<void> {
    try {
      await printSheets(this.column.pages);
    } catch (error) {
      console.warn('the column could not be printed:', error);
    }
  }

  private save(): void {
    const { pages, fileName } = this.column;
    pages.forEach((page, i) => {
      const number = pages.length > 1 ? `-${i + 1}` : '';
      saveFile(`${plainFileName(fileName)}${number}.svg`, svgBlob(page));
    });
  }
}

/** No browser prints over the camera. */
const inTheStreet = (): boolean => document.documentElement.dataset.view === 'ar';

customElements.define('printed-column', PrintedColumn);
