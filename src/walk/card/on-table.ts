/** "See it on your table": an item as a model in the phone's own viewer (AR Quick Look), made here when it is asked for. */
import { css, html, LitElement, type PropertyValues } from 'lit';
import type { Drawing, Part } from '../../drawing/drawing.ts';
import type { Language, LocalText } from '../../drawing/text.ts';
import type { ModelMade, ModelWanted } from '../../exchange/on-table/model-messages.ts';
import { design } from '../../ui/design.css.ts';
import { icon } from '../../ui/icons.ts';
import { wordsOf } from '../../ui/words.ts';

export interface TableItem {
  readonly id: string;
  readonly title: LocalText;
  /** In the order they are tried. */
  readonly languages: readonly Language[];
  drawing(): Promise<Drawing | undefined>;
  assetUrl(src: string): string;
}

export class OnTable extends LitElement {
  static override properties = {
    item: { attribute: false },
    language: {},
    state: { state: true },
    made: { state: true },
  };

  declare item: TableItem;
  declare language: Language;
  declare state: 'offered' | 'making' | 'failed';
  /** Address of the model. */
  declare made: string | undefined;

  static override styles = [
    design,
    css`
      div {
        display: grid;
        gap: var(--gap-1);
        justify-items: start;
      }

      p {
        margin: 0;
      }

      .made {
        display: flex;
        align-items: center;
        gap: var(--gap-3);
      }

      img {
        width: 3rem;
        height: 2rem;
      }
    `,
  ];

  constructor() {
    super();
    this.state = 'offered';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('item') as TableItem | undefined;
    if (before && before.id !== this.item.id) this.drop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.drop();
  }

  override render() {
    const words = wordsOf(this.language);
    return html`<div>
      ${
        this.made
          ? // Quick Look wants a picture as the link's only child.
            html`<span class="made"
              ><a class="button" rel="ar" href=${this.made} download="${this.item.id}.usdz"
                ><img alt=${words.onYourTable} src=${TABLE} /></a
              ><span aria-hidden="true">${words.onYourTable}</span></span
            >`
          : html`<button class="button" data-action="on-table" ?disabled=${this.state === 'making'} @click=${this.make}>
              ${icon('place', 22)} ${words.onYourTable}
            </button>`
      }
      <p class="soft small" role="status">
        ${this.state === 'making' ? words.makingModel : this.state === 'failed' ? words.noModel : words.onYourTableHint}
      </p>
    </div>`;
  }

  private readonly make = async (): Promise<void> => {
    const { item } = this;
    this.state = 'making';
    const usdz = await modelOf(item, this.language).catch((error: unknown) => {
      console.warn('no model for the table:', error);
      return undefined;
    });
    if (item !== this.item || !this.isConnected) return;
    this.state = usdz ? 'offered' : 'failed';
    if (!usdz) return;
    this.made = URL.createObjectURL(new Blob([usdz], { type: 'model/vnd.usdz+zip' }));
    await this.updateComplete;
    this.renderRoot.querySelector('a')?.click();
  };

  private drop(): void {
    if (this.made) URL.revokeObjectURL(this.made);
    this.made = undefined;
    this.state = 'offered';
  }
}

customElements.define('on-table', OnTable);

/** A table with a block on it. */
const TABLE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 32"><path fill="#8a5a2b" d="M2 20h44v4h-6v8h-4v-8H12v8H8v-8H2z"/><path fill="#0b5a6b" d="M16 6l8-4 8 4v10l-8 4-8-4z"/></svg>',
)}`;

async function modelOf(item: TableItem, language: Language): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const drawing = await item.drawing();
  if (!drawing) return undefined;
  const languages = [language, ...item.languages.filter((other) => other !== language)];
  const pictures = await picturesOf(drawing, item);
  const wanted: ModelWanted = { drawing, name: item.id, title: item.title, languages, pictures };
  const worker = new Worker(new URL('../../exchange/on-table/usdz-worker.ts', import.meta.url), { type: 'module' });
  try {
    const made = await new Promise<ModelMade>((done, fail) => {
      worker.onmessage = ({ data }: MessageEvent<ModelMade>) => done(data);
      worker.onerror = () => fail(new Error('the part that makes models could not be loaded'));
      worker.postMessage(wanted);
    });
    if ('fault' in made) throw new Error(made.fault);
    return made.usdz;
  } finally {
    worker.terminate();
  }
}

/** Files that do not come are left out: their boards stay empty. */
async function picturesOf({ parts }: Drawing, item: TableItem): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = [...new Set(sourcesIn(parts))].map(async (src): Promise<[string, Uint8Array][]> => {
    try {
      const response = await fetch(item.assetUrl(src));
      return response.ok ? [[src, new Uint8Array(await response.arrayBuffer())]] : [];
    } catch {
      return [];
    }
  });
  return new Map((await Promise.all(files)).flat());
}

const sourcesIn = (parts: readonly Part[]): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'picture' ? [part.src] : part.kind === 'group' ? sourcesIn(part.parts) : []));
