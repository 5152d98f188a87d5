export const en = {
  title: 'Settings',
  kept: 'Kept on this device only.',
  close: 'Done',

  level: 'Texts',
  levelPlain: 'Standard',
  levelEasy: 'Easy read',
  levelChild: 'For children',

  textSize: 'Text size',
  textNormal: 'Normal',
  textLarge: 'Large',
  textLarger: 'Largest',

  contrast: 'Contrast',
  contrastAuto: 'As on my device',
  contrastHigh: 'High',

  soils: 'Soil layers',
  soilsNatural: 'As they look',
  soilsContrast: 'Patterns and letters',
  soilsWhy: 'Patterns and letters can be told apart without colours.',

  motion: 'Movement',
  motionAuto: 'As on my device',
  motionLess: 'Less',

  hand: 'Buttons for my',
  handRight: 'right hand',
  handLeft: 'left hand',

  sound: 'Sounds',
  vibration: 'Vibration',
  on: 'On',
  off: 'Off',

  reset: 'Set everything back',
};

export type SettingsWords = Readonly<Record<keyof typeof en, string>>;
