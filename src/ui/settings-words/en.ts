export const en = {
  title: 'Settings',
  kept: 'Kept on this device only.',
  close: 'Done',

  level: 'Texts',
  levelPlain: 'Standard',
  levelEasy: 'Easy to read',
  levelChild: 'For children',

  textSize: 'Size of letters',
  textNormal: 'Normal',
  textLarge: 'Large',
  textLarger: 'Largest',

  contrast: 'Contrast',
  contrastAuto: 'As on my device',
  contrastHigh: 'High',

  soils: 'Layers of the ground',
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
