/** How grains and rock usually came here: what water sorted, what ice mixed, and what is older than both. */
import type { SoilKind } from '../../drawing/drawing.ts';
import { SOURCES, type Usual, usual } from './soil-sources.ts';

export type Mineral = Extract<
  SoilKind,
  'sand' | 'gravel' | 'silt' | 'clay' | 'varved-clay' | 'till' | 'bedrock' | 'mica-schist'
>;

export const MINERAL_ORIGINS: Readonly<Record<Mineral, Usual>> = {
  sand: usual(
    [
      'Sulavan jään vedet kuljettivat ja lajittelivat hiekkaa. Sitä on myös muinaisilla rannoilla.',
      'Vesi kuljetti hiekan tänne, kun jää suli.',
      'Vesi kantoi jokaisen jyvän tänne. Montako jyvää mahtuu sormenpäälle?',
    ],
    [
      'Isens smältvatten förde med sig och sorterade sand. Den finns också på forntida stränder.',
      'Vatten förde sanden hit när isen smälte.',
      'Vattnet bar hit varje korn. Hur många korn får plats på en fingertopp?',
    ],
    [
      'Water of the melting ice carried and sorted sand. It also lies on ancient shores.',
      'Water carried the sand here when the ice melted.',
      'Water carried every grain here. How many grains fit on a fingertip?',
    ],
    SOURCES.soils,
  ),
  gravel: usual(
    [
      'Sulavan jään vedet kuljettivat, lajittelivat ja pyöristivät kiviä. Harjut ovat soraa ja hiekkaa.',
      'Vesi vei kiviä mukanaan. Kivistä tuli pyöreitä.',
      'Vesi hioi kivet pyöreiksi. Etsi kaikkein pyörein!',
    ],
    [
      'Isens smältvatten förde med sig, sorterade och rundade stenar. Åsarna är grus och sand.',
      'Vattnet förde med sig stenarna. De blev runda.',
      'Vattnet slipade stenarna runda. Leta efter den allra rundaste!',
    ],
    [
      'Water of the melting ice carried, sorted and rounded stones. Eskers are gravel and sand.',
      'Water carried the stones. They became round.',
      'Water rubbed the stones round. Find the roundest of all!',
    ],
    SOURCES.soils,
  ),
  silt: usual(
    [
      'Sulavan jään vesi kuljetti hienoja jyviä, ja ne laskeutuivat syvän veden pohjaan.',
      'Pienet jyvät vajosivat veden pohjaan.',
      'Hienoa kuin jauho. Se satoi hitaasti veden pohjaan. Kokeile joskus: montako minuuttia mutavesi kirkastuu?',
    ],
    [
      'Isens smältvatten förde med sig fina korn, och de sjönk till botten i djupt vatten.',
      'Små korn sjönk till vattnets botten.',
      'Fint som mjöl. Det sjönk sakta till botten. Prova någon gång: hur länge dröjer det innan lerigt vatten klarnar?',
    ],
    [
      'Water of the melting ice carried fine grains, and they settled on the floor of deep water.',
      'Small grains sank to the bottom of the water.',
      'As fine as flour. It sank slowly to the bottom. Try it one day: how long does muddy water take to clear?',
    ],
    SOURCES.soils,
  ),
  clay: usual(
    [
      'Kaikkein hienoin aines kulkeutui kauimmas jään reunasta, ennen kuin se laskeutui veden pohjaan.',
      'Hienoin maa kulki kauas. Sitten se vajosi veden pohjaan.',
      'Niin pieniä jyviä, ettei silmä niitä näe. Mitä savesta voi muovailla?',
    ],
    [
      'Det allra finaste fördes längst från isens kant innan det sjönk till vattnets botten.',
      'Den finaste jorden fördes långt bort. Sedan sjönk den till botten.',
      'Så små korn att ögat inte ser dem. Vad kan man forma av lera?',
    ],
    [
      'The very finest grains went farthest from the edge of the ice before they settled.',
      'The finest earth went far. Then it sank to the bottom of the water.',
      'Grains so small that no eye sees them. What can you shape out of clay?',
    ],
    SOURCES.settling,
  ),
  'varved-clay': usual(
    [
      'Sulamisvesi toi järveen kesällä vaaleaa ja karkeampaa ainesta; talvella laskeutui tummaa ja hienompaa. Kaksi raitaa on yksi vuosi.',
      'Vaalea raita on kesä. Tumma raita on talvi. Yhdessä ne ovat vuosi.',
      'Etsi vaalea raita. Se on yksi kesä. Montako kesää löydät?',
    ],
    [
      'Smältvattnet förde ljust och grövre material till sjön på sommaren; på vintern sjönk mörkt och finare. Två ränder är ett år.',
      'En ljus rand är en sommar. En mörk rand är en vinter. Tillsammans är de ett år.',
      'Leta efter en ljus rand. Den är en sommar. Hur många somrar hittar du?',
    ],
    [
      'Meltwater brought pale and coarser grains to the lake in summer; dark and finer ones settled in winter. Two bands are one year.',
      'A pale band is a summer. A dark band is a winter. Together they are a year.',
      'Find a pale band. It is one summer. How many summers can you find?',
    ],
    SOURCES.varves,
  ),
  till: usual(
    [
      'Jäätikkö rouhi tämän kalliosta, jauhoi, kuljetti ja jätti sen tähän. Kaikki koot ovat sekaisin, savesta lohkareisiin.',
      'Iso jää murskasi kalliota. Kun jää suli, murska jäi tähän.',
      'Jää jauhoi kalliota kuin mylly. Etsi pienin ja suurin kivi!',
    ],
    [
      'Isen bröt loss det här ur berget, malde det, förde det med sig och lämnade det här. Alla storlekar är blandade, från lera till block.',
      'Den stora isen krossade berg. När isen smälte blev krosset kvar.',
      'Isen malde berget som en kvarn. Leta efter den minsta och den största stenen!',
    ],
    [
      'The ice tore this from the rock, ground it, carried it and left it here. All sizes are mixed, from clay to boulders.',
      'The big ice crushed the rock. When it melted, the pieces stayed here.',
      'Ice ground the rock like a mill. Find the smallest and the biggest stone!',
    ],
    SOURCES.features,
  ),
  bedrock: usual(
    [
      'Graniitin kaltaista kiveä. Se kiteytyi kivisulasta kilometrien syvyydessä.',
      'Kivi oli ennen kuumaa ja sulaa. Se muuttui kovaksi syvällä maan sisällä.',
      'Tämä kivi oli kerran sulaa kuin laava! Se kovettui syvällä. Näetkö siinä eri värejä?',
    ],
    [
      'En sten av granitens släkt. Den kristalliserade ur smält berg på flera kilometers djup.',
      'Stenen var en gång het och smält. Den blev hård djupt inne i jorden.',
      'Den här stenen var en gång smält som lava! Den stelnade på djupet. Ser du olika färger i den?',
    ],
    [
      'A rock of the granite family. It crystallised from molten rock, kilometres down.',
      'The rock was once hot and molten. It became hard deep in the earth.',
      'This rock was once molten like lava! It set deep down. Can you see different colours in it?',
    ],
    SOURCES.rock,
  ),
  'mica-schist': usual(
    [
      'Vanhaa savea, joka joutui vuorten synnyssä kilometrien syvyyteen ja kiteytyi uudelleen kiveksi.',
      'Tämä oli ennen savea. Se joutui syvälle maan sisään. Siellä siitä tuli kiveä.',
      'Kivi, joka oli kerran savea! Etsi siitä ohuita raitoja, kuin kirjan sivuja.',
    ],
    [
      'Gammal lera som hamnade kilometerdjupt när bergen bildades och kristalliserade om till sten.',
      'Det här var en gång lera. Den hamnade djupt inne i jorden. Där blev den sten.',
      'En sten som en gång var lera! Leta efter tunna ränder, som sidor i en bok.',
    ],
    [
      'Old clay that was taken kilometres down as mountains formed, and crystallised anew into rock.',
      'This was once clay. It went deep into the earth. There it became rock.',
      'A rock that was once clay! Find thin stripes in it, like the pages of a book.',
    ],
    SOURCES.rock,
  ),
};
