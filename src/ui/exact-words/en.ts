/** English: the language in which a new word is written first; the others must have the same keys. */
import { SIGN_WORDS } from '../exact-sign-words.ts';

export const en = {
  ...SIGN_WORDS.en,
  meaning:
    'When you look at a thing from ten metres away, it may stand this far from its true place. The smaller the number, the better.',
  stepsLabel: 'What you can do',
  walk: 'Walk a few steps',
  walkFixOnly: 'The phone does not know yet which way you look. Turn slowly, then walk a few steps.',
  walkCompass: 'Now the phone only asks its compass. When you walk, it learns which way you look.',
  walkDone: 'Done. The phone knows which way you look.',
  aim: 'Aim at a landmark',
  aimAgain: 'Aim at one more',
  aimWhy: 'Find a tower or a house, and put it in the cross. This helps most.',
  aimEnough: 'Done. More is not needed.',
  stand: 'Stand on a known spot',
  standWhy: 'There is one near you.',
  drag: 'Move things by hand',
  dragWhy: 'If nothing else helps.',
  beginAgain: 'Take everything back',
  done: 'Done',
  back: 'Back',

  find: 'Turn until you see:',
  findNext: 'Now in another direction:',
  putInCross: 'Put in the cross:',
  inCross: 'It is in the cross',
  anotherLandmark: 'Another landmark',
  noLandmarks: 'No known landmark can be seen from here. Walk a little further.',
  movedByHand: 'moved by hand',
  notThatOne: 'Not that one',
  oneMore: 'Now one in another direction. Then it gets better still.',
  enough: 'Three landmarks are enough. Well done!',
  mistaken: 'That seems to be something else:',
  takeBack: 'Take it back',
  takenBack: 'Taken back.',
  notTracked: 'The phone lost the street just then. Hold it still and try again.',
  lookLabel: 'Turn a little',
  lookLeft: 'Look a little to the left',
  lookRight: 'Look a little to the right',
  lookUp: 'Look a little up',
  lookDown: 'Look a little down',

  goTo: 'Go to this spot:',
  standHere: 'I stand exactly here',
  anotherMark: 'Another spot',
  noMarks: 'There is no known spot near you.',

  dragHow: 'Drag with one finger: everything turns. Drag up or down with two fingers: everything rises or sinks.',
  dragHowMouse: 'Drag the picture: everything turns. The buttons do the same, and let everything rise or sink.',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  higher: 'Higher',
  lower: 'Lower',
  undo: 'Undo',

  record: 'Record this walk on this phone',
  recordWhy:
    'Where you walk and how the phone turns is kept on this phone only. No camera picture, no sound. It goes nowhere unless you send it. With such walks we make Katukerros more exact.',
  recordStart: 'Start recording',
  recordSave: 'Stop and save',
  recordFull: 'Nothing more fits. Please save.',
  seconds: 's',

  claims: 'The phone says',
  truly: 'In truth',
  tenMetresAway: 'A thing 10 m away is off by',
};

export type ExactWordKey = keyof typeof en;
export type ExactWords = Readonly<Record<ExactWordKey, string>>;
