/** What exports say, in Finnish and Swedish. */
import type { WordList } from '../scenes/word-list.ts';

export const EXPORT_WORDS = {
  "h of {items} is above the street, not above the ellipsoid as GeoPose has it: say --ground-h, or h in the scene's origin":
    [
      'kohteiden {items} h on korkeus kadusta eikä ellipsoidista, kuten GeoPosessa: anna --ground-h tai kohtauksen alkupisteen h',
      'h för {items} räknas från gatan, inte från ellipsoiden som i GeoPose: ange --ground-h, eller h i scenens origo',
    ],
  'models are linked by bare file names: say --base-url where they will lie': [
    'mallit linkitetään pelkillä tiedostonimillä: anna valitsimella --base-url, missä ne ovat',
    'modellerna länkas med bara filnamn: ange med --base-url var de ligger',
  ],
  'models are at rest: grains that flow and the opening in the street are not in them': [
    'mallit ovat levossa: virtaavat rakeet ja kadun aukko puuttuvat niistä',
    'modellerna är i vila: korn som rinner och öppningen i gatan finns inte i dem',
  ],
  'labels are not drawn: their words are on nodes of their own, in GLB as extras, in USDZ as displayName': [
    'nimilappuja ei ole piirretty: niiden sanat ovat omissa solmuissaan, GLB:ssä kentässä extras, USDZ:ssa kentässä displayName',
    'etiketter är inte ritade: orden står på egna noder, i GLB som extras, i USDZ som displayName',
  ],
  '{item}: {src} is not in the model, its board is empty: put a JPEG or PNG of the same name beside it, at most {most} pixels wide and high':
    [
      '{item}: {src} puuttuu mallista, sen taulu on tyhjä: pane viereen samanniminen JPEG tai PNG, leveys ja korkeus enintään {most} pikseliä',
      '{item}: {src} finns inte i modellen, tavlan är tom: lägg en JPEG eller PNG med samma namn bredvid, högst {most} pixlar bred och hög',
    ],
  'cannot write: {fault}': ['ei voi kirjoittaa: {fault}', 'kan inte skriva: {fault}'],
} as const satisfies WordList;
