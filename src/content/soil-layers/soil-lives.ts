/** What usually lives or flows in each kind of ground. */
import type { SoilKind } from '../../drawing/drawing.ts';
import { MINERAL_LIFE } from './soil-lives-mineral.ts';
import { SOURCES, type Usual, usual } from './soil-sources.ts';

export const USUAL_LIFE: Readonly<Record<SoilKind, Usual>> = {
  ...MINERAL_LIFE,
  asphalt: usual(
    [
      'Asfaltin ja reunakiven rakoon voi juurtua kasveja. Yhden tien varrelta Japanista löytyi niissä 113 lajia.',
      'Asfaltin reunan raossa voi kasvaa kasveja.',
      'Kasvi voi kasvaa ihan pienessä raossa. Etsi kadun reunasta yksi!',
    ],
    [
      'I springan mellan asfalt och kantsten kan växter slå rot. Längs en väg i Japan fann man 113 arter i dem.',
      'I springan vid asfaltens kant kan växter gro.',
      'En växt kan gro i en mycket liten springa. Leta upp en vid gatans kant!',
    ],
    [
      'Plants can root in the crack between asphalt and kerb. Along one road in Japan 113 species were found in them.',
      'Plants can grow in the crack at the edge of the asphalt.',
      'A plant can grow in a tiny crack. Find one at the edge of the street!',
    ],
    SOURCES.cracks,
  ),
  paving: usual(
    [
      'Saumoihin voi asettua pieniä kasveja ja niiden jälkeen muurahaisia, hämähäkkejä ja kovakuoriaisia.',
      'Kivien väleissä voi elää kasveja ja muurahaisia.',
      'Kivien välissä voi asua muurahaisia ja hämähäkkejä. Kyykisty: näkyykö yhtään?',
    ],
    [
      'I fogarna kan små växter få fäste, och efter dem myror, spindlar och skalbaggar.',
      'Mellan stenarna kan det leva växter och myror.',
      'Mellan stenarna kan myror och spindlar bo. Böj dig ner: ser du någon?',
    ],
    [
      'Small plants can settle in the joints, and after them ants, spiders and beetles.',
      'Plants and ants can live between the stones.',
      'Ants and spiders can live between the stones. Bend down: can you see any?',
    ],
    SOURCES.joints,
  ),
  fill: usual(
    ['Sitä ei voi sanoa yleisesti.', 'Sitä emme tiedä.', 'Sitä emme tiedä. Mitä sinä arvaat?'],
    ['Det går inte att säga allmänt.', 'Det vet vi inte.', 'Det vet vi inte. Vad gissar du?'],
    ['That cannot be said in general.', 'We do not know.', 'We do not know. What is your guess?'],
  ),
  topsoil: usual(
    [
      'Täynnä elämää: bakteereja, sieniä, lieroja ja hyönteisiä. Grammassa maata voi olla sata miljoonaa pieneliötä.',
      'Täynnä elämää: lieroja, hyönteisiä ja sieniä. Useimmat ovat niin pieniä, ettei niitä näe.',
      'Hyppysellisessä multaa on enemmän eläjiä kuin Suomessa ihmisiä. Näetkö lieron?',
    ],
    [
      'Full av liv: bakterier, svampar, daggmaskar och insekter. Ett gram jord kan ha hundra miljoner små organismer.',
      'Full av liv: daggmaskar, insekter och svampar. De flesta är så små att de inte syns.',
      'I en nypa mylla finns fler levande varelser än det finns människor i Finland. Ser du en daggmask?',
    ],
    [
      'Full of life: bacteria, fungi, earthworms and insects. A gram of soil can hold a hundred million small organisms.',
      'Full of life: earthworms, insects and fungi. Most are too small to be seen.',
      'A pinch of soil holds more living things than Finland has people. Can you see a worm?',
    ],
    SOURCES.soilLife,
  ),
  gyttja: usual(
    [
      'Bakteerit hajottavat ainesta, eniten aivan järven pohjan pinnassa.',
      'Bakteerit hajottavat lietettä.',
      'Bakteerit syövät mutaa. Niitä et näe: ne ovat liian pieniä.',
    ],
    [
      'Bakterier bryter ner ämnet, mest i sjöbottnens allra översta del.',
      'Bakterier bryter ner slammet.',
      'Bakterier äter dyn. Du ser dem inte: de är för små.',
    ],
    [
      'Bacteria break it down, most of all at the very top of the lake bed.',
      'Bacteria break down the mud.',
      'Bacteria eat the mud. You cannot see them: they are too small.',
    ],
    SOURCES.lakeMud,
  ),
  peat: usual(
    [
      'Suomen turpeesta suuri osa on rahkasammalten jäänteitä. Mikrobit hajottavat sitä hitaasti.',
      'Turve on vanhaa sammalta. Pienet eliöt hajottavat sitä hitaasti.',
      'Tämä oli kerran sammalta. Koska se ei lahoa, siihen jää muisto vanhasta suosta. Näetkö oksia?',
    ],
    [
      'En stor del av Finlands torv är rester av vitmossor. Mikrober bryter ner den långsamt.',
      'Torv är gammal mossa. Små organismer bryter ner den långsamt.',
      'Det här var en gång mossa. Den multnar knappt, så den gamla myren finns kvar. Ser du kvistar?',
    ],
    [
      'Much of Finland’s peat is the remains of sphagnum moss. Microbes break it down slowly.',
      'Peat is old moss. Tiny living things break it down slowly.',
      'This was once moss. It hardly rots, so the old bog is still here. Can you see twigs?',
    ],
    SOURCES.sphagnum,
  ),
  unknown: usual(
    ['Emme tiedä, mitä täällä elää tai virtaa.', 'Sitä emme tiedä.', 'Sitä emme tiedä. Mitä sinä arvaat?'],
    ['Vi vet inte vad som lever eller strömmar här.', 'Det vet vi inte.', 'Det vet vi inte. Vad gissar du?'],
    ['We do not know what lives or flows here.', 'We do not know.', 'We do not know. What is your guess?'],
  ),
};
