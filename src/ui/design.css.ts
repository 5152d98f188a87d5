/** What all widgets share: buttons, plates, headings, focus. Colours and sizes come from tokens.css. */
import { css } from 'lit';

export const design = css`
  :host {
    font-family: var(--sans);
    font-size: var(--text);
    line-height: 1.5;
    color: var(--ink);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
    animation-play-state: var(--play, running) !important;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h1,
  h2 {
    font-family: var(--serif);
    font-weight: 650;
    line-height: 1.15;
    text-wrap: balance;
  }

  h3 {
    font-size: var(--text);
    font-weight: 650;
    line-height: 1.3;
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--lake);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
  }

  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }

  button {
    cursor: pointer;
    touch-action: manipulation;
  }

  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--plate);
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--gap-2);
    min-height: var(--target);
    padding: var(--gap-2) var(--gap-4);
    border: 1.5px solid var(--edge);
    border-radius: var(--round);
    background: var(--plate);
    color: var(--ink);
    font-weight: 600;
    line-height: 1.2;
    text-decoration: none;
  }

  @media (hover: hover) {
    .button:hover {
      background: var(--sunken);
    }

    .primary:hover {
      background: var(--brick);
      filter: brightness(1.12);
    }
  }

  .button:active {
    transform: translateY(1px);
  }

  .primary {
    border-color: var(--brick);
    background: var(--brick);
    color: var(--on-brick);
  }

  .plate {
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 1.25);
    background: var(--plate);
    box-shadow: var(--shadow);
    pointer-events: auto;
  }

  .soft {
    color: var(--ink-soft);
  }

  .small {
    font-size: var(--small);
  }

  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  svg {
    flex: none;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
