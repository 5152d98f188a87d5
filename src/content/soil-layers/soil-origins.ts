/** What each kind of ground usually is, for cards whose layer does not say its own: how it came here. */
import type { SoilKind } from '../../drawing/drawing.ts';
import type { LocalText } from '../../drawing/text.ts';

/** Where the ice lay: most of Finland's ground. The layer's own words win over these. */
export const USUAL_ORIGINS: Readonly<Record<SoilKind, LocalText>> = {
  asphalt: {
    fi: {
      plain: 'Kiviä ja bitumia, jotka on levitetty kuumina ja tiivistetty jyrällä.',
      easy: 'Kuumaa kiveä ja mustaa liimaa. Jyrä painoi sen tasaiseksi.',
    },
    sv: {
      plain: 'Sten och bitumen som har lagts ut heta och packats med vält.',
      easy: 'Het sten och svart lim. En vält tryckte det platt.',
    },
    en: {
      plain: 'Stones and bitumen, laid hot and pressed down with a roller.',
      easy: 'Hot stones and black glue. A roller pressed them flat.',
    },
  },
  paving: {
    fi: {
      plain: 'Ihmiset latoivat kivet tai laatat hiekan päälle.',
      easy: 'Ihmiset panivat kivet vierekkäin hiekan päälle.',
    },
    sv: {
      plain: 'Människor lade stenar eller plattor på en bädd av sand.',
      easy: 'Människor lade stenarna sida vid sida på sand.',
    },
    en: {
      plain: 'People laid stones or slabs on a bed of sand.',
      easy: 'People laid the stones side by side on sand.',
    },
  },
  fill: {
    fi: {
      plain: 'Ihmisten tuomaa tai siirtämää maata. Siinä voi olla tiiltä, tuhkaa, puuta ja vanhoja rakenteita.',
      easy: 'Ihmiset toivat tämän maan. Siinä voi olla tiiltä ja tuhkaa.',
    },
    sv: {
      plain: 'Jord som människor har fört hit eller flyttat. Där kan finnas tegel, aska, trä och gamla konstruktioner.',
      easy: 'Människor förde hit jorden. Där kan finnas tegel och aska.',
    },
    en: {
      plain: 'Earth that people brought or moved. It can hold brick, ash, wood and old structures.',
      easy: 'People brought this earth. It can hold brick and ash.',
    },
  },
  topsoil: {
    fi: {
      plain: 'Kivennäismaahan on sekoittunut lahonneita kasveja, kun eliöt ovat hajottaneet niitä.',
      easy: 'Lehdet ja juuret lahosivat. Niistä tuli mustaa multaa.',
    },
    sv: {
      plain: 'Multnande växter har blandats med mineraljord när smådjur och mikrober har brutit ner dem.',
      easy: 'Löv och rötter multnade. De blev mörk mylla.',
    },
    en: {
      plain: 'Rotted plants mixed into mineral soil as living things broke them down.',
      easy: 'Leaves and roots rotted. They became dark soil.',
    },
  },
  sand: {
    fi: {
      plain:
        'Virtaava vesi tai aallot veivät hienomman aineksen pois ja jättivät hiekan. Suomessa sitä kerrostivat etenkin jäätikköjoet ja rannat.',
      easy: 'Vesi kuljetti hiekan tänne. Hienompi maa meni veden mukana pois.',
    },
    sv: {
      plain:
        'Strömmande vatten eller vågor förde bort det finare och lämnade sanden. I Finland kom mycket av den med isälvar och vid stränder.',
      easy: 'Vatten förde sanden hit. Det finare följde med vattnet bort.',
    },
    en: {
      plain:
        'Flowing water or waves carried the finer grains away and left the sand. In Finland much of it came from rivers of the ice and from shores.',
      easy: 'Water carried the sand here. It took the finer grains away.',
    },
  },
  gravel: {
    fi: {
      plain: 'Voimakas virta tai aallot kuljettivat ja pyöristivät kivet. Harjut ovat jäätikköjokien soraa ja hiekkaa.',
      easy: 'Nopea vesi vei kiviä mukanaan. Kivistä tuli pyöreitä.',
    },
    sv: {
      plain: 'En stark ström eller vågor förde stenarna med sig och rundade dem. Åsarna är grus och sand från isälvar.',
      easy: 'Snabbt vatten förde med sig stenarna. De blev runda.',
    },
    en: {
      plain:
        'A strong current or waves carried the stones and rounded them. Eskers are gravel and sand of rivers of the ice.',
      easy: 'Fast water carried the stones. They became round.',
    },
  },
  silt: {
    fi: {
      plain: 'Hienot hiukkaset vajosivat hitaasti pohjaan hiljaa virtaavassa vedessä.',
      easy: 'Pienet jyvät vajosivat hitaasti veden pohjaan.',
    },
    sv: {
      plain: 'Fina korn sjönk långsamt till botten i vatten som strömmade sakta.',
      easy: 'Små korn sjönk långsamt till botten.',
    },
    en: {
      plain: 'Fine grains sank slowly to the bottom of gently flowing water.',
      easy: 'Small grains sank slowly to the bottom of the water.',
    },
  },
  clay: {
    fi: {
      plain: 'Kaikkein hienoin aines vajosi pohjaan syvässä ja tyynessä vedessä.',
      easy: 'Hienoin maa vajosi syvän veden pohjaan.',
    },
    sv: {
      plain: 'Det allra finaste sjönk till botten i djupt och lugnt vatten.',
      easy: 'Den finaste jorden sjönk till botten i djupt vatten.',
    },
    en: {
      plain: 'The very finest grains sank to the bottom of deep and quiet water.',
      easy: 'The finest earth sank to the bottom of deep water.',
    },
  },
  'varved-clay': {
    fi: {
      plain:
        'Sulavan jään vesi laski syvään veteen kesällä karkeampaa, talvella hienompaa ainesta: kaksi raitaa on yksi vuosi.',
      easy: 'Vaalea raita on kesä. Tumma raita on talvi. Yhdessä ne ovat vuosi.',
    },
    sv: {
      plain:
        'Isens smältvatten lade i djupt vatten grövre korn på sommaren och finare på vintern: två ränder är ett år.',
      easy: 'En ljus rand är en sommar. En mörk rand är en vinter. Tillsammans är de ett år.',
    },
    en: {
      plain:
        'Water of the melting ice laid coarser grains into deep water in summer and finer ones in winter: two bands are a year.',
      easy: 'A pale band is a summer. A dark band is a winter. Together they are a year.',
    },
  },
  till: {
    fi: {
      plain: 'Mannerjää irrotti, murskasi ja sekoitti kiviä ja maata ja jätti ne jälkeensä. Kaikki koot ovat sekaisin.',
      easy: 'Iso jää murskasi kiviä. Kun jää suli, murska jäi tähän.',
    },
    sv: {
      plain:
        'Inlandsisen lösgjorde, krossade och blandade sten och jord och lämnade dem efter sig. Alla storlekar är blandade.',
      easy: 'Den stora isen krossade sten. När isen smalt blev krosset kvar.',
    },
    en: {
      plain: 'The ice sheet tore loose, crushed and mixed rock and earth and left them behind. All sizes are mixed.',
      easy: 'The big ice crushed stones. When it melted, they stayed here.',
    },
  },
  gyttja: {
    fi: {
      plain: 'Kuolleet levät, kasvit ja pieneläimet vajosivat järven tai meren pohjaan lietteeksi.',
      easy: 'Kuolleet kasvit ja pienet eläimet vajosivat pohjaan. Niistä tuli lietettä.',
    },
    sv: {
      plain: 'Döda alger, växter och smådjur sjönk till botten av en sjö eller ett hav och blev slam.',
      easy: 'Döda växter och små djur sjönk till botten. De blev slam.',
    },
    en: {
      plain: 'Dead algae, plants and small animals sank to the bed of a lake or sea and became mud.',
      easy: 'Dead plants and small animals sank to the bottom. They became mud.',
    },
  },
  peat: {
    fi: {
      plain: 'Suossa kasvit eivät lahoa kokonaan, koska märässä ei ole happea. Ne kertyvät turpeeksi.',
      easy: 'Suo on märkä. Siellä kasvit eivät lahoa. Niistä tulee turvetta.',
    },
    sv: {
      plain: 'I en myr multnar växterna inte helt, för i vätan saknas syre. De samlas som torv.',
      easy: 'Myren är våt. Där multnar inte växterna. De blir torv.',
    },
    en: {
      plain: 'In a bog plants do not rot away, because the wet has no oxygen. They gather as peat.',
      easy: 'A bog is wet. Plants do not rot there. They become peat.',
    },
  },
  bedrock: {
    fi: {
      plain: 'Sula kiviaines jähmettyi hitaasti syvällä maan kuoressa graniitin tapaiseksi kiveksi.',
      easy: 'Kivi oli ennen kuumaa ja sulaa. Se jäähtyi syvällä maan sisällä.',
    },
    sv: {
      plain: 'Smält berg stelnade långsamt djupt i jordskorpan till en sten av granitens släkt.',
      easy: 'Stenen var en gång het och smält. Den svalnade djupt i jorden.',
    },
    en: {
      plain: 'Molten rock set slowly, deep in the earth’s crust, into a stone of the granite family.',
      easy: 'The rock was once hot and molten. It cooled deep in the earth.',
    },
  },
  'mica-schist': {
    fi: {
      plain: 'Savinen merenpohja painui syvälle, kuumeni ja puristui liuskeiseksi kiveksi.',
      easy: 'Tämä oli ennen savea meren pohjassa. Kuumuus ja paino tekivät siitä kiveä.',
    },
    sv: {
      plain: 'En lerig havsbotten sjönk djupt, hettades upp och pressades till skiffrig sten.',
      easy: 'Det här var en gång lera på havets botten. Hetta och tyngd gjorde den till sten.',
    },
    en: {
      plain: 'A clayey sea bed sank deep, grew hot and was pressed into a rock of thin leaves.',
      easy: 'This was once clay on the sea bed. Heat and weight made it stone.',
    },
  },
  unknown: {
    fi: { plain: 'Kukaan ei ole kuvannut tätä maata.', easy: 'Kukaan ei ole kertonut, mitä tämä on.' },
    sv: { plain: 'Ingen har beskrivit den här marken.', easy: 'Ingen har berättat vad det här är.' },
    en: { plain: 'Nobody has described this ground.', easy: 'Nobody has told what this is.' },
  },
};
