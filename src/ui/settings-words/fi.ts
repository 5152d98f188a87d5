import type { SettingsWords } from './en.ts';

export const fi: SettingsWords = {
  title: 'Asetukset',
  kept: 'Säilyvät vain tässä laitteessa.',
  close: 'Valmis',

  level: 'Tekstit',
  levelPlain: 'Tavalliset',
  levelEasy: 'Selkokieli',
  levelChild: 'Lapsille',

  textSize: 'Tekstin koko',
  textNormal: 'Tavallinen',
  textLarge: 'Suuri',
  textLarger: 'Suurin',

  contrast: 'Kontrasti',
  contrastAuto: 'Kuten laitteessani',
  contrastHigh: 'Suuri',

  soils: 'Maakerrokset',
  soilsNatural: 'Luonnolliset',
  soilsContrast: 'Kuviot ja kirjaimet',
  soilsWhy: 'Kuviot ja kirjaimet erottaa ilman värejäkin.',

  motion: 'Liike',
  motionAuto: 'Kuten laitteessani',
  motionLess: 'Vähemmän',

  hand: 'Painikkeet',
  handRight: 'Oikealle kädelle',
  handLeft: 'Vasemmalle kädelle',

  sound: 'Äänet',
  vibration: 'Värinä',
  on: 'Päällä',
  off: 'Pois',

  reset: 'Palauta kaikki',
};
