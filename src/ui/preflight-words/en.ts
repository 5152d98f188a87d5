/** What is said before a street opens. `{what}` is the name of a permission as the browser writes it. */
export const en = {
  step: 'Step {number} of {of}',
  notNow: 'Not now',

  locationTitle: 'Where are you?',
  locationWhy: 'So that things stand in their right places on the street. Your exact place stays on this phone.',
  locationAsk: 'Tell my place',
  motionTitle: 'Which way do you look?',
  motionWhy: 'So that things stay where they are when you turn the phone.',
  motionAsk: 'Allow motion',
  cameraTitle: 'What do you see?',
  cameraWhy:
    'The camera shows the street behind the things, and your phone asks you for it now. No picture leaves the phone.',
  cameraKnown: 'All is ready.',
  cameraAsk: 'Open the street',
  stop: 'Stop to look.',
  tracks: 'Stay off the tracks.',

  locationWaits: 'Please answer your phone’s question. Finding your place can take a moment.',
  motionWaits: 'Please answer your phone’s question.',
  cameraWaits: 'Opening the street…',

  locationDenied: 'Without your place we cannot tell where things stand.',
  locationUnavailable: 'Your phone cannot find its place.',
  motionDenied: 'Without the motion sensors we cannot tell which way you look.',
  cameraDenied: 'Without the camera the street cannot be seen behind the things.',
  repairTitle: 'How to allow it',
  repair: {
    'chrome-android': 'Tap the sign left of the address, then Permissions, then {what}.',
    samsung: 'Tap the lock beside the address, then Permissions, then {what}.',
    'firefox-android': 'Tap the lock left of the address, then {what}.',
    'safari-ios': 'Tap the sign left of the address, then Website Settings, then {what}: Allow.',
    ios: 'Open the phone’s Settings, find this browser in the list of apps, and allow {what}.',
    other: 'Open the site’s permissions in the browser’s menu and allow {what}.',
  },
  motionRepairIos: 'Close this tab, open the link again, and allow motion when the phone asks.',
  locationOff: 'Switch on location in the phone’s settings, also for the browser. It works best under open sky.',
  permissionLocation: 'Location',
  permissionMotion: 'Motion sensors',
  permissionCamera: 'Camera',

  tryAgain: 'Try again',
  otherWays: 'Or go on without',
  readInList: 'Read in the list',
  lookAround: 'Look around in 3-D',
};

export type PreflightWords = typeof en;
