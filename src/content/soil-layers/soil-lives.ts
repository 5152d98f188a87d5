/** What usually lives or flows in each kind of ground, and whether it lets water through. Words short enough for all readers. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';

const words = (fi: string, sv: string, en: string): LocalText => ({ fi, sv, en });

export const USUAL_LIFE: Readonly<Record<SoilKind, LocalText>> = {
  asphalt: words(
    'Sadevesi valuu pinnalla viemäriin. Pieni kasvi voi kasvaa halkeamasta.',
    'Regnet rinner på ytan till brunnen. En liten växt kan gro i en spricka.',
    'Rain runs over it to the drain. A small plant may grow from a crack.',
  ),
  paving: words(
    'Sadevesi painuu saumoista. Niissä elää sammalta ja muurahaisia.',
    'Regnet sjunker ner i fogarna. Där lever mossa och myror.',
    'Rain sinks through the joints. Moss and ants live in them.',
  ),
  fill: words(
    'Putket, johdot ja puiden juuret kulkevat tässä.',
    'Här går rör, ledningar och trädens rötter.',
    'Pipes, cables and roots of trees run here.',
  ),
  topsoil: words(
    'Täynnä elämää: juuria, sieniä, lieroja ja mikrobeja.',
    'Full av liv: rötter, svampar, daggmaskar och mikrober.',
    'Full of life: roots, fungi, earthworms and microbes.',
  ),
  sand: words(
    'Sade ja pohjavesi kulkevat jyvien välissä.',
    'Regn och grundvatten rör sig mellan kornen.',
    'Rain and groundwater move between the grains.',
  ),
  gravel: words(
    'Pohjavesi virtaa kivien välissä. Harjun sorasta saadaan juomavettä.',
    'Grundvattnet strömmar mellan stenarna. Ur åsarnas grus får man dricksvatten.',
    'Groundwater flows between the stones. Gravel of eskers gives drinking water.',
  ),
  silt: words(
    'Vesi nousee ohuissa koloissa ylöspäin. Talvella siihen kasvaa jäätä ja maa routii.',
    'Vatten stiger i de fina porerna. På vintern växer is där och marken tjälar.',
    'Water climbs up in its fine pores. In winter ice grows there and the ground heaves.',
  ),
  clay: words(
    'Täällä elää vain mikrobeja. Vesi liikkuu tuskin lainkaan.',
    'Här lever bara mikrober. Vattnet rör sig knappt.',
    'Only microbes live here. Water hardly moves.',
  ),
  'varved-clay': words(
    'Täällä elää vain mikrobeja. Vesi kulkee helpommin kesäraitaa pitkin kuin raitojen läpi.',
    'Här lever bara mikrober. Vatten går lättare längs en sommarrand än tvärs genom ränderna.',
    'Only microbes live here. Water moves along a summer band more easily than across the bands.',
  ),
  till: words(
    'Puiden juuret pitävät kiinni kivistä. Vesi kulkee hitaasti.',
    'Trädens rötter håller sig fast i stenarna. Vattnet rör sig långsamt.',
    'Roots of trees hold on to the stones. Water moves slowly.',
  ),
  gyttja: words(
    'Mikrobit hajottavat ainesta ilman happea.',
    'Mikrober bryter ner ämnet utan syre.',
    'Microbes break it down without oxygen.',
  ),
  peat: words(
    'Mikrobeja ja sammalten jäänteitä. Turve on enimmäkseen vettä.',
    'Mikrober och rester av mossor. Torv är mest vatten.',
    'Microbes and remains of mosses. Peat is mostly water.',
  ),
  bedrock: words('Vesi kulkee vain raoissa.', 'Vatten går bara i sprickorna.', 'Water moves only in its cracks.'),
  'mica-schist': words(
    'Vesi kulkee raoissa ja liuskojen välissä.',
    'Vatten går i sprickor och mellan skivorna.',
    'Water moves in cracks and between the leaves.',
  ),
  unknown: words(
    'Emme tiedä, mitä täällä elää tai virtaa.',
    'Vi vet inte vad som lever eller strömmar här.',
    'We do not know what lives or flows here.',
  ),
};

/** From what water runs through to what holds it back; rock by its cracks. */
const PASSING = {
  freely: words('Päästää veden hyvin läpi.', 'Släpper lätt igenom vatten.', 'Lets water through easily.'),
  slowly: words('Päästää vettä läpi hitaasti.', 'Släpper igenom vatten långsamt.', 'Lets water through slowly.'),
  hardly: words(
    'Päästää tuskin lainkaan vettä läpi.',
    'Släpper knappt igenom vatten.',
    'Lets hardly any water through.',
  ),
  holds: words('Imee vettä ja pitää sen.', 'Suger upp vatten och håller kvar det.', 'Soaks up water and holds it.'),
  cracks: words(
    'Vain raot päästävät vettä läpi.',
    'Bara sprickorna släpper igenom vatten.',
    'Only the cracks let water through.',
  ),
  varies: words('Vaihtelee paikasta toiseen.', 'Växlar från plats till plats.', 'Differs from place to place.'),
} as const;

export const USUAL_WATER: Readonly<Record<SoilKind, LocalText>> = {
  asphalt: PASSING.hardly,
  paving: PASSING.slowly,
  fill: PASSING.varies,
  topsoil: PASSING.holds,
  sand: PASSING.freely,
  gravel: PASSING.freely,
  silt: PASSING.slowly,
  clay: PASSING.hardly,
  'varved-clay': PASSING.hardly,
  till: PASSING.slowly,
  gyttja: PASSING.hardly,
  peat: PASSING.holds,
  bedrock: PASSING.cracks,
  'mica-schist': PASSING.cracks,
  unknown: words('Ei tiedossa.', 'Inte känt.', 'Not known.'),
};
