import { css } from 'lit';

export const sheetStyles = css`
  :host {
    display: block;
    min-height: 0;
  }

  section {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    height: 100%;
    overflow: hidden;
  }

  .head {
    display: flex;
    align-items: center;
    flex-direction: var(--thumb-row, row);
    gap: var(--gap-2);
    padding: var(--gap-1) var(--gap-3) 0;
  }

  .handle {
    flex: 1;
    min-width: 0;
    display: grid;
    place-items: center;
    min-height: var(--target);
    border: 0;
    border-radius: var(--round);
    background: none;
    touch-action: none;
    cursor: grab;
  }

  .handle span {
    width: min(3.5rem, 60%);
    height: 0.4rem;
    border-radius: 1rem;
    background: var(--edge);
  }

  .hide {
    font-size: var(--small);
  }

  ::slotted(*) {
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
`;
