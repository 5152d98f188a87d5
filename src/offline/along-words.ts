/** What taking along says. `{}` is where an amount or a date goes. */
import type { Language } from '../drawing/text.ts';

const en = {
  title: 'Take this street along',
  why: 'Saved on your phone, the street also opens without a network.',
  size: 'To load: {}.',
  room: 'Room on this device: {}.',
  take: 'Save to this device',
  goOn: 'Go on saving',
  progress: 'Saving: {}',
  stop: 'Stop',
  kept: 'Saved {}. Opens without a network.',
  takes: 'Takes {} of storage.',
  mayGo: 'The browser may remove it if storage runs out.',
  renew: 'Save again',
  remove: 'Remove',
  full: 'There is not enough room on this device. Remove pictures or apps you do not need, then try again. Nothing half-saved was left behind.',
  network: 'The connection broke off. What has been loaded is kept: go on when the network is back.',
  stopped: 'Stopped. What has been loaded is kept for next time.',
};

export type AlongWords = Readonly<typeof en>;

const fi: AlongWords = {
  title: 'Ota tämä katu mukaan',
  why: 'Puhelimeen tallennettu katu aukeaa myös ilman verkkoa.',
  size: 'Ladattavaa: {}.',
  room: 'Tilaa tällä laitteella: {}.',
  take: 'Tallenna tälle laitteelle',
  goOn: 'Jatka tallennusta',
  progress: 'Tallennetaan: {}',
  stop: 'Keskeytä',
  kept: 'Tallennettu {}. Aukeaa ilman verkkoa.',
  takes: 'Vie tilaa {}.',
  mayGo: 'Selain voi poistaa tallenteen, jos tila loppuu.',
  renew: 'Tallenna uudelleen',
  remove: 'Poista',
  full: 'Laitteella ei ole tarpeeksi tilaa. Poista turhia kuvia tai sovelluksia ja yritä uudelleen. Mitään ei jäänyt puolitiehen.',
  network: 'Yhteys katkesi. Jo ladattu on tallessa: jatka, kun verkko palaa.',
  stopped: 'Keskeytetty. Jo ladattu on tallessa ensi kertaa varten.',
};

const sv: AlongWords = {
  title: 'Ta med den här gatan',
  why: 'När gatan är sparad i telefonen öppnas den också utan nät.',
  size: 'Att ladda: {}.',
  room: 'Plats på den här enheten: {}.',
  take: 'Spara på den här enheten',
  goOn: 'Fortsätt spara',
  progress: 'Sparar: {}',
  stop: 'Avbryt',
  kept: 'Sparad {}. Öppnas utan nät.',
  takes: 'Tar {} i utrymme.',
  mayGo: 'Webbläsaren kan ta bort den om utrymmet tar slut.',
  renew: 'Spara på nytt',
  remove: 'Ta bort',
  full: 'Det finns inte tillräckligt med plats på enheten. Ta bort onödiga bilder eller appar och försök igen. Ingenting halvsparat blev kvar.',
  network: 'Förbindelsen bröts. Det som redan laddats finns kvar: fortsätt när nätet är tillbaka.',
  stopped: 'Avbrutet. Det som redan laddats finns kvar till nästa gång.',
};

export const ALONG_WORDS: Readonly<Record<Language, AlongWords>> = { fi, sv, en };

export const filled = (text: string, amount: string): string => text.replace('{}', amount);

/** "0,8 Mt", "1.2 GB": as each language writes it; 1 MB is a million bytes. */
export function amountText(bytes: number, language: Language): string {
  const unit = bytes >= 1e9 ? 'gigabyte' : 'megabyte';
  const amount = bytes / (unit === 'gigabyte' ? 1e9 : 1e6);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: amount < 10 ? 1 : 0,
  }).format(Math.max(amount, 0.1));
}

export const dateText = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
