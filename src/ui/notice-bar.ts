/** What the visitor should know, one sentence each, with a button that leads on. */
import { css, html, LitElement } from 'lit';
import { design } from './design.css.ts';

export interface NoticeModel {
  readonly text: string;
  readonly urgent: boolean;
  /** The first is the one most will want. */
  readonly ways: readonly { readonly way: string; readonly label: string; take(): void }[];
}

export class NoticeBar extends LitElement {
  static override properties = { notices: { attribute: false } };

  declare notices: readonly NoticeModel[];

  static override styles = [
    design,
    css`
      :host {
        display: grid;
        gap: var(--gap-2);
        pointer-events: none;
      }

      .notice {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-3);
        align-items: center;
        justify-content: space-between;
        padding: var(--gap-3) var(--gap-4);
        padding-inline-start: 1.25rem;
        background: linear-gradient(90deg, var(--stripe) 0.5rem, transparent 0) var(--plate);
        --stripe: var(--lake);
      }

      .urgent {
        --stripe: var(--brick);
      }

      p {
        flex: 1 1 max(14rem, 45%);
      }

      .ways {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-2);
      }

      .ways .button {
        flex: 1 1 auto;
        padding-inline: var(--gap-3);
      }
    `,
  ];

  override render() {
    // Both regions are always there: a screen reader hears only what comes into a region it already knows.
    return html`
      <div role="alert">${this.notices.filter(({ urgent }) => urgent).map((notice) => this.notice(notice))}</div>
      <div role="status">${this.notices.filter(({ urgent }) => !urgent).map((notice) => this.notice(notice))}</div>
    `;
  }

  private notice({ text, urgent, ways }: NoticeModel) {
    return html`<div class="notice plate ${urgent ? 'urgent' : ''}" data-notice>
      <p>${text}</p>
      <div class="ways">
        ${ways.map(
          ({ way, label, take }, i) =>
            html`<button class="button ${urgent && i === 0 ? 'primary' : ''}" data-way=${way} @click=${take}>
              ${label}
            </button>`,
        )}
      </div>
    </div>`;
  }
}

customElements.define('notice-bar', NoticeBar);
