/** What the waterworks says in every language, besides the words of the scene file. */
import type { LocalText } from '../../drawing/text.ts';

export const TEACHING_VALUES: LocalText = {
  fi: 'Opetusmalli: luvut eivät ole mittauksia',
  sv: 'Undervisningsmodell: talen är inte mätningar',
  en: 'Teaching model: the numbers are not measurements',
};

/** `{toc}`, `{turbidity}`, `{colour}` and `{brown}` are filled in. */
export const AFTERWARDS: LocalText = {
  fi: {
    plain: 'Tämän jälkeen mallissa: orgaanista hiiltä {toc} mg/l, sameus {turbidity} NTU, väri {colour} mg Pt/l.',
    easy: 'Veden ruskeasta väristä on jäljellä {brown} prosenttia.',
  },
  sv: {
    plain: 'Efter detta i modellen: organiskt kol {toc} mg/l, grumlighet {turbidity} NTU, färg {colour} mg Pt/l.',
    easy: 'Av vattnets bruna färg finns {brown} procent kvar.',
  },
  en: {
    plain: 'After this in the model: organic carbon {toc} mg/l, turbidity {turbidity} NTU, colour {colour} mg Pt/l.',
    easy: '{brown} percent of the brown colour is left in the water.',
  },
};

export const LEAD: LocalText = {
  fi: {
    plain: '{plant}: {stages} vaihetta lasialtaissa rivissä. Ruskea järvivesi kirkastuu vaihe vaiheelta juomavedeksi.',
    easy: '{plant}. Näet {stages} vaihetta. Vesi muuttuu ruskeasta kirkkaaksi.',
    child: '{plant}. Kulje vettä pitkin: {stages} vaihetta. Missä vesi kirkastuu eniten?',
  },
  sv: {
    plain: '{plant}: {stages} steg i en rad av glasbassänger. Brunt sjövatten klarnar steg för steg till dricksvatten.',
    easy: '{plant}. Du ser {stages} steg. Först är vattnet brunt. Sedan blir det klart.',
    child: '{plant}. Följ vattnet genom {stages} steg. Var klarnar det mest?',
  },
  en: {
    plain: '{plant}: {stages} stages in a row of glass tanks. Brown lake water turns step by step into drinking water.',
    easy: '{plant}. You see {stages} stages. The water turns from brown to clear.',
    child: '{plant}. Follow the water through {stages} stages. Where does it clear the most?',
  },
};

export const FLOW: LocalText = {
  fi: 'Laitoksen läpi virtaa noin {flow} kuutiometriä vettä vuorokaudessa.',
  sv: 'Ungefär {flow} kubikmeter vatten per dygn går genom verket.',
  en: 'About {flow} cubic metres of water a day go through the works.',
};

export const HOW_WE_KNOW: LocalText = {
  fi: 'Mistä luvut tulevat?',
  sv: 'Varifrån kommer talen?',
  en: 'Where do the numbers come from?',
};
