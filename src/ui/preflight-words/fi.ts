import type { PreflightWords } from './en.ts';

export const fi: PreflightWords = {
  step: 'Vaihe {number}/{of}',
  notNow: 'Ei nyt',

  locationTitle: 'Missä olet?',
  locationWhy: 'Näin kohteet näkyvät kadulla oikeilla paikoillaan. Tarkka sijaintisi pysyy tässä puhelimessa.',
  locationAsk: 'Kerro sijaintini',
  motionTitle: 'Mihin suuntaan katsot?',
  motionWhy: 'Näin kohteet pysyvät paikoillaan, kun käännät puhelinta.',
  motionAsk: 'Salli liike',
  cameraTitle: 'Mitä näet?',
  cameraWhy: 'Kamera näyttää kadun kohteiden takana. Puhelimesi kysyy siihen nyt luvan. Kuva ei lähde puhelimesta.',
  cameraKnown: 'Kaikki on valmista.',
  cameraAsk: 'Avaa katu',
  stop: 'Pysähdy katsomaan.',
  tracks: 'Pysy poissa kiskoilta.',

  locationWaits: 'Vastaa puhelimesi kysymykseen. Paikan löytyminen voi kestää hetken.',
  motionWaits: 'Vastaa puhelimesi kysymykseen.',
  cameraWaits: 'Katua avataan…',

  locationDenied: 'Ilman sijaintiasi emme tiedä, missä kohteet ovat.',
  locationUnavailable: 'Puhelimesi ei löydä sijaintiaan.',
  motionDenied: 'Ilman liiketunnistimia emme tiedä, mihin suuntaan katsot.',
  cameraDenied: 'Ilman kameraa katu ei näy kohteiden takana.',
  repairTitle: 'Näin sallit sen',
  repair: {
    'chrome-android': 'Napauta osoitteen vasemmalla puolella olevaa merkkiä, sitten Luvat ja {what}.',
    samsung: 'Napauta osoitteen vieressä olevaa lukkoa, sitten Luvat ja {what}.',
    'firefox-android': 'Napauta osoitteen vasemmalla puolella olevaa lukkoa ja sitten {what}.',
    'safari-ios':
      'Napauta osoitteen vasemmalla puolella olevaa merkkiä, sitten Verkkosivustoasetukset ja {what}: Salli.',
    ios: 'Avaa puhelimen Asetukset, etsi tämä selain apeista ja salli {what}.',
    other: 'Avaa selaimen valikosta sivuston luvat ja salli {what}.',
  },
  motionRepairIos: 'Sulje tämä välilehti, avaa linkki uudelleen ja salli liike, kun puhelin kysyy.',
  locationOff:
    'Kytke sijainti päälle puhelimen asetuksissa, myös selaimelle. Parhaiten se toimii avoimen taivaan alla.',
  permissionLocation: 'Sijainti',
  permissionMotion: 'Liiketunnistimet',
  permissionCamera: 'Kamera',

  tryAgain: 'Yritä uudelleen',
  otherWays: 'Tai jatka ilman',
  readInList: 'Lue luettelosta',
  lookAround: 'Katsele 3D:nä',
};
