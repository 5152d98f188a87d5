import { css } from 'lit';

export const preflightStyles = css`
  dialog {
    width: 100%;
    max-width: 32rem;
    max-height: 100dvh;
    margin: auto auto 0;
    padding: var(--gap-4) max(var(--gap-4), env(safe-area-inset-left)) max(var(--gap-5), env(safe-area-inset-bottom));
    border: 1px solid var(--line);
    border-radius: 1.25rem 1.25rem 0 0;
    background: var(--paper);
    color: var(--ink);
    overflow: auto;
  }

  @media (min-width: 34rem) {
    dialog {
      margin: auto;
      border-radius: 1.25rem;
    }
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 55%);
  }

  .body {
    display: grid;
    gap: var(--gap-4);
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap-3);
  }

  .picture {
    display: block;
    margin: 0 auto;
  }

  h2 {
    font-size: var(--title);
  }

  h2:focus-visible {
    outline-offset: 6px;
  }

  .why {
    font-size: var(--large);
    line-height: 1.4;
  }

  .safety {
    padding: var(--gap-3) var(--gap-4);
    border-radius: var(--round);
    background: var(--brick-soft);
    font-size: var(--large);
    font-weight: 650;
    line-height: 1.35;
  }

  .repair {
    display: grid;
    gap: var(--gap-1);
    padding: var(--gap-3) var(--gap-4);
    border-radius: var(--round);
    background: var(--lake-soft);
  }

  .big {
    min-height: 4rem;
    font-size: var(--large);
    border-radius: 1rem;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-3);
  }

  .ways > * {
    flex: 1 1 14rem;
  }

  .ways > p {
    flex-basis: 100%;
  }
`;
