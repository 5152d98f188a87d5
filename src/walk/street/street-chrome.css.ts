import { css } from 'lit';

export const chromeStyles = css`
  /* Over a street. Only panels take fingers and the mouse. */
  .chrome {
    position: fixed;
    inset: 0;
    display: grid;
    gap: var(--gap-3);
    padding: max(12px, env(safe-area-inset-top)) max(12px, env(safe-area-inset-right))
      max(12px, env(safe-area-inset-bottom)) max(12px, env(safe-area-inset-left));
    pointer-events: none;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
    justify-content: space-between;
    align-items: start;
  }

  .exactness {
    flex: 1;
    min-width: min-content;
  }

  .leave {
    border-radius: calc(var(--round) * 1.25);
  }

  .scroll {
    display: grid;
    align-content: start;
    gap: var(--gap-4);
    overflow: auto;
    overscroll-behavior: contain;
  }

  .drag {
    margin: 0;
    padding: var(--gap-2) var(--gap-4);
    font-size: var(--small);
  }

  .simulator {
    grid-template: auto 1fr auto / minmax(18rem, 25rem) 1fr;
    grid-template-areas: "side top" "side middle" "side bottom";
    column-gap: var(--gap-4);
    padding: var(--gap-4);
  }

  .side {
    grid-area: side;
    align-self: start;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    max-height: 100%;
    overflow: hidden;
  }

  .side-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--gap-3);
    padding: var(--gap-3) var(--gap-4);
  }

  .side-head h1 {
    font-size: 1.5rem;
  }

  .fold {
    font-size: var(--small);
  }

  .side .scroll {
    padding: 0 var(--gap-4) var(--gap-3);
  }

  .scroll[hidden] {
    display: none;
  }

  .simulator .top {
    grid-area: top;
    justify-content: end;
  }

  .middle {
    grid-area: middle;
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-3);
    justify-content: end;
    align-items: start;
    align-content: start;
  }

  .middle notice-bar {
    flex: 1 1 18rem;
    max-width: 38rem;
  }

  .bottom,
  .simulator > .opening {
    grid-area: bottom;
  }

  .bottom {
    display: flex;
    justify-content: center;
  }

  /* In the list's place, beside the middle of the picture. */
  .exact-place {
    grid-area: side;
    min-height: 0;
    --sheet-height: calc(100vh - 2rem);
  }

  .simulator.exact .side {
    display: none;
  }

  .simulator > .opening {
    justify-self: center;
    padding: var(--gap-3) var(--gap-5);
  }

  /* A phone held across: the sheet lies at the right. */
  @media (max-height: 560px) and (orientation: landscape) {
    .ar.exact notice-bar {
      max-width: 54vw;
    }
  }

  @media (max-width: 640px) {
    .simulator {
      grid-template: auto auto 1fr auto auto / 1fr;
      grid-template-areas: "top" "middle" "." "bottom" "side";
      padding: var(--gap-3);
    }

    .side {
      align-self: end;
      max-height: 42vh;
    }

    .bottom walking-help,
    .simulator:has(item-card) .bottom {
      display: none;
    }
  }

  /* No room beside the middle: the sheet lies at the foot. */
  /* All buttons in one row of a phone, or beside the list of a tablet. */
  @media (max-width: 800px) {
    .leave {
      gap: 2px;
      padding-inline: var(--gap-2);
    }
  }

  @media (max-width: 960px) {
    .simulator.exact {
      grid-template: auto minmax(0, auto) 1fr auto / 1fr;
      grid-template-areas: "top" "middle" "." "side";
    }

    .simulator.exact .bottom {
      display: none;
    }

    .exact-place {
      --sheet-height: 68vh;
    }
  }
`;
