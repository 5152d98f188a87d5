import type { OverlayWords } from './en.ts';

export const fi: OverlayWords = {
  stop: 'Pysähdy katsomaan.',
  stopWhy: 'Kun kävelet, näet kadun. Se, mitä kadulla on, palaa, kun seisot paikallasi.',
  on: {
    tram: 'Seisot raitiovaunun ja bussien kaistalla. Siirry heti jalkakäytävälle.',
    carriageway: 'Seisot ajoradalla. Siirry heti jalkakäytävälle.',
    water: 'Olet veden äärellä. Siirry kauemmas.',
    stairs: 'Olet portaissa. Katso, mihin astut.',
    other: 'Olet vaarallisessa paikassa. Siirry kauemmas.',
  },
  maybeOn: {
    tram: 'Saatat seistä raitiovaunun ja bussien kaistalla. Katso ympärillesi ja siirry jalkakäytävälle.',
    carriageway: 'Saatat seistä ajoradalla. Katso ympärillesi ja siirry jalkakäytävälle.',
    water: 'Saatat olla lähellä vettä. Katso ympärillesi.',
    stairs: 'Edessäsi voi olla portaat. Katso ympärillesi.',
    other: 'Tämä paikka voi olla vaarallinen. Katso ympärillesi.',
  },
  near: {
    tram: 'Raitiovaunut ja bussit kulkevat aivan läheltä. Katso ympärillesi.',
    carriageway: 'Autot kulkevat aivan läheltä. Katso ympärillesi.',
  },
  toSee: 'Kuvan ulkopuolella:',
  taller: 'Suurenna',
  lower: 'Pienennä',
  previous: 'Edellinen',
  next: 'Seuraava',
  keep: 'Ota kuva',
  kept: {
    shared: 'Kuva on jaettu.',
    saved: 'Kuva on tallennettu latauksiin.',
    failed: 'Kuvan ottaminen ei onnistunut.',
  },
  noGround: 'Katu ei näy kuvassa, koska puhelin ei tässä anna kameran kuvaa verkkosivulle.',
};
