import { css } from 'lit';

export const partStyles = css`
  .places {
    margin-bottom: calc(-1 * var(--gap-2));
    font-size: 1.4rem;
  }

  .large {
    font-size: var(--large);
    line-height: 1.4;
  }

  footer {
    padding-top: var(--gap-4);
    border-top: 1px solid var(--line);
  }

  .about {
    display: inline-block;
    padding-block: 0.65rem;
  }

  .opening {
    animation: breathe 2s ease-in-out infinite alternate;
  }

  .other-ways {
    display: grid;
    gap: var(--gap-5);
  }

  .other-ways .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
  }

  @keyframes breathe {
    from {
      opacity: 0.72;
    }
  }
`;
