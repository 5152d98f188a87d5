/** All there is to say about one place: what it is, how sure that is, what can be tried, and where it comes from. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { ControlValue, Evidence } from '../drawing/drawing.ts';
import type { Language, ReadingLevel } from '../drawing/text.ts';
import type { Closer } from '../scenes/closer.ts';
import type { DescribedPart } from '../scenes/content-type.ts';
import { type ControlModel, reachText } from './control-values.ts';
import { design } from './design.css.ts';
import { emphasised } from './emphasis.ts';
import { arrowIcon, icon, typeIcon } from './icons.ts';
import { cardStyles } from './item-card.css.ts';
import { typeColours } from './type-colours.css.ts';
import { clockText, type Way, wayText } from './wayfinding.ts';
import { type WordKey, wordsOf } from './words.ts';

export interface CardSource {
  readonly title: string;
  readonly author: string;
  readonly url: string;
  readonly licence: string;
  readonly note: string;
}

export interface CardPicture {
  readonly address: string;
  readonly alt: string;
}

export interface CardContent {
  readonly id: string;
  readonly type: string;
  readonly typeName: string;
  readonly title: string;
  readonly summary: string;
  readonly lead: string;
  readonly details: readonly DescribedPart[];
  /** The part that was tapped. */
  readonly partId: string | undefined;
  readonly evidence: Evidence;
  readonly pictures: readonly CardPicture[];
  readonly sources: readonly CardSource[];
  readonly controls: readonly ControlModel[];
  readonly way: Way | undefined;
  readonly closer: CardCloser | undefined;
  /** The visitor has nothing against it. */
  readonly vibrates: boolean;
  /** The words read by somebody; else the browser's voice reads. */
  readonly recording: { readonly src: string; readonly captions: string } | undefined;
}

/** Fetches what is told to who steps closer; the same while `of`, `language` and `level` are. */
export interface CardCloser {
  readonly of: unknown;
  readonly language: Language;
  readonly level: ReadingLevel;
  load(): Promise<Closer>;
}

const isSame = (a: CardCloser | undefined, b: CardCloser | undefined): boolean =>
  a?.of === b?.of && a?.language === b?.language && a?.level === b?.level;

const EVIDENCE: Readonly<Record<Evidence, WordKey>> = {
  measured: 'evidenceMeasured',
  model: 'evidenceModel',
  illustration: 'evidenceIllustration',
  planned: 'evidencePlanned',
};

const unseen = (error: unknown): void => console.warn('a part of the card could not be fetched:', error);

export class ItemCard extends LitElement {
  static override properties = {
    card: { attribute: false },
    language: {},
    canTry: { type: Boolean },
    onClose: { attribute: false },
    onTurn: { attribute: false },
    onGoThere: { attribute: false },
    near: { state: true },
    missing: { state: true },
  };

  declare card: CardContent;
  declare language: Language;
  /** A view is open, so that turning something shows. */
  declare canTry: boolean;
  declare onClose: () => void;
  declare onTurn: (controlId: string, value: ControlValue) => void;
  declare onGoThere: (() => void) | undefined;
  /** Undefined until it has been fetched. */
  declare near: Closer | undefined;
  /** Addresses of pictures that could not be fetched. */
  declare missing: readonly string[];
  private asked: CardCloser | undefined;

  constructor() {
    super();
    this.missing = [];
  }

  static override styles = [design, typeColours, cardStyles];

