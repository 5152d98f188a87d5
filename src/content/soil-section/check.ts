/** What a schema cannot find wrong in a section: columns that are not there, and what lies beyond its ends. */
import type { SceneFacts } from '../../scenes/content-type.ts';
import { type Path, type Phrase, type Problem, phrase, problemAt } from '../../scenes/problem.ts';
import { quotedText } from '../../scenes/quoted-text.ts';
import { columnsOf, missing } from './columns.ts';
import type { SoilSectionProps } from './schema.ts';

export const checkSoilSection = (props: SoilSectionProps, scene?: SceneFacts): readonly Problem[] => [
  ...missingStreet(props, scene),
  ...missingColumns(props, scene),
  ...beyondTheEnds(props, scene),
  ...bodiesTooDeep(props),
];

const warning = (rule: string, path: Path, said: Phrase): Problem => problemAt('warning', rule, path, said);

const knowsStreet = ({ street }: SoilSectionProps, scene: SceneFacts | undefined): boolean =>
  !scene || scene.streets.some(({ id }) => id === street);

function missingStreet(props: SoilSectionProps, scene: SceneFacts | undefined): readonly Problem[] {
  if (knowsStreet(props, scene)) return [];
  const said = phrase('expected the id of an entry of {list}, found {id}', {
    list: '"streets"',
    id: quotedText(props.street),
  });
  return [warning('section-street', ['street'], said)];
}

const MISSING_WORDS = {
  'no-item': 'expected the id of a soil-layers item without errors, found {id}; the section is drawn without it',
  'no-soil': 'expected an item of the type soil-layers, found {id} of another type; the section is drawn without it',
  'not-on-street':
    'expected an item by the street of the section, found {id} far from it; the section is drawn without it',
} as const;

function missingColumns(props: SoilSectionProps, scene: SceneFacts | undefined): readonly Problem[] {
  if (!scene || !knowsStreet(props, scene)) return [];
  return props.columns.flatMap((column, index) => {
    const why = 'item' in column ? missing(column.item, props.street, scene) : undefined;
    if (!why || !('item' in column)) return [];
    return [
      warning(
        'section-column-missing',
        ['columns', index, 'item'],
        phrase(MISSING_WORDS[why], { id: quotedText(column.item) }),
      ),
    ];
  });
}

function beyondTheEnds(props: SoilSectionProps, scene: SceneFacts | undefined): readonly Problem[] {
  const { from_m, to_m } = props;
  const places = new Map(columnsOf(props, scene).map(({ id, along_m }) => [id, along_m]));
  return props.columns.flatMap((column, index) => {
    const along_m = places.get('item' in column ? column.item : column.id);
    if (along_m === undefined || (along_m >= from_m && along_m <= to_m)) return [];
    const said = phrase(
      'expected a column from {from} to {to} m along the street, found one at {along} m; it is not seen',
      {
        from: from_m,
        to: to_m,
        along: Math.round(along_m),
      },
    );
    return [warning('section-column-beyond', ['columns', index], said)];
  });
}

const bodiesTooDeep = ({ bodies = [], shown_m }: SoilSectionProps): readonly Problem[] =>
  bodies.flatMap(({ bottom_m }, index) => {
    if (bottom_m <= shown_m) return [];
    const said = phrase(
      'expected at most {most}, the depth the section shows, found {depth}; what lies deeper is cut off',
      {
        most: shown_m,
        depth: bottom_m,
      },
    );
    return [warning('section-body-cut', ['bodies', index, 'bottom_m'], said)];
  });
