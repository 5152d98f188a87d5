/** What a schema cannot find wrong in a look back. That years end after they begin, and that pictures have a licence, it does find. */
import type { Path, Problem } from '../../scenes/problem.ts';
import type { HistoricalOverlayProps } from './schema.ts';
import { yearSpan } from './years.ts';

export function checkHistoricalOverlay(props: HistoricalOverlayProps): readonly Problem[] {
  return [...startOutside(props), ...neverStanding(props), ...vagueLicences(props)];
}

const warning = (rule: string, path: Path, message: string): Problem => ({ severity: 'warning', rule, path, message });

function startOutside({ years }: HistoricalOverlayProps): readonly Problem[] {
  if (years?.start === undefined || (years.start >= years.from && years.start <= years.to)) return [];
  const message = `expected a year from ${years.from} to ${years.to}, found ${years.start}`;
  return [warning('start-outside-years', ['years', 'start'], message)];
}

/** The years of the slider may leave a house out altogether. */
function neverStanding(props: HistoricalOverlayProps): readonly Problem[] {
  const { from, to } = yearSpan(props);
  return props.buildings.flatMap(({ from_year, to_year }, index) => {
    if (from_year <= to && (to_year ?? to) >= from) return [];
    const found = to_year === undefined ? `one from ${from_year}` : `one from ${from_year} to ${to_year}`;
    const message = `expected a building of the years ${from} to ${to}, found ${found}; nobody can see it`;
    return [warning('building-outside-years', ['buildings', index], message)];
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
            `expected a licence like CC-BY-4.0 or "public domain", found ${JSON.stringify(credit.licence)}; do not publish the picture without one`,
          ),
        ]
      : [],
  );
