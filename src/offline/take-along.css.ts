/** How the part that takes a street along looks. */
import { css } from 'lit';

export const alongStyles = css`
  section {
    display: grid;
    gap: var(--gap-3);
  }

  h2 {
    font-size: 1.4rem;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--gap-2);
  }

  progress {
    inline-size: 100%;
    block-size: 1rem;
    accent-color: var(--lake);
  }
`;
