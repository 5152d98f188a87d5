/** A section along a street in words: its columns one after the other, and what lies between and beside them. */
import { type Language, type LocalText, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { DescribedPart, Description, SceneFacts } from '../../scenes/content-type.ts';
import { EVIDENCE_WORDS, numberText } from '../words.ts';
import { type Column, columnsOf } from './columns.ts';
import { DOUBT_M } from './doubt.ts';
import { scalesOf } from './frame.ts';
import type { SoilSectionProps } from './schema.ts';
import { WORDS } from './words.ts';

export function describeSoilSection(
  props: SoilSectionProps,
  language: Language,
  level: ReadingLevel = 'plain',
  scene?: SceneFacts,
): Description {
  const say = (text: LocalText) => resolveText(text, language, level);
  const number = (value: number, decimals = 0) => numberText(value, language, decimals);
  const columns = columnsOf(props, scene);
  const { alongScale, depthScale } = scalesOf(props);
  const times = alongScale / depthScale;
  const filled = (text: LocalText, gaps: Readonly<Record<string, string>>) =>
    say(text).replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
  const lead = filled(columns.length === 0 ? WORDS.nothing : WORDS.lead, {
    length: number(props.to_m - props.from_m),
    depth: number(props.shown_m),
    columns: String(columns.length),
  });
  const scale = filled(WORDS.scale, {
    along: number(alongScale),
    depth: number(depthScale),
    times: number(times, times < 10 ? 1 : 0),
  });
  const doubt = filled(WORDS.doubtText, { doubt: `±${number(props.doubt_m ?? DOUBT_M, 2)}` });
  const told: readonly (readonly [number, DescribedPart])[] = [
    ...columns.map((column) => [column.along_m ?? 0, columnWords(column, say, number, filled)] as const),
    ...(props.bodies ?? []).map(
      (body) => [body.from_m, { partId: `body-${body.id}`, title: say(body.name), text: say(body.story) }] as const,
    ),
    ...(props.marks ?? []).map(
      (mark) => [mark.from_m, { partId: `mark-${mark.id}`, title: say(mark.name), text: say(mark.story) }] as const,
    ),
  ];
  const note = props.note ? ` ${say(props.note)}` : '';
  return {
    lead,
    details: [
      { partId: 'rim', title: say(WORDS.scaleTitle), text: `${scale}${note}` },
      ...told.toSorted(([a], [b]) => a - b).map(([, part]) => part),
      ...(columns.length > 0 ? [{ partId: 'wall', title: say(WORDS.doubtTitle), text: doubt }] : []),
    ],
  };
}

type Fill = (text: LocalText, gaps: Readonly<Record<string, string>>) => string;

function columnWords(
  { id, name, along_m, evidence, layers }: Column,
  say: (text: LocalText) => string,
  number: (value: number, decimals?: number) => string,
  filled: Fill,
): DescribedPart {
  const along = along_m === undefined ? '' : `, ${filled(WORDS.metresAlong, { along: number(along_m) })}`;
  const stack = layers.map((layer) => filled(WORDS.downTo, { name: say(layer.name), depth: number(layer.base_m, 2) }));
  return {
    partId: `column-${id}`,
    title: `${say(name)}${along}`,
    text: `${stack.join(', ')}. ${say(EVIDENCE_WORDS[evidence])}.`,
  };
}
