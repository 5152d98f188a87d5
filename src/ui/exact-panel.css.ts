import { css } from 'lit';

export const exactStyles = css`
  :host {
    display: block;
    min-height: 0;
  }

  section {
    display: grid;
    gap: var(--gap-2);
    max-width: 34rem;
    margin-inline: auto;
    padding: var(--gap-3) var(--gap-4) var(--gap-4);
  }

  .overview {
    grid-template-rows: auto minmax(0, 1fr);
    max-height: var(--sheet-height, 68vh);
    padding: 0;
    overflow: hidden;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: var(--gap-3);
    padding: var(--gap-3) var(--gap-4) 0;
  }

  section,
  .scroll,
  ol {
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
  }

  .scroll {
    display: grid;
    align-content: start;
    gap: var(--gap-4);
    padding: 0 var(--gap-4) var(--gap-4);
    overflow: auto;
    overscroll-behavior: contain;
  }

  h2 {
    font-size: 1.35rem;
    outline: none;
  }

  .number {
    font-size: var(--large);
    font-weight: 650;
    color: var(--lake);
  }

  ol {
    display: grid;
    gap: var(--gap-3);
  }

  li.past,
  li:has(.sign) {
    display: flex;
    gap: var(--gap-3);
    align-items: start;
  }

  .sign {
    display: grid;
    place-items: center;
    min-width: 2.5rem;
    min-height: 2.5rem;
    border-radius: 50%;
    background: var(--lake-soft);
    color: var(--lake);
  }

  .past .sign {
    background: var(--moss-soft);
    color: var(--moss);
  }

  .rung,
  .big {
    width: 100%;
    min-height: min(3.75rem, 66px);
    font-size: var(--large);
  }

  .rung {
    justify-content: start;
    text-align: start;
  }

  .why {
    padding: var(--gap-1) var(--gap-1) 0;
    line-height: 1.35;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
    align-items: center;
  }

  .row > .button {
    flex: 1 1 auto;
    padding-inline: var(--gap-3);
    font-size: var(--small);
  }

  .nudges .button {
    flex: 0 0 auto;
    min-width: var(--target);
    padding: var(--gap-1);
  }

  .nudges span {
    flex: 1;
  }

  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(8.75rem, 34%)), 1fr));
    gap: var(--gap-2);
  }

  .pairs .button {
    gap: var(--gap-1);
    padding-inline: var(--gap-1);
    font-size: var(--small);
  }

  .target {
    display: flex;
    gap: var(--gap-3);
    align-items: center;
    line-height: 1.3;
  }

  .target > div {
    flex: 1;
  }

  .target > svg {
    color: var(--lake);
  }

  .square {
    align-self: start;
    min-width: var(--target);
    padding: 0;
  }

  .hint {
    line-height: 1.35;
  }

  .noted {
    display: flex;
    gap: var(--gap-2);
    align-items: center;
    justify-content: space-between;
    border-radius: var(--round);
    background: var(--moss-soft);
    color: var(--ink);
    font-size: var(--small);
    line-height: 1.3;
  }

  .noted:has(p) {
    padding: var(--gap-1) var(--gap-1) var(--gap-1) var(--gap-3);
  }

  .noted:not(:has(p)) {
    position: absolute;
  }

  .noted p {
    display: flex;
    gap: var(--gap-2);
    align-items: center;
    min-height: var(--target);
  }

  .noted .button {
    flex: none;
    font-size: var(--small);
  }

  .noted svg {
    color: var(--moss);
  }

  .doubt {
    border: 2px solid var(--brick);
    background: var(--brick-soft);
  }

  .button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  details {
    border-top: 1px solid var(--line);
  }

  summary {
    display: flex;
    align-items: center;
    min-height: var(--target);
    font-weight: 600;
    cursor: pointer;
  }

  .inside {
    display: grid;
    gap: var(--gap-3);
  }

  /* A phone held across: the sheet at the side, the middle stays free. */
  @media (max-height: 560px) and (orientation: landscape) {
    section {
      position: fixed;
      inset: auto max(var(--gap-3), env(safe-area-inset-right)) var(--gap-3) auto;
      width: min(24rem, 41vw);
      max-height: calc(100vh - 5.5rem);
      overflow: auto;
    }
  }

  /* Letters grow with the visitor's choice as far as the picture is seen; on a small phone the name says what to find. */
  .aim,
  .stand,
  .drag {
    --text: min(1.125rem, 20px);
    --small: min(1rem, 18px);
    --large: min(1.3125rem, 23px);
    --target: min(3rem, 56px);
    --gap-2: 8px;
    --gap-3: 12px;
    --gap-4: min(1rem, 18px);
    font-size: var(--text);
  }

  .aim h2,
  .stand h2,
  .drag h2 {
    font-size: min(1.35rem, 25px);
  }

  @media (max-width: 480px) and (max-height: 780px) {
    .aim {
      --text: 18px;
      --large: 21px;
      --gap-4: 16px;
      padding-block: var(--gap-2) var(--gap-3);
    }

    .aim h2 {
      font-size: 21px;
    }

    .aim .target .small {
      display: none;
    }

    .aim .big {
      min-height: var(--target);
    }
  }

  .cross {
    position: fixed;
    inset: calc(50% - 60px) auto auto calc(50% - 60px);
    z-index: -1;
    fill: none;
    stroke: #10181d;
    stroke-width: 6;
    pointer-events: none;
  }

  .light {
    stroke: #fff;
    stroke-width: 2.5;
  }

  .middle {
    fill: #ffd21f;
    stroke: #10181d;
    stroke-width: 1.5;
  }

  .surface {
    position: fixed;
    inset: 0;
    z-index: -1;
    cursor: grab;
    touch-action: none;
    pointer-events: auto;
  }
`;