  /** A new card is read from its title. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  override willUpdate(): void {
    const { closer, controls } = this.card;
    void import('./read-aloud.ts').catch(unseen);
    // There are none before something has been drawn, so what shows them is not in the first load.
    if (controls.length > 0) void import('./item-controls.ts').catch(unseen);
    if (isSame(closer, this.asked)) return;
    if (closer?.of !== this.asked?.of) this.near = undefined;
    this.asked = closer;
    closer?.load().then((near) => {
      if (this.asked === closer) this.near = near;
    }, unseen);
  }

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get('card') as CardContent | undefined;
    if (!changed.has('card') || !this.card.partId) return;
    if (before?.id === this.card.id && before.partId === this.card.partId) return;
    this.renderRoot.querySelector('.told')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { card, language } = this;
    const words = wordsOf(language);
    return html`<article aria-labelledby="title">
      <header data-type=${card.type}>
        <button class="button back" data-action="close-card" @click=${() => this.onClose()}>
          ${icon('back', 22)} ${words.allPlaces}
        </button>
        <p class="type">${typeIcon(card.type, 22)} ${card.typeName}</p>
        <h2 id="title" tabindex="-1">${card.title}</h2>
        ${this.way()}
      </header>
      <slot name="way"></slot>
      <read-aloud
        .texts=${[card.title, card.lead, card.summary, ...card.details.flatMap(({ title, text }) => [`${title}.`, text])]}
        .recording=${card.recording}
        .language=${language}
      ></read-aloud>
      <p class="lead">${emphasised(card.lead)}</p>
      ${card.summary ? html`<p>${emphasised(card.summary)}</p>` : nothing}
      <p class="evidence" data-evidence=${card.evidence}>
        <span class="unseen">${words.evidenceLabel} </span>${words[EVIDENCE[card.evidence]]}
      </p>
      ${this.controls()} ${this.pictures()} ${this.details()} ${this.column()} ${this.sources()}
    </article>`;
  }

  private way() {
    const { way } = this.card;
    const words = wordsOf(this.language);
    if (!way && !this.onGoThere) return nothing;
    return html`<div class="way">
      ${
        way
          ? html`<p>
              ${way.turnDeg === undefined ? nothing : arrowIcon(way.turnDeg, 26)} ${wayText(way, this.language)}
              <span class="unseen">${clockText(way, this.language)}</span>
            </p>`
          : nothing
      }
      ${
        this.onGoThere
          ? html`<button class="button" data-action="go-to" @click=${() => this.onGoThere?.()}>
              ${icon('walking', 22)} ${words.goThere}
            </button>`
          : nothing
      }
    </div>`;
  }

  private controls() {
    const { controls, vibrates } = this.card;
    const words = wordsOf(this.language);
    const strip = this.near?.column?.strip;
    if (controls.length === 0) return nothing;
    if (!this.canTry && !strip) {
      return html`<section>
        <h3>${words.inTheStreet}</h3>
        <ul class="plain-list">
          ${controls.map((control) => html`<li>${control.label} (${this.reachOf(control)})</li>`)}
        </ul>
      </section>`;
    }
    return html`<section class="try">
      <h3 class="heading">${words.tryIt}</h3>
      <div class="tools">
        ${strip ? html`<column-strip .strip=${strip} .controls=${controls} .language=${this.language}></column-strip>` : nothing}
        <item-controls
          .controls=${controls}
          .language=${this.language}
          .readings=${this.near?.readings ?? []}
          .vibrates=${vibrates}
          .onTurn=${(id: string, value: ControlValue) => this.onTurn(id, value)}
        ></item-controls>
      </div>
    </section>`;
  }

  /** What a control can do, for those who only read: `(0–3,3 m)`. */
  private reachOf(control: ControlModel): string {
    if (control.kind === 'toggle') return wordsOf(this.language).onOff;
    if (control.kind === 'steps') return control.steps.join(', ');
    return reachText(control, this.language);
  }

  private pictures() {
    const words = wordsOf(this.language);
    return this.card.pictures.map(({ address, alt }) =>
      this.missing.includes(address)
        ? html`<p class="soft" role="status">${words.troubleAssetMissing} ${alt}</p>`
        : html`<img
            src=${address}
            alt=${alt}
            loading="lazy"
            decoding="async"
            @error=${() => {
              this.missing = [...this.missing, address];
            }}
          />`,
    );
  }

  private details() {
    const { details, partId } = this.card;
    if (details.length === 0) return nothing;
    return html`<section>
      <h3 class="heading">${wordsOf(this.language).whatYouSee}</h3>
      <ol class="details">
        ${details.map((detail) => {
          const isTold = detail.partId === partId;
          return html`<li class=${isTold ? 'told' : ''} aria-current=${isTold ? 'true' : nothing}>
            <h4>${detail.title}</h4>
            <p>${emphasised(detail.text)}</p>
            ${this.closeLook(detail.partId, isTold)}
          </li>`;
        })}
      </ol>
    </section>`;
  }

  private closeLook(partId: string, isTold: boolean) {
    const look = this.near?.parts.find((each) => each.partId === partId);
    if (!look) return nothing;
    return html`<step-closer
      .look=${look}
      .language=${this.language}
      .told=${isTold}
      .vibrates=${this.card.vibrates}
    ></step-closer>`;
  }

  private column() {
    const column = this.near?.column;
    if (!column) return nothing;
    return html`<printed-column .column=${column} .language=${this.language}></printed-column>`;
  }

  private sources() {
    const { sources } = this.card;
    if (sources.length === 0) return nothing;
    return html`<details class="sources">
      <summary>${wordsOf(this.language).sources}</summary>
      <ul>
        ${sources.map((source) => html`<li>${this.source(source)}</li>`)}
      </ul>
    </details>`;
  }

  private source({ title, author, url, licence, note }: CardSource) {
    const words = wordsOf(this.language);
    const name = url
      ? html`<a href=${url} rel="noreferrer noopener external" target="_blank"
          >${title}<span class="unseen"> (${words.opensOutside})</span></a
        >`
      : title;
    return html`${name}${author ? html`<br />${author}` : nothing}${
      licence ? html`<br />${words.licence}: ${licence}` : nothing
    }${note ? html`<br />${emphasised(note)}` : nothing}`;
  }
}

customElements.define('item-card', ItemCard);
