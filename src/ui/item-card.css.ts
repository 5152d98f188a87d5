import { css } from 'lit';

export const cardStyles = css`
  article {
    display: grid;
    gap: var(--gap-4);
  }

  article,
  .details,
  .sources ul {
    grid-template-columns: minmax(0, 1fr);
  }

  header {
    display: grid;
    gap: var(--gap-1);
  }

  .back {
    justify-self: start;
    margin: 0 0 var(--gap-2);
    padding-inline: var(--gap-2) var(--gap-3);
    font-size: var(--small);
  }

  .type {
    display: flex;
    align-items: center;
    gap: var(--gap-2);
    font-size: var(--small);
    font-weight: 600;
    color: var(--type);
  }

  h2 {
    font-size: 1.6rem;
  }

  /* Focused only so that reading begins here. */
  h2:focus {
    outline: none;
    box-shadow: none;
  }

  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--gap-2) var(--gap-4);
    margin-top: var(--gap-2);
  }

  .way p {
    display: flex;
    align-items: center;
    gap: var(--gap-2);
    color: var(--lake);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .lead {
    font-size: var(--large);
    line-height: 1.4;
  }

  .evidence {
    justify-self: start;
    padding: var(--gap-1) var(--gap-3) var(--gap-1) var(--gap-4);
    border-radius: 0.35rem;
    background: linear-gradient(90deg, var(--sign) 0.35rem, transparent 0) var(--sign-soft);
    color: var(--ink);
    font-weight: 600;
    font-size: var(--small);
  }

  .evidence,
  .evidence[data-evidence="measured"] {
    --sign: var(--moss);
    --sign-soft: var(--moss-soft);
  }

  .evidence[data-evidence="model"] {
    --sign: var(--lake);
    --sign-soft: var(--lake-soft);
  }

  .evidence[data-evidence="illustration"] {
    --sign: var(--brick);
    --sign-soft: var(--brick-soft);
  }

  .evidence[data-evidence="planned"] {
    --sign: var(--plum);
    --sign-soft: var(--plum-soft);
  }

  .heading {
    margin-bottom: var(--gap-2);
    padding-bottom: var(--gap-1);
    border-bottom: 2px solid var(--line);
    font-family: var(--serif);
    font-size: var(--large);
  }

  .try {
    padding: var(--gap-3) var(--gap-4) var(--gap-4);
    border-radius: var(--round);
    background: var(--sunken);
    container-type: inline-size;
  }

  .try .heading {
    border: 0;
    margin: 0;
  }

  .tools {
    display: flex;
    align-items: flex-start;
    gap: var(--gap-4);
    margin-top: var(--gap-2);
  }

  .tools column-strip {
    position: sticky;
    top: var(--gap-3);
  }

  .tools item-controls {
    flex: 1;
    min-width: 0;
  }

  /* Large letters on a small phone: the column stands above, and does not follow. */
  @container (max-width: 17rem) {
    .tools {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .tools column-strip {
      position: static;
    }
  }

  .plain-list {
    padding-inline-start: 1.2rem;
    list-style: disc;
  }

  img {
    display: block;
    width: 100%;
    height: auto;
    border-radius: var(--round);
    background: var(--sunken);
  }

  .details {
    display: grid;
    gap: var(--gap-3);
  }

  .details li {
    scroll-margin: var(--gap-5);
  }

  h4 {
    margin: 0;
    font-size: var(--text);
    font-weight: 650;
    line-height: 1.3;
  }

  .told {
    margin-inline: calc(-1 * var(--gap-3));
    padding: var(--gap-2) var(--gap-3);
    border-radius: var(--round);
    background: linear-gradient(90deg, var(--lake) 0.35rem, transparent 0) var(--lake-soft);
  }

  .sources summary {
    min-height: var(--target);
    padding-block: var(--gap-2);
    border-top: 2px solid var(--line);
    font-weight: 600;
    cursor: pointer;
  }

  .sources ul {
    display: grid;
    gap: var(--gap-3);
    font-size: var(--small);
  }

  .sources li {
    overflow-wrap: anywhere;
  }
`;
