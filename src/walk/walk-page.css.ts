import { css } from 'lit';

export const pageStyles = css`
  .front {
    min-height: 100vh;
    background: var(--paper);
    pointer-events: auto;
  }

  @media (min-width: 36rem) {
    .map {
      border-radius: 0 0 1.25rem 1.25rem;
    }
  }

  .map {
    max-width: 34rem;
    margin: 0 auto;
    aspect-ratio: 360 / 190;
    background: var(--sunken);
    overflow: hidden;
  }

  .map > street-map {
    height: 100%;
  }

  /* No map is on its way. */
  .map:has(+ main [data-state="failed"]) {
    display: none;
  }

  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-5);
    max-width: 42rem;
    margin: 0 auto;
    padding: var(--gap-4) max(var(--gap-4), env(safe-area-inset-left)) var(--gap-6);
  }

  .welcome {
    display: grid;
    gap: var(--gap-2);
  }

  h1 {
    font-size: var(--title);
  }

  .way-in,
  .how-far {
    display: grid;
    gap: var(--gap-2);
  }

  .big {
    min-height: 4rem;
    font-size: var(--large);
    border-radius: 1rem;
  }

  .how-far .button {
    justify-self: start;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-3);
  }

  .front > notice-bar {
    position: sticky;
    bottom: 0;
    z-index: 2;
    padding: var(--gap-3);
    max-width: 44rem;
    margin: 0 auto;
  }

`;
