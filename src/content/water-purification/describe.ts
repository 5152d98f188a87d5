/** The waterworks in words, stage by stage, with the model's numbers. */
import { type Language, type LocalText, type ReadingLevel, resolveText } from '../../drawing/text.ts';
import type { Description } from '../../scenes/content-type.ts';
import { numberText } from '../words.ts';
import { qualityAfterStages, type WaterQuality } from './quality.ts';
import type { WaterPurificationProps } from './schema.ts';
import { AFTERWARDS, FLOW, HOW_WE_KNOW, LEAD } from './words.ts';

export function describeWaterPurification(
  props: WaterPurificationProps,
  language: Language,
  level: ReadingLevel = 'plain',
): Description {
  const say = (text: LocalText) => resolveText(text, language, level);
  const after = qualityAfterStages(props);
  // Numbers only where they change, and at the end: eight times the same is noise.
  const tells = (i: number) => i === props.stages.length - 1 || props.stages[i]?.removal !== undefined;
  const stages = props.stages.map((stage, i) => ({
    partId: `stage-${stage.id}`,
    title: `${i + 1}. ${say(stage.name)}`,
    text: [
      say(stage.story),
      ...(tells(i) ? [numbers(say(AFTERWARDS), after[i] ?? props.raw, props.raw, language)] : []),
    ].join(' '),
  }));
  const flow =
    props.flow_m3_d === undefined ? '' : `${say(FLOW).replace('{flow}', thousands(props.flow_m3_d, language))} `;
  return {
    lead: say(LEAD).replace('{plant}', say(props.plant)).replace('{stages}', String(props.stages.length)),
    details: [...stages, { partId: 'title', title: say(HOW_WE_KNOW), text: `${flow}${say(props.note)}` }],
  };
}

function numbers(template: string, water: WaterQuality, raw: WaterQuality, language: Language): string {
  const share = raw.colour_mgPtl === 0 ? 0 : water.colour_mgPtl / raw.colour_mgPtl;
  return template
    .replace('{toc}', numberText(water.toc_mgl, language, 2))
    .replace('{turbidity}', numberText(water.turbidity_ntu, language, 2))
    .replace('{colour}', numberText(water.colour_mgPtl, language, 1))
    .replace('{brown}', numberText(share * 100, language, 0));
}

/** Rounded to hundreds, since nobody knows it better: `35 500`; English has a comma. */
function thousands(value: number, language: Language): string {
  const rounded = Math.round(value / 100) * 100 || Math.round(value);
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : ' ');
}
