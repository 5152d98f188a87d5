/** How sure a drawn house is, said on its sign and in its description. */
import type { Evidence } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';

export const HOUSE_EVIDENCE: Readonly<Record<Evidence, LocalText>> = {
  measured: { fi: 'Mitattu', sv: 'Uppmätt', en: 'Measured' },
  model: {
    fi: 'Päätelty kuvista ja kartoista',
    sv: 'Härlett ur bilder och kartor',
    en: 'Worked out from pictures and maps',
  },
  illustration: {
    fi: 'Havainnekuva, muoto on arvaus',
    sv: 'Illustration, formen är en gissning',
    en: 'Illustration, the shape is a guess',
  },
  planned: { fi: 'Suunnitelma', sv: 'Plan', en: 'Planned' },
};
