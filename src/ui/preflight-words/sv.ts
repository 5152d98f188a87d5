import type { PreflightWords } from './en.ts';

export const sv: PreflightWords = {
  step: 'Steg {number} av {of}',
  notNow: 'Inte nu',

  locationTitle: 'Var är du?',
  locationWhy: 'Så att sakerna står på sina rätta platser på gatan. Din exakta plats stannar i den här telefonen.',
  locationAsk: 'Berätta var jag är',
  motionTitle: 'Åt vilket håll tittar du?',
  motionWhy: 'Så att sakerna står kvar när du vrider på telefonen.',
  motionAsk: 'Tillåt rörelse',
  cameraTitle: 'Vad ser du?',
  cameraWhy: 'Kameran visar gatan bakom sakerna, och telefonen frågar dig om den nu. Ingen bild lämnar telefonen.',
  cameraKnown: 'Allt är klart.',
  cameraAsk: 'Öppna gatan',
  stop: 'Stanna när du tittar.',
  tracks: 'Håll dig borta från spåren.',

  locationWaits: 'Svara på telefonens fråga. Det kan ta en stund att hitta din plats.',
  motionWaits: 'Svara på telefonens fråga.',
  cameraWaits: 'Gatan öppnas…',

  locationDenied: 'Utan din plats vet vi inte var sakerna står.',
  locationUnavailable: 'Telefonen hittar inte sin plats.',
  motionDenied: 'Utan rörelsesensorerna vet vi inte åt vilket håll du tittar.',
  cameraDenied: 'Utan kameran syns inte gatan bakom sakerna.',
  repairTitle: 'Så tillåter du det',
  repair: {
    'chrome-android': 'Tryck på tecknet till vänster om adressen, sedan Behörigheter och {what}.',
    samsung: 'Tryck på låset bredvid adressen, sedan Behörigheter och {what}.',
    'firefox-android': 'Tryck på låset till vänster om adressen och sedan {what}.',
    'safari-ios': 'Tryck på tecknet till vänster om adressen, sedan Webbplatsinställningar och {what}: Tillåt.',
    ios: 'Öppna telefonens Inställningar, leta upp webbläsaren bland apparna och tillåt {what}.',
    other: 'Öppna webbplatsens behörigheter i webbläsarens meny och tillåt {what}.',
  },
  motionRepairIos: 'Stäng den här fliken, öppna länken igen och tillåt rörelse när telefonen frågar.',
  locationOff:
    'Slå på platstjänsten i telefonens inställningar, också för webbläsaren. Det fungerar bäst under öppen himmel.',
  permissionLocation: 'Plats',
  permissionMotion: 'Rörelsesensorer',
  permissionCamera: 'Kamera',

  tryAgain: 'Försök igen',
  otherWays: 'Eller fortsätt utan',
  readInList: 'Läs i listan',
  lookAround: 'Se dig omkring i 3D',
};
