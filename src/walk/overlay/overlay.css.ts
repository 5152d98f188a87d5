import { css } from 'lit';

/** Over the camera picture. */
export const overlayStyles = css`
  .ar {
    grid-template: auto minmax(56px, 1fr) auto / minmax(0, 1fr);
    row-gap: var(--gap-2);
  }

  .ar .head {
    display: grid;
    gap: var(--gap-2);
    max-width: 38rem;
    width: 100%;
    justify-self: center;
  }

  .ar > bottom-sheet {
    width: min(100%, 40rem);
    justify-self: center;
  }

  /* Letters grow with the visitor's choice as far as the street is seen and a row holds its buttons; the sheet grows all the way. */
  .thumb,
  .ar .head {
    --text: min(1.125rem, 20px);
    --small: min(1rem, 16px);
    --large: min(1.3125rem, 24px);
    --target: min(3rem, 56px);
    --gap-2: 8px;
    --gap-3: 12px;
    --gap-4: min(1rem, 18px);
    --gap-5: 24px;
    --round: 12px;
    font-size: var(--text);
  }

  .thumb {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-2);
    width: min(100%, 34rem);
    justify-self: center;
  }

  .row {
    display: flex;
    flex-direction: var(--thumb-row, row);
    gap: var(--gap-2);
    align-items: stretch;
  }

  .round {
    min-width: min(3.5rem, 56px);
    min-height: min(3.5rem, 56px);
    padding: 0;
    border-radius: calc(var(--round) * 1.25);
  }

  .named {
    flex-direction: column;
    gap: 0;
    padding-inline: 6px;
    font-size: var(--small);
  }

  .near {
    display: flex;
    flex-direction: var(--thumb-row, row);
    align-items: center;
    gap: var(--gap-3);
    min-height: min(4rem, 72px);
    padding: var(--gap-2) var(--gap-4);
    font-size: var(--text);
    color: var(--ink);
    text-align: start;
    line-height: 1.3;
  }

  .row .exactness {
    min-width: 0;
  }

  .ahead > .near {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  .near > span {
    flex: 1;
  }

  .near svg {
    color: var(--lake);
  }

  .near strong {
    display: block;
  }

  .ar .scroll {
    padding: var(--gap-2) var(--gap-4) var(--gap-4);
  }

  /* Only the way, leaving and what warns. */
  .walking bottom-sheet,
  .walking exact-panel,
  .walking .exactness,
  .walking [data-action="list"],
  .walking notice-bar {
    display: none;
  }

  .safety {
    display: grid;
    gap: var(--gap-2);
    flex: 1 1 100%;
    max-width: 38rem;
  }

  .safety p {
    margin: 0;
    padding: var(--gap-3) var(--gap-4);
  }

  .safety [role="status"] {
    display: grid;
    gap: var(--gap-2);
  }

  .danger {
    border: 0;
    background: var(--danger);
    color: var(--on-danger);
    font-size: var(--large);
    font-weight: 700;
    line-height: 1.3;
  }

  .heed,
  .stop {
    background: linear-gradient(90deg, var(--brick) 0.5rem, transparent 0) var(--plate);
    padding-inline-start: var(--gap-5) !important;
  }

  .stop strong {
    display: block;
    font-size: var(--large);
  }
`;
