/** A row of a list that can be tapped: a sign, a title over quieter lines, and an arrow. */
import { css } from 'lit';

export const listRow = css`
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--gap-2);
  }

  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    overflow-wrap: anywhere;
    gap: 0 var(--gap-3);
    align-items: center;
    width: 100%;
    min-height: 4.25rem;
    padding: var(--gap-2) var(--gap-3);
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--plate);
    color: var(--ink);
    text-align: start;
    text-decoration: none;
  }

  @media (hover: hover) {
    .row:hover {
      border-color: var(--edge);
      background: var(--sunken);
    }
  }

  .sign {
    display: grid;
    place-items: center;
    width: 3rem;
    height: 3rem;
    border-radius: 0.7rem;
    background: var(--type-soft);
    color: var(--type);
  }

  .sign {
    position: relative;
  }

  .number {
    position: absolute;
    top: -0.5rem;
    left: -0.5rem;
    display: grid;
    place-items: center;
    min-width: 1.4rem;
    height: 1.4rem;
    border-radius: 0.7rem;
    background: var(--ink);
    color: var(--paper);
    font-size: 0.875rem;
    font-weight: 700;
    line-height: 1;
  }

  .title {
    display: block;
    font-weight: 650;
    line-height: 1.25;
  }

  .about {
    display: block;
    font-size: var(--small);
    color: var(--ink-soft);
    line-height: 1.35;
  }

  .way {
    font-variant-numeric: tabular-nums;
  }

  .arrow {
    display: grid;
    place-items: center;
    color: var(--lake);
  }

  .nearest {
    border-color: var(--lake);
    background: linear-gradient(90deg, var(--lake) 0.35rem, transparent 0) var(--plate);
  }
`;
