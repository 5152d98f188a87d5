/** What a schema cannot find wrong in a look back. That years end after they begin, and that pictures have a licence, it does find. */
import { type Path, type Phrase, type Problem, phrase, problemAt } from '../../scenes/problem.ts';
import { quotedText } from '../../scenes/quoted-text.ts';
import type { HistoricalOverlayProps } from './schema.ts';
import { yearSpan } from './years.ts';

export function checkHistoricalOverlay(props: HistoricalOverlayProps): readonly Problem[] {
  return [...startOutside(props), ...neverStanding(props), ...vagueLicences(props)];
}

const warning = (rule: string, path: Path, said: Phrase): Problem => problemAt('warning', rule, path, said);

function startOutside({ years }: HistoricalOverlayProps): readonly Problem[] {
  if (years?.start === undefined || (years.start >= years.from && years.start <= years.to)) return [];
  const { from, to, start: year } = years;
  const said = phrase('expected a year from {from} to {to}, found {year}', { from, to, year });
  return [warning('start-outside-years', ['years', 'start'], said)];
}

/** The years of the slider may leave a house out altogether. */
function neverStanding(props: HistoricalOverlayProps): readonly Problem[] {
  const { from, to } = yearSpan(props);
  return props.buildings.flatMap(({ from_year, to_year }, index) => {
    if (from_year <= to && (to_year ?? to) >= from) return [];
    const years =
      to_year === undefined
        ? phrase('one from {from}', { from: from_year })
        : phrase('one from {from} to {to}', { from: from_year, to: to_year });
    const words = 'expected a building of the years {from} to {to}, found {years}; nobody can see it';
    return [warning('building-outside-years', ['buildings', index], phrase(words, { from, to, years }))];
  });
}

/** Words that stand where a licence should. */
const NO_LICENCE = /^\s*(\?+|-+|n\/?a|none|unknown|tbd|todo|ei tiedossa|tuntematon|okänd|saknas)?\s*$/i;

const vagueLicences = ({ pictures }: HistoricalOverlayProps): readonly Problem[] =>
  (pictures ?? []).flatMap(({ credit }, index) =>
    NO_LICENCE.test(credit.licence)
      ? [
          warning(
            'picture-without-licence',
            ['pictures', index, 'credit', 'licence'],
            phrase(
              'expected a licence like CC-BY-4.0 or "public domain", found {licence}; do not publish the picture without one',
              { licence: quotedText(credit.licence) },
            ),
          ),
        ]
      : [],
  );
