/** What the props of soil layers are; see `scenes/field-docs.ts`. */
import type { FieldDocs } from '../../scenes/field-docs.ts';

const OBJECT_SPOT = {
  en: 'Its place, metres from the middle of the opening.',
  fi: 'Paikka metreinä aukon keskipisteestä.',
  sv: 'Platsen, i meter från öppningens mitt.',
};

export const SOIL_LAYERS_DOCS: FieldDocs = {
  '': {
    en: 'A look into the ground: an opening, and the layers its walls show.',
    fi: 'Katse maan sisään: aukko ja kerrokset sen seinissä.',
    sv: 'En blick ner i marken: en öppning och lagren i dess väggar.',
  },
  opening: {
    en: "A rectangle in the street, its middle at the item's place.",
    fi: 'Suorakulmio kadussa, keskipiste kohteen paikassa.',
    sv: 'En rektangel i gatan med mitten på objektets plats.',
    examples: [{ width_m: 2.2, length_m: 2.6 }],
  },
  'opening.width_m': { en: 'From left to right.', fi: 'Vasemmalta oikealle.', sv: 'Från vänster till höger.' },
  'opening.length_m': { en: 'From near to far.', fi: 'Läheltä kauas.', sv: 'Från nära till långt bort.' },
  depth_m: {
    en: 'How deep the pit is drawn. Left out: all layers. Deeper layers are told about, not drawn.',
    fi: 'Kuinka syvä kuoppa piirretään. Ilman tätä: kaikki kerrokset. Syvemmistä vain kerrotaan.',
    sv: 'Hur djup gropen ritas. Utelämnad: alla lager. Om djupare lager berättas bara.',
    examples: [3],
  },
  layers: {
    en: 'From the street downwards; each begins where the one above ends.',
    fi: 'Kadun pinnasta alaspäin; kukin alkaa siitä, mihin ylempi loppuu.',
    sv: 'Från gatan och neråt; varje börjar där det övre slutar.',
  },
  'layers[].soil': {
    en: 'The kind of ground; gives colour and grain.',
    fi: 'Maalaji; antaa värin ja rakeisuuden.',
    sv: 'Jordarten; ger färg och korn.',
    examples: ['varved-clay'],
  },
  'layers[].thickness_m': { en: 'How thick.', fi: 'Paksuus.', sv: 'Hur tjockt.', examples: [0.9] },
  'layers[].age': {
    en: 'When and how it came to lie here: "about 10 000 years ago".',
    fi: 'Milloin ja miten se tuli tähän: "noin 10 000 vuotta sitten".',
    sv: 'När och hur det hamnade här: "för cirka 10 000 år sedan".',
  },
  'layers[].original': {
    en: "What the borehole's log says, in its own language.",
    fi: 'Mitä kairauspöytäkirja sanoo, omalla kielellään.',
    sv: 'Vad borrprotokollet säger, på sitt eget språk.',
  },
  dip: { en: 'How the natural layers slope.', fi: 'Luonnonkerrosten kaltevuus.', sv: 'Hur de naturliga lagren lutar.' },
  'dip.deg': { en: 'From level.', fi: 'Vaakatasosta.', sv: 'Från vågrätt.', examples: [2] },
  'dip.towardsDeg': {
    en: 'Which way down, clockwise from straight away from the visitor.',
    fi: 'Mihin suuntaan alas, myötäpäivään suoraan kävijästä poispäin.',
    sv: 'Åt vilket håll neråt, medurs från rakt bort från besökaren.',
    examples: [90],
  },
  groundwater: {
    en: 'Where the ground is full of water.',
    fi: 'Missä maa on täynnä vettä.',
    sv: 'Där marken är full av vatten.',
  },
  'groundwater.depth_m': { en: 'Below the street.', fi: 'Kadun pinnasta.', sv: 'Under gatan.', examples: [2.5] },
  objects: {
    en: 'Things in the ground: pipes, foundations, stones.',
    fi: 'Asioita maassa: putkia, perustuksia, kiviä.',
    sv: 'Saker i marken: rör, grunder, stenar.',
  },
  'objects[].kind': { en: 'What it is.', fi: 'Mikä se on.', sv: 'Vad det är.' },
  'objects[](pipe).depth_m': {
    en: 'From the street to its middle line.',
    fi: 'Kadun pinnasta keskilinjaan.',
    sv: 'Från gatan till mittlinjen.',
    examples: [0.8],
  },
  'objects[](foundation).depth_m': {
    en: 'From the street to its upper face.',
    fi: 'Kadun pinnasta yläpintaan.',
    sv: 'Från gatan till ovansidan.',
  },
  'objects[](stone).depth_m': {
    en: 'From the street to its middle.',
    fi: 'Kadun pinnasta keskipisteeseen.',
    sv: 'Från gatan till mitten.',
  },
  'objects[].diameter_m': { en: 'How thick.', fi: 'Läpimitta.', sv: 'Diameter.', examples: [0.2] },
  'objects[].runs': {
    en: 'From left to right (across), or away from the visitor.',
    fi: 'Vasemmalta oikealle (across) tai kävijästä poispäin (away).',
    sv: 'Från vänster till höger (across) eller bort från besökaren (away).',
    examples: ['across'],
  },
  'objects[].offset_m': {
    en: 'From the middle, along the other axis: towards the visitor, or to the right.',
    fi: 'Keskeltä toisen akselin suuntaan: kävijää kohti tai oikealle.',
    sv: 'Från mitten längs den andra axeln: mot besökaren eller åt höger.',
    examples: [-0.6],
  },
  'objects[].at': OBJECT_SPOT,
  'objects[].at.x_m': { en: 'To the right.', fi: 'Oikealle.', sv: 'Åt höger.', examples: [0.5] },
  'objects[].at.z_m': { en: 'Towards the visitor.', fi: 'Kävijää kohti.', sv: 'Mot besökaren.', examples: [-0.5] },
  'objects[].size_m': { en: 'Of the block.', fi: 'Lohkareen koko.', sv: 'Blockets mått.' },
  'objects[].size_m.width': { en: 'From left to right.', fi: 'Vasemmalta oikealle.', sv: 'Från vänster till höger.' },
  'objects[].size_m.height': { en: 'From below to above.', fi: 'Alhaalta ylös.', sv: 'Nerifrån och upp.' },
  'objects[].size_m.length': { en: 'From near to far.', fi: 'Läheltä kauas.', sv: 'Från nära till långt bort.' },
  scaleNote: {
    en: 'What must be said about thicknesses and scale.',
    fi: 'Mitä paksuuksista ja mittakaavasta on sanottava.',
    sv: 'Vad som måste sägas om tjocklekar och skala.',
  },
};
