import type { OverlayWords } from './en.ts';

export const sv: OverlayWords = {
  stop: 'Stanna för att titta.',
  stopWhy: 'Medan du går ser du gatan. Det som står i den kommer tillbaka när du står stilla.',
  on: {
    tram: 'Du står på spårvagnens och bussarnas filer. Gå genast tillbaka till trottoaren.',
    carriageway: 'Du står på körbanan. Gå genast tillbaka till trottoaren.',
    water: 'Du är vid vattnet. Gå längre bort.',
    stairs: 'Du står i en trappa. Se var du går.',
    other: 'Du är på en farlig plats. Gå därifrån.',
  },
  maybeOn: {
    tram: 'Du står kanske på spårvagnens och bussarnas filer. Se dig om och gå till trottoaren.',
    carriageway: 'Du står kanske på körbanan. Se dig om och gå till trottoaren.',
    water: 'Du är kanske nära vattnet. Se dig om.',
    stairs: 'Det finns kanske en trappa framför dig. Se dig om.',
    other: 'Platsen kan vara farlig. Se dig om.',
  },
  near: {
    tram: 'Spårvagnar och bussar kör tätt förbi här. Se dig om.',
    carriageway: 'Bilar kör tätt förbi här. Se dig om.',
  },
  toSee: 'Utanför bilden:',
  taller: 'Förstora',
  lower: 'Förminska',
  previous: 'Föregående',
  next: 'Nästa',
  keep: 'Ta en bild',
  kept: {
    shared: 'Bilden har delats.',
    saved: 'Bilden finns bland dina nedladdningar.',
    failed: 'Det gick inte att ta bilden.',
  },
  noGround: 'Gatan syns inte på bilden, eftersom telefonen inte ger kamerans bild till webbsidor här.',
};
