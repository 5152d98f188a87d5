/** Whether each kind of ground lets water through. Words short enough for all readers. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';
import type { CloserSource } from '../../scenes/closer.ts';
import { SOURCES, type Usual } from './soil-sources.ts';

const told = (words: LocalText, source?: CloserSource): Usual => ({ words, ...(source && { source }) });

/** From what water runs through to what holds it back; rock by its cracks. */
const PASSING = {
  freely: { fi: 'Päästää veden hyvin läpi.', sv: 'Släpper lätt igenom vatten.', en: 'Lets water through easily.' },
  slowly: {
    fi: 'Päästää vettä läpi hitaasti.',
    sv: 'Släpper igenom vatten långsamt.',
    en: 'Lets water through slowly.',
  },
  hardly: {
    fi: 'Päästää tuskin lainkaan vettä läpi.',
    sv: 'Släpper knappt igenom vatten.',
    en: 'Lets hardly any water through.',
  },
  holds: {
    fi: 'Imee vettä ja pitää sen.',
    sv: 'Suger upp vatten och håller kvar det.',
    en: 'Soaks up water and holds it.',
  },
  full: { fi: 'Sisältää paljon vettä.', sv: 'Innehåller mycket vatten.', en: 'Is full of water.' },
  cracks: {
    fi: 'Vain raot päästävät vettä läpi.',
    sv: 'Bara sprickorna släpper igenom vatten.',
    en: 'Only the cracks let water through.',
  },
  ledAway: {
    fi: 'Sadevesi johdetaan kadulta pois.',
    sv: 'Regnvattnet leds bort från gatan.',
    en: 'Rain is led away from the street.',
  },
  toTheDrain: {
    fi: 'Tiivis kiveys ei läpäise vettä: sade valuu viemäriin.',
    sv: 'En tät stenläggning släpper inte igenom vatten: regnet rinner till brunnen.',
    en: 'Tight paving lets no water through: rain runs to the drain.',
  },
  varies: {
    fi: 'Sitä ei voi sanoa yleisesti.',
    sv: 'Det går inte att säga allmänt.',
    en: 'That cannot be said in general.',
  },
  unknown: { fi: 'Ei tiedossa.', sv: 'Inte känt.', en: 'Not known.' },
} as const satisfies Record<string, LocalText>;

export const USUAL_WATER: Readonly<Record<SoilKind, Usual>> = {
  asphalt: told(PASSING.ledAway, SOURCES.streetWater),
  paving: told(PASSING.toTheDrain, SOURCES.pavingWater),
  fill: told(PASSING.varies),
  topsoil: told(PASSING.holds, SOURCES.soilWater),
  sand: told(PASSING.freely, SOURCES.waterThrough),
  gravel: told(PASSING.freely, SOURCES.waterThrough),
  silt: told(PASSING.slowly, SOURCES.waterThrough),
  clay: told(PASSING.hardly, SOURCES.waterThrough),
  'varved-clay': told(PASSING.hardly, SOURCES.waterThrough),
  till: told(PASSING.slowly, SOURCES.waterThrough),
  gyttja: told(PASSING.full, SOURCES.gyttja),
  peat: told(PASSING.holds, SOURCES.groundwaterMade),
  bedrock: told(PASSING.cracks, SOURCES.rockWater),
  'mica-schist': told(PASSING.cracks, SOURCES.rockWater),
  unknown: told(PASSING.unknown),
};
