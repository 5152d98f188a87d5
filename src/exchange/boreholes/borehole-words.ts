/** What imports of boreholes say, in Finnish and Swedish: the English words are the keys. */
import type { WordList } from '../../scenes/word-list.ts';

export const BOREHOLE_WORDS = {
  '{group}, line {line}: {sentence}': ['{group}, rivi {line}: {sentence}', '{group}, rad {line}: {sentence}'],
  '{group}, line {line}, hole {hole}: {sentence}': [
    '{group}, rivi {line}, reikä {hole}: {sentence}',
    '{group}, rad {line}, hål {hole}: {sentence}',
  ],
  'a layer begins at {top} m, but the one above ends at {base} m: they overlap; the hole is left out': [
    'kerros alkaa {top} metristä, mutta ylempi päättyy {base} metriin: ne menevät päällekkäin; reikä jää pois',
    'ett lager börjar på {top} m, men det övre slutar på {base} m: de överlappar; hålet lämnas utanför',
  ],
  'nothing is said of the ground from {base} m to {top} m: it comes in as "not described"': [
    'väliltä {base}–{top} m ei kerrota mitään: se tuodaan kuvaamattomana maana',
    'om marken mellan {base} m och {top} m sägs ingenting: den tas med som obeskriven',
  ],
  'the layers end at {base} m, the hole at {end} m': [
    'kerrokset päättyvät {base} metriin, reikä {end} metriin',
    'lagren slutar på {base} m, hålet på {end} m',
  ],
  'expected a layer of at most {most} m that ends below its top, found {top} m to {base} m; the hole is left out': [
    'kerros saa olla enintään {most} m ja päättyy alkuaan alempana, mutta tässä on {top}–{base} m; reikä jää pois',
    'ett lager får vara högst {most} m och slutar under sin ovansida, men här står {top} m till {base} m; hålet lämnas utanför',
  ],
  'this line belongs to no group': ['rivi ei kuulu mihinkään ryhmään', 'raden hör inte till någon grupp'],
  'expected {expected} quoted fields, as the headings say, found {found}; the hole is left out': [
    'otsikoiden mukaan rivillä on {expected} lainausmerkein rajattua kenttää, mutta tässä on {found}; reikä jää pois',
    'enligt rubrikerna ska raden ha {expected} fält inom citattecken, men här finns {found}; hålet lämnas utanför',
  ],
  'this is AGS 3, whose tables are others: have it saved as AGS 4': [
    'tämä on AGS 3, jonka taulut ovat toiset: pyydä tiedosto AGS 4 -muodossa',
    'det här är AGS 3, vars tabeller är andra: be om filen som AGS 4',
  ],
  'expected AGS 4 with a group LOCA, found none': [
    'tähän kuuluu AGS 4 ja ryhmä LOCA, mutta ryhmää ei ole',
    'här ska stå AGS 4 med gruppen LOCA, men gruppen saknas',
  ],
  'expected a group GEOL with the layers, found none': [
    'kerrosten ryhmä GEOL puuttuu',
    'gruppen GEOL med lagren saknas',
  ],
  'expected {heading} in m, found the unit "{unit}"': [
    '{heading} kuuluu antaa metreinä, mutta yksikkö on ”{unit}”',
    '{heading} ska anges i m, men enheten är ”{unit}”',
  ],
  'this hole is not in LOCA': ['reikää ei ole ryhmässä LOCA', 'hålet finns inte i gruppen LOCA'],
  'the heading {heading} is missing': ['otsikko {heading} puuttuu', 'rubriken {heading} saknas'],
  'this hole is listed twice; it is left out': [
    'reikä on luettelossa kahdesti; se jää pois',
    'hålet står två gånger i listan; det lämnas utanför',
  ],
  'this hole is not upright, so its lengths are no depths; it is left out': [
    'reikä on vino, joten sen pituudet eivät ole syvyyksiä; se jää pois',
    'hålet lutar, så längderna är inte djup; det lämnas utanför',
  ],
  'no layers are described; the hole is left out': [
    'kerroksia ei ole kuvattu; reikä jää pois',
    'inga lager är beskrivna; hålet lämnas utanför',
  ],
  'expected metres in {heading}, found "{found}"; the hole is left out': [
    'kohtaan {heading} kuuluvat metrit, mutta siinä on ”{found}”; reikä jää pois',
    'i {heading} ska stå meter, men där står ”{found}”; hålet lämnas utanför',
  ],
  'expected metres in {heading}, found "{found}"; this water is left out': [
    'kohtaan {heading} kuuluvat metrit, mutta siinä on ”{found}”; tämä vesi jää pois',
    'i {heading} ska stå meter, men där står ”{found}”; det här vattnet lämnas utanför',
  ],
  '{heading} is "{found}", though its type is {type}: has a decimal point been lost?': [
    '{heading} on ”{found}”, vaikka sen tyyppi on {type}: onko desimaalipiste kadonnut?',
    '{heading} är ”{found}”, fast dess typ är {type}: har ett decimaltecken försvunnit?',
  ],
  'the legend code is "{code}"; the soil is taken from the first main word of the description': [
    'merkkikoodi on ”{code}”; maalaji otetaan kuvauksen ensimmäisestä pääsanasta',
    'teckenkoden är ”{code}”; jordarten tas från beskrivningens första huvudord',
  ],
  'the legend code is "{code}" and the description has no main word in capitals: the soil stays "not described"': [
    'merkkikoodi on ”{code}” eikä kuvauksessa ole pääsanaa suuraakkosin: maalaji jää kuvaamattomaksi',
    'teckenkoden är ”{code}” och beskrivningen har inget huvudord i versaler: jordarten förblir obeskriven',
  ],
  'the soil code "{code}" is unknown: the soil stays "not described"': [
    'maalajikoodi ”{code}” on tuntematon: maalaji jää kuvaamattomaksi',
    'jordartskoden ”{code}” är okänd: jordarten förblir obeskriven',
  ],
  'no line AL says where the rows begin: they are taken from the surface': [
    'mikään AL-rivi ei kerro, mistä rivit alkavat: ne luetaan maanpinnasta',
    'ingen rad AL säger var raderna börjar: de räknas från markytan',
  ],
  'the row "{found}" lacks columns: has something been lost?': [
    'riviltä ”{found}” puuttuu sarakkeita: onko jotain kadonnut?',
    'raden ”{found}” saknar kolumner: har något försvunnit?',
  ],
  'the row "{found}" has other decimals than the rest: has a point been lost?': [
    'rivillä ”{found}” on eri määrä desimaaleja kuin muilla: onko piste kadonnut?',
    'raden ”{found}” har ett annat antal decimaler än de andra: har ett decimaltecken försvunnit?',
  ],
  'no soil is named here: it stays "not described"': [
    'tässä ei nimetä maalajia: se jää kuvaamattomaksi',
    'ingen jordart nämns här: den förblir obeskriven',
  ],
  '"{code}" is clay in Finnish codes and sand in ISO 14688, and this hole has codes of ISO too: the soil stays "not described"':
    [
      '”{code}” on Suomen koodeissa savea ja ISO 14688:ssa hiekkaa, ja reiässä on myös ISO-koodeja: maalaji jää kuvaamattomaksi',
      '”{code}” är lera i finska koder och sand i ISO 14688, och hålet har ISO-koder också: jordarten förblir obeskriven',
    ],
  'no soil is named in this hole (method {method}); it is left out': [
    'reiässä ei nimetä maalajeja (menetelmä {method}); se jää pois',
    'inga jordarter nämns i hålet (metod {method}); det lämnas utanför',
  ],
  'the method {method} tells of no layers; the hole is left out': [
    'menetelmä {method} ei kerro kerroksista; reikä jää pois',
    'metoden {method} berättar inte om lager; hålet lämnas utanför',
  ],
  'the ground level is "{found}", no number: it is left out': [
    'maanpinnan taso on ”{found}” eikä luku: se jää pois',
    'marknivån är ”{found}”, inget tal: den lämnas utanför',
  ],
  'there is no hole {hole}; the file has {holes}': [
    'reikää {hole} ei ole; tiedostossa ovat {holes}',
    'det finns inget hål {hole}; i filen finns {holes}',
  ],
  'the hole has no position; it is left out': [
    'reiällä ei ole paikkaa; se jää pois',
    'hålet saknar läge; det lämnas utanför',
  ],
  'no map grid is named: give it with --crs, one of {grids}; the hole is left out': [
    'karttakoordinaatistoa ei nimetä: anna se valitsimella --crs, jokin näistä: {grids}; reikä jää pois',
    'inget koordinatsystem nämns: ange det med --crs, ett av {grids}; hålet lämnas utanför',
  ],
  'the map grid "{said}" is unknown: give it with --crs, one of {grids}': [
    'karttakoordinaatisto ”{said}” on tuntematon: anna se valitsimella --crs, jokin näistä: {grids}',
    'koordinatsystemet ”{said}” är okänt: ange det med --crs, ett av {grids}',
  ],
  'the file says {own}, --crs says {grid}: {grid} is taken': [
    'tiedosto sanoo {own}, --crs sanoo {grid}: käytetään koordinaatistoa {grid}',
    'filen säger {own}, --crs säger {grid}: {grid} används',
  ],
  'east {east}, north {north} lies outside of {grid}: is it another grid, or the axes swapped? The hole is left out': [
    'itä {east}, pohjoinen {north} on koordinaatiston {grid} ulkopuolella: onko se toinen, tai akselit väärin päin? Reikä jää pois',
    'öst {east}, nord {north} ligger utanför {grid}: är det ett annat, eller är axlarna ombytta? Hålet lämnas utanför',
  ],
  'expected the keyword #EOH after the header, found none': [
    'otsikon lopusta puuttuu avainsana #EOH',
    'nyckelordet #EOH saknas efter huvudet',
  ],
  'expected GEF-BORE-Report, a log of a borehole, found "{found}"': [
    'tähän kuuluu GEF-BORE-Report, kairausreiän pöytäkirja, mutta tässä on ”{found}”',
    'här ska stå GEF-BORE-Report, ett borrprotokoll, men här står ”{found}”',
  ],
  'expected columns of the top and the base of layers, in m; the hole is left out': [
    'kerrosten ylä- ja alareunan sarakkeet metreinä puuttuvat; reikä jää pois',
    'kolumner för lagrens över- och undersida i m saknas; hålet lämnas utanför',
  ],
  'expected a row with a top and a base in metres, found "{found}"; the hole is left out': [
    'riville kuuluvat ylä- ja alareuna metreinä, mutta siinä on ”{found}”; reikä jää pois',
    'raden ska ha över- och undersida i meter, men där står ”{found}”; hålet lämnas utanför',
  ],
  'the header says {said} rows, the file has {count}: is it cut off?': [
    'otsikon mukaan rivejä on {said}, mutta tiedostossa on {count}: onko se katkennut?',
    'enligt huvudet finns {said} rader, i filen finns {count}: är den avbruten?',
  ],
  'expected a BHR_GT report with layers, found {root} without': [
    'tähän kuuluu BHR_GT-raportti kerroksineen, mutta tässä on {root} ilman niitä',
    'här ska finnas en BHR_GT-rapport med lager, men här finns {root} utan',
  ],
  'the hole is described {count} times: the first one is taken': [
    'reikä on kuvattu {count} kertaa: käytetään ensimmäistä',
    'hålet är beskrivet {count} gånger: det första används',
  ],
  'expected the Infra format with holes that have TT and XY, found none': [
    'tähän kuuluu Infra-formaatti, jonka rei’illä on TT ja XY, mutta niitä ei ole',
    'här ska stå Infraformatet med hål som har TT och XY, men sådana saknas',
  ],
  'this line is nothing of the Infra format; it is skipped': [
    'rivi ei kuulu Infra-formaattiin; se ohitetaan',
    'raden hör inte till Infraformatet; den hoppas över',
  ],
  'the hole has no end line -1: is the file cut off?': [
    'reiältä puuttuu loppurivi -1: onko tiedosto katkennut?',
    'hålet saknar slutraden -1: är filen avbruten?',
  ],
  'east {east} lacks the zone of its grid: {zone} is put before it': [
    'itäkoordinaatista {east} puuttuu kaistan numero: {zone} lisätään eteen',
    'östkoordinaten {east} saknar sin zon: {zone} sätts framför',
  ],
  'expected a row of at most {most} columns with a soil code last, found "{found}"; the hole is left out': [
    'rivillä saa olla enintään {most} saraketta, viimeisenä maalajikoodi, mutta siinä on ”{found}”; reikä jää pois',
    'raden får ha högst {most} kolumner med jordartskoden sist, men där står ”{found}”; hålet lämnas utanför',
  ],
  'a row at {top} m stands below one at {base} m: depths must grow; the hole is left out': [
    'rivi {top} m on rivin {base} m alla: syvyyden pitää kasvaa; reikä jää pois',
    'en rad på {top} m står under en på {base} m: djupen ska växa; hålet lämnas utanför',
  ],
  'expected {format}, found bytes that are no text': [
    'tähän kuuluu {format}, mutta tiedosto ei ole tekstiä',
    'här ska stå {format}, men filen är inte text',
  ],
  'expected {format}, found an empty file': [
    'tähän kuuluu {format}, mutta tiedosto on tyhjä',
    'här ska stå {format}, men filen är tom',
  ],
  'expected at least one borehole with layers, found none': [
    'tiedostossa pitäisi olla ainakin yksi kairausreikä kerroksineen, mutta siinä ei ole yhtään',
    'filen ska ha minst ett borrhål med lager, men den har inget',
  ],
} as const satisfies WordList;
