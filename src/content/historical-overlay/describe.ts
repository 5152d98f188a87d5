/** A look back in words: what stood here and when, and what the pictures show. */
import { type Language, type LocalText, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { DescribedPart, Description } from '../../scenes/content-type.ts';
import type { HistoricalOverlayProps, HistoricalPicture } from './schema.ts';
import { HOUSE_EVIDENCE } from './words.ts';
import { yearSpan, yearsText } from './years.ts';

export function describeHistoricalOverlay(
  props: HistoricalOverlayProps,
  language: Language,
  level: ReadingLevel = 'plain',
): Description {
  const say = (text: LocalText) => resolveText(text, language, level);
  const { from, to } = yearSpan(props);
  const names = props.buildings.map((building) => say(building.name)).join(', ');
  const lead = say(to > from ? WORDS.lead : WORDS.leadOne)
    .replace('{from}', String(from))
    .replace('{to}', String(to))
    .replace('{names}', names);
  const buildings = [...props.buildings]
    .sort((a, b) => a.from_year - b.from_year)
    .map((building, i): DescribedPart => {
      const evidence = building.evidence ? ` ${say(HOUSE_EVIDENCE[building.evidence])}.` : '';
      const note = i === 0 && props.note ? ` ${say(props.note)}` : '';
      return {
        partId: `building-${building.id}`,
        title: `${say(building.name)}, ${yearsText(building)}`,
        text: `${say(building.story)}${evidence}${note}`,
      };
    });
  return { lead, details: [...buildings, ...(props.pictures ?? []).map((picture) => pictureWords(picture, say))] };
}

function pictureWords(picture: HistoricalPicture, say: (text: LocalText) => string): DescribedPart {
  const { author, organisation, licence } = picture.credit;
  const credit = [author, organisation, licence].filter((words) => words !== undefined).join(', ');
  return {
    partId: `picture-${picture.id}`,
    title: say(picture.caption),
    text: `${say(picture.alt)} ${say(WORDS.credit)}: ${credit}.`,
  };
}

const WORDS = {
  lead: {
    fi: {
      plain: 'Mitä tässä oli? Kulje vuodesta {from} vuoteen {to}: {names}.',
      easy: 'Tässä oli ennen: {names}. Valitse vuosi.',
      child: 'Aikakone! Siirrä vuosia {from}–{to}. Mitä ilmestyy, mitä katoaa?',
    },
    sv: {
      plain: 'Vad fanns här? Flytta dig genom åren {from}–{to}: {names}.',
      easy: 'Här fanns förr: {names}. Välj ett år.',
      child: 'En tidsmaskin! Flytta åren {from}–{to}. Vad dyker upp, och vad försvinner?',
    },
    en: {
      plain: 'What stood here? Move through the years {from}–{to}: {names}.',
      easy: 'This stood here long ago: {names}. Choose a year.',
      child: 'A time machine! Move the years {from}–{to}. What appears, and what goes away?',
    },
  },
  leadOne: {
    fi: 'Tässä oli vuonna {from}: {names}.',
    sv: 'Här fanns år {from}: {names}.',
    en: 'In {from} there stood here: {names}.',
  },
  credit: { fi: 'Kuva', sv: 'Bild', en: 'Picture' },
} as const satisfies Record<string, LocalText>;
