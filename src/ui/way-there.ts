/** On the card of a place that is not reached yet: what helps to find it. */
import { css, html, LitElement, nothing } from 'lit';
import type { Language } from '../drawing/text.ts';
import { design } from './design.css.ts';
import { guideWordsOf } from './guide-words.ts';
import { icon } from './icons.ts';

export interface WayThereModel {
  /** `Hämeenkatu, on the south side`; empty where no street is near. */
  readonly side: string;
  readonly mustCross: boolean;
  readonly hasArrived: boolean;
  /** With a landmark's name and how far and where it is. */
  readonly near: string;
  readonly before: string;
  readonly behind: string;
}

export class WayThere extends LitElement {
  static override properties = { model: { attribute: false }, language: {} };

  /** Undefined while the guide is on its way. */
  declare model: WayThereModel | undefined;
  declare language: Language;

  static override styles = [
    design,
    css`
      section {
        display: grid;
        gap: var(--gap-2);
        padding: var(--gap-3) var(--gap-4);
        border-radius: var(--round);
        background: var(--lake-soft);
      }

      .cross {
        display: flex;
        gap: var(--gap-2);
        font-weight: 600;
      }

      dl {
        display: grid;
        gap: var(--gap-1) 0;
      }

      dt {
        font-size: var(--small);
        color: var(--ink-soft);
        line-height: 1.3;
      }

      dd + dt {
        margin-top: var(--gap-1);
      }
    `,
  ];

  override render() {
    const { model, language } = this;
    if (!model) return nothing;
    const words = guideWordsOf(language);
    if (model.hasArrived) return html`<section><p><strong>${words.arrived}</strong></p></section>`;
    const told = (
      [
        [words.near, model.near],
        [words.before, model.before],
        [words.behind, model.behind],
      ] as const
    ).filter(([, name]) => name !== '');
    if (told.length === 0 && model.side === '') return nothing;
    return html`<section aria-labelledby="title">
      <h3 id="title">${words.title}</h3>
      ${model.side ? html`<p>${model.side}</p>` : nothing}
      ${model.mustCross ? html`<p class="cross">${icon('walking', 24)} <span>${words.cross}</span></p>` : nothing}
      ${told.length > 0 ? html`<dl>${told.map(([what, name]) => html`<dt>${what}</dt><dd>${name}</dd>`)}</dl>` : nothing}
    </section>`;
  }
}

customElements.define('way-there', WayThere);
