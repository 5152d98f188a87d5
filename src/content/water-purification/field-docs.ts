/** What the props of a waterworks are; see `scenes/field-docs.ts`. */
import type { FieldDocs } from '../../scenes/field-docs.ts';

export const WATER_PURIFICATION_DOCS: FieldDocs = {
  '': {
    en: 'A waterworks: the raw water, and the stages it goes through.',
    fi: 'Vesilaitos: raakavesi ja vaiheet, joiden läpi se kulkee.',
    sv: 'Ett vattenverk: råvattnet och stegen det går igenom.',
  },
  plant: { en: 'The name of the works, on the sign.', fi: 'Laitoksen nimi kyltissä.', sv: 'Verkets namn på skylten.' },
  stages: {
    en: 'In the order in which the water meets them.',
    fi: 'Siinä järjestyksessä, jossa vesi ne kohtaa.',
    sv: 'I den ordning vattnet möter dem.',
  },
  'stages[].kind': {
    en: 'What happens there; gives the tank its form.',
    fi: 'Mitä siinä tapahtuu; antaa altaalle muodon.',
    sv: 'Vad som sker där; ger bassängen dess form.',
    examples: ['sand-filter'],
  },
  'stages[].removal': {
    en: 'The part of what comes in that the stage takes away, 0 to 1.',
    fi: 'Kuinka suuren osan tulevasta vaihe poistaa, 0–1.',
    sv: 'Hur stor del av det inkommande steget tar bort, 0–1.',
    examples: [{ turbidity: 0.75, toc: 0.6, colour: 0.8 }],
  },
  'stages[].removal.turbidity': {
    en: 'Of cloudiness.',
    fi: 'Sameudesta.',
    sv: 'Av grumlighet.',
    examples: [0.75],
    default: 0,
  },
  'stages[].removal.toc': {
    en: 'Of organic carbon.',
    fi: 'Orgaanisesta hiilestä.',
    sv: 'Av organiskt kol.',
    examples: [0.6],
    default: 0,
  },
  'stages[].removal.colour': {
    en: 'Of brownness.',
    fi: 'Ruskeudesta.',
    sv: 'Av brun färg.',
    examples: [0.8],
    default: 0,
  },
  raw: { en: 'The water as it comes.', fi: 'Vesi sellaisena kuin se tulee.', sv: 'Vattnet som det kommer.' },
  'raw.turbidity_ntu': { en: 'Cloudiness.', fi: 'Sameus.', sv: 'Grumlighet.', unit: 'NTU', examples: [1] },
  'raw.toc_mgl': {
    en: 'Total organic carbon.',
    fi: 'Orgaanisen hiilen kokonaismäärä.',
    sv: 'Totalt organiskt kol.',
    examples: [7],
  },
  'raw.colour_mgPtl': {
    en: 'Brownness, against platinum.',
    fi: 'Ruskeus platinaan verrattuna.',
    sv: 'Brun färg jämfört med platina.',
    unit: 'mg Pt/l',
    examples: [30],
  },
  flow_m3_d: {
    en: 'Through the whole works.',
    fi: 'Koko laitoksen läpi.',
    sv: 'Genom hela verket.',
    examples: [50000],
  },
  note: {
    en: 'Where the numbers come from: measured, or values for teaching.',
    fi: 'Mistä luvut ovat peräisin: mitattuja vai opetusta varten.',
    sv: 'Varifrån talen kommer: uppmätta eller för undervisning.',
  },
};
