/** One part of an item seen from near: what it is made of, how it feels, how sure that is, where it is written. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import type { Language } from '../drawing/text.ts';
import type { CloserPart, CloserSource } from '../scenes/closer.ts';
import { closerWordsOf } from './closer-words.ts';
import { design } from './design.css.ts';
import './feel-strip.ts';
import type { FeelStrip } from './feel-strip.ts';
import { grainFigure } from './grain-figure.ts';
import { closerStyles } from './step-closer.css.ts';

export class StepCloser extends LitElement {
  static override properties = {
    look: { attribute: false },
    language: {},
    told: { type: Boolean },
    vibrates: { type: Boolean },
    isOpen: { state: true },
  };

  declare look: CloserPart;
  declare language: Language;
  /** It was tapped: it opens, and is felt. */
  declare told: boolean;
  declare vibrates: boolean;
  declare isOpen: boolean;

  constructor() {
    super();
    this.isOpen = false;
  }

  static override styles = [design, closerStyles];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('told') && this.told) this.isOpen = true;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('told') && this.told) this.feel();
  }

  private feel(): void {
    this.renderRoot
      .querySelector<FeelStrip>('feel-strip')
      ?.updateComplete.then(() => this.renderRoot.querySelector<FeelStrip>('feel-strip')?.play());
  }

  override render() {
    const words = closerWordsOf(this.language);
    const toggled = (event: Event) => {
      this.isOpen = (event.target as HTMLDetailsElement).open;
    };
    return html`<details ?open=${this.isOpen} @toggle=${toggled}>
      <summary data-action="step-closer">${words.closer}</summary>
      ${this.isOpen ? this.body() : nothing}
    </details>`;
  }

  private body() {
    const { look } = this;
    const words = closerWordsOf(this.language);
    return html`<div class="body">
      ${
        look.facts.length > 0
          ? html`<dl>
              ${look.facts.map(
                ({ label, text }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${text}</dd>
                  </div>`,
              )}
            </dl>`
          : nothing
      }
      ${look.grain ? grainFigure(look.grain) : nothing} ${this.feeling()}
      <div>
        <h5>${words.howSure}</h5>
        <p>${words[look.evidence]}</p>
      </div>
      ${
        look.quote
          ? html`<div>
              <h5>${words.quote}</h5>
              <blockquote>${look.quote}</blockquote>
            </div>`
          : nothing
      }
      ${this.sources()}
    </div>`;
  }

  private feeling() {
    const { feel } = this.look;
    const words = closerWordsOf(this.language);
    if (!feel) return nothing;
    return html`<div class="feel">
      <button class="button" data-action="feel" @click=${() => this.feel()}>${words.feel}</button>
      <feel-strip .feel=${feel} .label=${words.feelPicture} .vibrates=${this.vibrates}></feel-strip>
    </div>`;
  }

  private sources() {
    const { sources } = this.look;
    if (sources.length === 0) return nothing;
    return html`<div class="sources">
      <h5>${closerWordsOf(this.language).sources}</h5>
      <ul>
        ${sources.map((source) => html`<li>${sourceWords(source)}</li>`)}
      </ul>
    </div>`;
  }
}

const sourceWords = ({ title, about, url }: CloserSource) =>
  html`${
    url ? html`<a href=${url} rel="noreferrer noopener external" target="_blank">${title}</a>` : title
  }${about ? html`, ${about}` : nothing}`;

customElements.define('step-closer', StepCloser);
