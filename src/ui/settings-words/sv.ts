import type { SettingsWords } from './en.ts';

export const sv: SettingsWords = {
  title: 'Inställningar',
  kept: 'Sparas bara i den här enheten.',
  close: 'Klart',

  level: 'Texter',
  levelPlain: 'Vanliga',
  levelEasy: 'Lättläst',
  levelChild: 'För barn',

  textSize: 'Textens storlek',
  textNormal: 'Vanlig',
  textLarge: 'Stor',
  textLarger: 'Störst',

  contrast: 'Kontrast',
  contrastAuto: 'Som i min enhet',
  contrastHigh: 'Hög',

  soils: 'Jordlager',
  soilsNatural: 'Som de ser ut',
  soilsContrast: 'Mönster och bokstäver',
  soilsWhy: 'Mönster och bokstäver kan skiljas åt utan färger.',

  motion: 'Rörelse',
  motionAuto: 'Som i min enhet',
  motionLess: 'Mindre',

  hand: 'Knapparna för',
  handRight: 'höger hand',
  handLeft: 'vänster hand',

  sound: 'Ljud',
  vibration: 'Vibration',
  on: 'På',
  off: 'Av',

  reset: 'Återställ allt',
};
