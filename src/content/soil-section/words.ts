/** What a section says of itself. */
import type { LocalText } from '../../drawing/text.ts';

export const WORDS = {
  doubt: { fi: 'Näytä epävarmuus', sv: 'Visa osäkerheten', en: 'Show the uncertainty' },
  names: { fi: 'Nimet', sv: 'Namn', en: 'Names' },
  places: { fi: 'Paikat', sv: 'Platser', en: 'Places' },
  ground: { fi: 'Maakerrokset', sv: 'Jordlager', en: 'Layers' },
  here: { fi: 'Olet tässä', sv: 'Du är här', en: 'You are here' },
  steeper: {
    fi: 'Syvyys venytetty {times}-kertaiseksi',
    sv: 'Djupet förstorat {times} gånger',
    en: 'Depth stretched {times} times',
  },
  lead: {
    fi: {
      plain:
        'Kadun pituusleikkaus: {length} metriä katua ja {depth} metriä syvyyttä pienoismallina, {columns} maaprofiilin välillä.',
      easy: 'Tämä on malli kadusta. Näet, mitä kadun alla on. Malli on paljon lyhyempi kuin oikea katu.',
      child: 'Koko katu pienenä! Katso mallia: missä on vesi ja missä kallio?',
    },
    sv: {
      plain:
        'En längdsektion av gatan: {length} meter gata och {depth} meter djup som en modell, mellan {columns} jordprofiler.',
      easy: 'Det här är en modell av gatan. Du ser vad som finns under gatan. Modellen är mycket kortare än gatan.',
      child: 'Hela gatan i litet! Titta på modellen: var är vattnet, och var är berget?',
    },
    en: {
      plain:
        'A section along the street: {length} metres of street and {depth} metres of depth as a model, drawn between {columns} columns of ground.',
      easy: 'This is a model of the street. You see what lies under it. The model is much shorter than the real street.',
      child: 'The whole street made small! Look at the model: where is the water, and where is the rock?',
    },
  },
  scaleTitle: { fi: 'Mittakaava', sv: 'Skala', en: 'Scale' },
  scale: {
    fi: {
      plain:
        'Kadun suunnassa yksi metri mallissa on {along} metriä, syvyyssuunnassa {depth} metriä. Siksi kaikki näyttää {times} kertaa jyrkemmältä kuin on.',
      easy: 'Malli on venytetty alaspäin. Oikeasti kerrokset ovat paljon loivempia.',
      child: 'Malli on venytetty kuin kuminauha. Oikeasti kerrokset ovat paljon loivempia.',
    },
    sv: {
      plain:
        'Längs gatan är en meter i modellen {along} meter, nedåt är den {depth} meter. Därför ser allt {times} gånger brantare ut än det är.',
      easy: 'Modellen är utdragen nedåt. I verkligheten lutar lagren mycket mindre.',
      child: 'Modellen är uttänjd som ett gummiband. I verkligheten lutar lagren mycket mindre.',
    },
    en: {
      plain:
        'Along the street one metre of the model is {along} metres, downwards it is {depth} metres. So everything looks {times} times as steep as it is.',
      easy: 'The model is stretched downwards. In truth the layers are much flatter.',
      child: 'The model is stretched like a rubber band. In truth the layers are much flatter.',
    },
  },
  doubtTitle: {
    fi: 'Mitä profiilien välissä on?',
    sv: 'Vad finns mellan profilerna?',
    en: 'What lies between the columns?',
  },
  doubtText: {
    fi: {
      plain:
        'Sitä emme ole nähneet. Rajat on vedetty suoraan; kerros, jolla ei ole paria, loppuu puoliväliin. Raja voi olla missä vain vaaleassa linssissä: {doubt} m sadan metrin välin keskellä, ja se kasvaa etäisyyden neliöjuurena. Linssin koko on arvio.',
      easy: 'Sitä emme ole nähneet. Viiva on arvaus. Oikea raja voi olla missä vain vaalealla alueella.',
      child: 'Sitä emme ole nähneet. Etsi kohta, jossa arvaus on leveimmillään!',
    },
    sv: {
      plain:
        'Det har vi inte sett. Gränserna är raka; ett lager utan motsvarighet slutar halvvägs. Gränsen kan ligga var som helst i den ljusa linsen: {doubt} m mitt på hundra meter, och den växer som kvadratroten ur avståndet. Linsens storlek är en uppskattning.',
      easy: 'Det har vi inte sett. Linjen är en gissning. Gränsen kan ligga var som helst i det ljusa.',
      child: 'Det har vi inte sett. Leta upp stället där gissningen är bredast!',
    },
    en: {
      plain:
        'We have not seen it. Boundaries are straight; a layer without a partner ends half-way. A boundary may lie anywhere in the pale lens: {doubt} m half-way along a hundred metres, growing as the square root of distance. Its size is a guess.',
      easy: 'We have not seen it. The line is a guess. The real edge can be anywhere in the pale part.',
      child: 'We have not seen it. Find the place where the guess is widest!',
    },
  },
  metresAlong: { fi: '{along} m kadun alusta', sv: '{along} m från gatans början', en: '{along} m along the street' },
  downTo: { fi: '{name} {depth} m:iin', sv: '{name} till {depth} m', en: '{name} to {depth} m' },
  nothing: {
    fi: 'Yhtään maaprofiilia ei löytynyt: leikkausta ei voi piirtää.',
    sv: 'Ingen jordprofil hittades: sektionen kan inte ritas.',
    en: 'No column of ground was found: the section cannot be drawn.',
  },
  seenIn: {
    fi: 'Tätä on profiileissa: {columns}.',
    sv: 'Det här finns i profilerna: {columns}.',
    en: 'It is in these columns: {columns}.',
  },
} as const satisfies Record<string, LocalText>;
