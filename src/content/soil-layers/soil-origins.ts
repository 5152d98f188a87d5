/** What each kind of ground usually is, for cards whose layer does not say its own: how it came here. */
import type { SoilKind } from '../../drawing/drawing.ts';
import { MINERAL_ORIGINS } from './soil-origins-mineral.ts';
import { SOURCES, type Usual, usual } from './soil-sources.ts';

/** Where the ice lay: most of Finland's ground. The layer's own words win over these. */
export const USUAL_ORIGINS: Readonly<Record<SoilKind, Usual>> = {
  ...MINERAL_ORIGINS,
  asphalt: usual(
    [
      'Kiviä ja bitumia, jotka on kuumennettu, levitetty kuumina ja tiivistetty jyrällä.',
      'Kuumaa kiveä ja mustaa liimaa. Jyrä painoi sen tasaiseksi.',
      'Kiviä ja mustaa liimaa, kuumana jyrättyä. Löydätkö siitä eri värisiä kiviä?',
    ],
    [
      'Sten och bitumen som har hettats upp, lagts ut heta och packats med vält.',
      'Het sten och svart lim. En vält tryckte det platt.',
      'Stenar och svart lim, vältade medan de var heta. Hittar du stenar i olika färger?',
    ],
    [
      'Stones and bitumen, heated, laid hot and pressed down with a roller.',
      'Hot stones and black glue. A roller pressed them flat.',
      'Stones and black glue, rolled flat while hot. Can you find stones of different colours in it?',
    ],
    SOURCES.asphalt,
  ),
  paving: usual(
    [
      'Ihmiset latoivat kivet tai laatat ohuen hiekkakerroksen päälle.',
      'Ihmiset panivat kivet vierekkäin hiekan päälle.',
      'Joku latoi nämä yksitellen kuin palapelin. Millaisen kuvion kivet tekevät?',
    ],
    [
      'Människor lade stenar eller plattor på ett tunt lager sand.',
      'Människor lade stenarna sida vid sida på sand.',
      'Någon lade dem en och en, som ett pussel. Vilket mönster bildar stenarna?',
    ],
    [
      'People laid stones or slabs on a thin bed of sand.',
      'People laid the stones side by side on sand.',
      'Somebody laid these one by one, like a puzzle. What pattern do the stones make?',
    ],
    SOURCES.laying,
  ),
  fill: usual(
    [
      'Ihmisten tuomaa tai jättämää maata. Siinä voi olla rakennusten jäännöksiä, esineitä ja jätteitä.',
      'Ihmiset toivat tai jättivät tämän maan. Siinä voi olla vanhoja tavaroita.',
      'Ihmiset toivat tämän. Mitä vanhaa sen sisällä voisi olla?',
    ],
    [
      'Jord som människor har fört hit eller lämnat. Där kan finnas rester av hus, föremål och avfall.',
      'Människor förde hit eller lämnade jorden. Där kan finnas gamla saker.',
      'Människor förde hit det här. Vad gammalt kan finnas inuti?',
    ],
    [
      'Earth that people brought or left. It can hold remains of buildings, things and waste.',
      'People brought or left this earth. It can hold old things.',
      'People brought this here. What old things might be inside?',
    ],
    SOURCES.culturalLayer,
  ),
  topsoil: usual(
    [
      'Kuolleita kasvinosia, joita eliöt ovat hienontaneet, hajottaneet ja sekoittaneet maahan.',
      'Lehdet ja juuret lahosivat. Niistä tuli tummaa multaa.',
      'Vanhoja lehtiä ja juuria, jotka pienet eläimet söivät mullaksi. Miltä multa tuoksuu?',
    ],
    [
      'Döda växtdelar som levande varelser har finfördelat, brutit ner och blandat i jorden.',
      'Löv och rötter multnade. De blev mörk mylla.',
      'Gamla löv och rötter som smådjur har ätit till mylla. Hur luktar mylla?',
    ],
    [
      'Dead parts of plants that living things have shredded, broken down and mixed into the ground.',
      'Leaves and roots rotted. They became dark soil.',
      'Old leaves and roots that tiny animals ate into soil. What does soil smell like?',
    ],
    SOURCES.soilLife,
  ),
  gyttja: usual(
    [
      'Kasvien ja eläinten jäänteitä, jotka vajosivat järven tai muun vesistön pohjaan.',
      'Kuolleet kasvit ja pienet eläimet vajosivat pohjaan. Niistä tuli lietettä.',
      'Järven pohjan mutaa. Oletko astunut sellaiseen uimarannalla?',
    ],
    [
      'Rester av växter och djur som sjönk till botten av en sjö eller ett annat vatten.',
      'Döda växter och små djur sjönk till botten. De blev slam.',
      'Dy från en sjöbotten. Har du trampat i sådan på en badstrand?',
    ],
    [
      'Remains of plants and animals that sank to the bed of a lake or other water.',
      'Dead plants and small animals sank to the bottom. They became mud.',
      'Mud of a lake bed. Have you ever stepped in it when swimming?',
    ],
    SOURCES.gyttja,
  ),
  peat: usual(
    [
      'Suossa kuolleet kasvit eivät hajoa kunnolla, koska vettä on paljon ja happea vähän. Niistä kertyy turvetta.',
      'Suo on märkä. Siellä kasvit lahoavat huonosti. Niistä tulee turvetta.',
      'Suon vanhoja kasveja, jotka eivät lahonneet. Näkyykö seinässä juuria?',
    ],
    [
      'I en myr bryts döda växter inte ner ordentligt, för där finns mycket vatten och lite syre. De samlas som torv.',
      'Myren är våt. Där multnar växterna dåligt. De blir torv.',
      'Myrens gamla växter som inte multnade. Syns det rötter i väggen?',
    ],
    [
      'In a bog dead plants do not break down well, for there is much water and little oxygen. They gather as peat.',
      'A bog is wet. Plants rot badly there. They become peat.',
      'Old plants of a bog that did not rot. Can you see roots in the wall?',
    ],
    SOURCES.peat,
  ),
  unknown: usual(
    [
      'Kukaan ei ole kuvannut tätä maata.',
      'Kukaan ei ole kertonut, mitä tämä on.',
      'Kukaan ei ole kertonut, mitä tämä on. Mitä luulet?',
    ],
    [
      'Ingen har beskrivit den här marken.',
      'Ingen har berättat vad det här är.',
      'Ingen har berättat vad det här är. Vad tror du?',
    ],
    [
      'Nobody has described this ground.',
      'Nobody has told what this is.',
      'Nobody has told what this is. What do you think?',
    ],
  ),
};
