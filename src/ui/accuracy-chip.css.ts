import { css } from 'lit';

export const chipStyles = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
    justify-content: end;
  }

  .button {
    border-radius: calc(var(--round) * 1.25);
    line-height: 1.15;
  }

  .chip {
    padding: var(--gap-1) var(--gap-3);
    text-align: start;
  }

  .again {
    padding: var(--gap-1) var(--gap-3);
    font-size: var(--small);
  }

  .way {
    display: block;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .number {
    white-space: nowrap;
  }

  .recording {
    display: inline-block;
    width: 0.7rem;
    height: 0.7rem;
    border-radius: 50%;
    background: var(--brick);
  }

  rect {
    fill: var(--lake);
  }

  rect.off {
    fill: none;
    stroke: var(--edge);
  }

  .unknown {
    font-weight: 500;
  }

  :host([small]) {
    flex-flow: var(--thumb-row, row) nowrap;
  }

  :host([small]) .button {
    min-height: min(3.5rem, 56px);
  }

  :host([small]) .chip {
    flex: 1;
    min-width: 0;
    justify-content: center;
    gap: var(--gap-1);
    padding-inline: 4px;
  }

  :host([small]) .number {
    font-size: var(--text);
    font-weight: 700;
  }

  :host([small]) .way {
    font-size: 0.9375rem;
    overflow-wrap: anywhere;
  }

  :host([small]) .again {
    min-width: min(3.5rem, 56px);
    padding: 0;
  }
`;
