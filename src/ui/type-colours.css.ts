/** Each content type's own colour, always beside its sign and its name. */
import { css } from 'lit';

export const typeColours = css`
  [data-type] {
    --type: var(--plum);
    --type-soft: var(--plum-soft);
  }

  [data-type="soil-layers"],
  [data-type="soil-section"] {
    --type: var(--moss);
    --type-soft: var(--moss-soft);
  }

  [data-type="water-purification"] {
    --type: var(--lake);
    --type-soft: var(--lake-soft);
  }

  [data-type="historical-overlay"] {
    --type: var(--brick);
    --type-soft: var(--brick-soft);
  }
`;
