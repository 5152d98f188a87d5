/** What usually flows between grains and in rock. */
import type { Mineral } from './soil-origins-mineral.ts';
import { SOURCES, type Usual, usual } from './soil-sources.ts';

export const MINERAL_LIFE: Readonly<Record<Mineral, Usual>> = {
  sand: usual(
    [
      'Sade ja pohjavesi kulkevat helposti jyvien väleissä.',
      'Vesi kulkee helposti hiekan läpi.',
      'Vesi valuu jyvien välistä. Kaada joskus vettä hiekalle: minne se katoaa?',
    ],
    [
      'Regn och grundvatten rör sig lätt mellan kornen.',
      'Vatten rinner lätt genom sand.',
      'Vattnet rinner mellan kornen. Häll någon gång vatten på sand: vart tar det vägen?',
    ],
    [
      'Rain and groundwater move easily between the grains.',
      'Water runs easily through sand.',
      'Water runs between the grains. Pour water on sand one day: where does it go?',
    ],
    SOURCES.groundwater,
  ),
  gravel: usual(
    [
      'Pohjavesi virtaa kivien väleissä. Harjut ovat pohjavedelle tärkeitä.',
      'Vesi virtaa kivien väleissä. Harjuista saadaan pohjavettä.',
      'Kivien väleissä on tilaa vedelle. Näetkö reikiä, joista vesi pääsee?',
    ],
    [
      'Grundvattnet strömmar mellan stenarna. Åsarna är viktiga för grundvattnet.',
      'Vattnet rinner mellan stenarna. Ur åsarna får man grundvatten.',
      'Mellan stenarna finns plats för vatten. Ser du hål där vattnet kommer fram?',
    ],
    [
      'Groundwater flows between the stones. Eskers are important for groundwater.',
      'Water flows between the stones. People get groundwater from eskers.',
      'There is room for water between the stones. Can you see gaps that it could run through?',
    ],
    SOURCES.groundwater,
  ),
  silt: usual(
    [
      'Talvella vesi nousee silttiin ja jäätyy. Silloin maa routii: sen pinta voi kohota.',
      'Talvella vesi nousee tähän maahan ja jäätyy. Jää voi nostaa maata.',
      'Talvella tähän jäätyy vettä, ja maa voi nousta. Oletko nähnyt tiessä roudan tekemän kohouman?',
    ],
    [
      'På vintern stiger vatten upp i silten och fryser. Då kan tjälen lyfta marken.',
      'På vintern stiger vatten upp i jorden och fryser. Isen kan lyfta marken.',
      'På vintern fryser vatten här, och marken kan höjas. Har du sett ett tjälskott i en väg?',
    ],
    [
      'In winter water climbs into the silt and freezes. Then frost can lift the ground.',
      'In winter water climbs into this ground and freezes. The ice can lift the ground.',
      'In winter water freezes here, and the ground can rise. Have you seen a bump in a road in spring?',
    ],
    SOURCES.frost,
  ),
  clay: usual(
    [
      'Savi pitää paljon vettä, ja vesi nousee siinä hitaasti.',
      'Savessa on paljon vettä. Vesi liikkuu siinä hitaasti.',
      'Savi on täynnä vettä, joka ei pääse pois. Miltä märkä savi tuntuu?',
    ],
    [
      'Lera håller kvar mycket vatten, och vattnet stiger sakta i den.',
      'I lera finns mycket vatten. Vattnet rör sig sakta.',
      'Lera är full av vatten som inte kommer ut. Hur känns våt lera?',
    ],
    [
      'Clay holds much water, and water climbs slowly in it.',
      'There is much water in clay. The water moves slowly.',
      'Clay is full of water that cannot get out. How does wet clay feel?',
    ],
    SOURCES.clays,
  ),
  'varved-clay': usual(
    [
      'Kerroksellisessa maassa vesi kulkee usein helpommin raitoja pitkin kuin niiden läpi.',
      'Vesi kulkee helpommin raitoja pitkin. Raitojen läpi se kulkee huonosti.',
      'Olet vesipisara. Kuljetko raitaa pitkin vai raitojen läpi? Raitaa pitkin on helpompaa.',
    ],
    [
      'I skiktad jord går vatten ofta lättare längs ränderna än tvärs genom dem.',
      'Vatten går lättare längs ränderna. Genom ränderna går det dåligt.',
      'Du är en vattendroppe. Går du längs randen eller tvärs igenom? Längs randen är lättare.',
    ],
    [
      'In layered ground water often moves along the bands more easily than across them.',
      'Water moves more easily along the bands. It hardly gets through them.',
      'You are a drop of water. Do you go along a band or across? Along is easier.',
    ],
    SOURCES.alongLayers,
  ),
  till: usual(
    [
      'Pohjaveden pinta voi moreenissa nousta ja laskea nopeasti sateiden mukaan.',
      'Maassa on pohjavettä. Kun sataa paljon, vesi nousee.',
      'Kun sataa, vesi nousee tässä nopeasti. Milloin täällä viimeksi satoi?',
    ],
    [
      'I morän kan grundvattnets yta stiga och sjunka snabbt med regnet.',
      'I jorden finns grundvatten. När det regnar mycket stiger vattnet.',
      'När det regnar stiger vattnet fort här. När regnade det senast?',
    ],
    [
      'In till the groundwater can rise and fall quickly with the rain.',
      'There is groundwater in the ground. When it rains a lot, the water rises.',
      'When it rains, water rises fast in here. When did it rain here last?',
    ],
    SOURCES.groundwaterMade,
  ),
  bedrock: usual(
    [
      'Pohjavesi virtaa kallion raoissa ja ruhjeissa.',
      'Vesi kulkee kallion raoissa.',
      'Vesi pääsee vain raoista. Etsi kalliosta rako!',
    ],
    [
      'Grundvattnet rinner i bergets sprickor.',
      'Vatten går i bergets sprickor.',
      'Vattnet kommer bara fram i sprickorna. Leta upp en spricka i berget!',
    ],
    [
      'Groundwater runs in the cracks of the rock.',
      'Water moves in the cracks of the rock.',
      'Water gets through the cracks only. Find a crack in the rock!',
    ],
    SOURCES.rockWater,
  ),
  'mica-schist': usual(
    [
      'Pohjavesi virtaa kallion raoissa. Liuskealueilla kalliokaivot antavat yleensä eniten vettä.',
      'Vesi kulkee kallion raoissa.',
      'Vesi pääsee vain raoista. Etsi kalliosta rako!',
    ],
    [
      'Grundvattnet rinner i bergets sprickor. I skifferområden ger brunnar i berget vanligen mest vatten.',
      'Vatten går i bergets sprickor.',
      'Vattnet kommer bara fram i sprickorna. Leta upp en spricka i berget!',
    ],
    [
      'Groundwater runs in the cracks of the rock. Wells in schist usually give the most water.',
      'Water moves in the cracks of the rock.',
      'Water gets through the cracks only. Find a crack in the rock!',
    ],
    SOURCES.rockWater,
  ),
};
