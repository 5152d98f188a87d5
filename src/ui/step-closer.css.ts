import { css } from 'lit';

export const closerStyles = css`
  :host {
    display: block;
    margin-top: var(--gap-1);
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
    font-weight: 600;
    color: var(--lake);
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }

  summary::before {
    content: "+";
    display: inline-block;
    width: 1.2em;
    font-weight: 700;
  }

  details[open] > summary::before {
    content: "–";
  }

  .body,
  dl {
    grid-template-columns: minmax(0, 1fr);
  }

  .body {
    display: grid;
    gap: var(--gap-4);
    padding-bottom: var(--gap-2);
  }

  dl {
    display: grid;
    gap: var(--gap-3);
  }

  dt {
    font-size: var(--small);
    color: var(--ink-soft);
    font-weight: 600;
  }

  .grains svg {
    display: block;
    width: 100%;
    max-width: 26rem;
    max-height: 60vh;
    border-radius: var(--round);
    background: #f3ede0;
  }

  .grain {
    stroke: #2a2520;
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .lens {
    fill: #fffdf8;
    stroke: #1c2125;
    stroke-width: 2.5;
    vector-effect: non-scaling-stroke;
  }

  figcaption,
  .sources {
    font-size: var(--small);
  }

  figcaption {
    margin-top: var(--gap-1);
  }

  .feel {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: var(--gap-3);
  }

  blockquote {
    margin: 0;
    padding-inline-start: var(--gap-3);
    border-inline-start: 4px solid var(--line);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  h5 {
    margin: 0 0 var(--gap-1);
    font-size: var(--small);
    font-weight: 600;
    color: var(--ink-soft);
  }

  .sources ul {
    display: grid;
    gap: var(--gap-1);
  }

  .sources li {
    overflow-wrap: anywhere;
  }
`;
