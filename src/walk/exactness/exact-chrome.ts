/** The sheet of exactness over an open street: the guide's state in words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ExactActions, ExactModel, NotedModel } from '../../ui/exact-model.ts';
import { type Street, sayIn } from '../telling.ts';
import type { Visit } from '../visit.ts';
import type { ExactGuide } from './guide.ts';
import type { Guided } from './guided.ts';
import { landmarkOf, markOf, nameOf } from './scene-targets.ts';
import { ENOUGH_SIGHTINGS, mistakenOne, type Observation, sightings } from './steps.ts';

export function exactPanel(
  director: Guided,
  guide: ExactGuide,
  street: Street,
  visit: Visit,
): TemplateResult | typeof nothing {
  const model = exactModel(director, guide, street, visit);
  if (model) void import('../../ui/exact-panel.ts');
  return model ? html`<exact-panel .model=${model} .actions=${actionsOf(director, guide)}></exact-panel>` : nothing;
}

function exactModel(director: Guided, guide: ExactGuide, street: Street, visit: Visit): ExactModel | undefined {
  const { exact, language, level, accuracy } = visit;
  if (!exact?.step) return undefined;
  const { scene } = street;
  const say = sayIn(street, language, level);
  const noted = (observation: Observation | undefined): NotedModel | undefined =>
    observation && { key: observation.key, name: nameOf(scene, observation.targetId, say) };
  const { target, targets } = guide;
  const landmark = exact.step === 'aim' ? landmarkOf(scene, target?.id) : undefined;
  const hint = landmark?.sight ?? markOf(scene, target?.id)?.hint;
  const doubted = accuracy?.mistaken ?? [];
  const aimed = sightings(exact).filter(({ key }) => !doubted.includes(key)).length;
  return {
    step: exact.step,
    language,
    sigma_m: accuracy?.sigma_m,
    basis: accuracy?.basis,
    target: target && { name: nameOf(scene, target.id, say), hint: hint ? say(hint) : '', way: target.way },
    hasOthers: targets.length > 1,
    hasMarks: guide.marks.length > 0,
    sightings: aimed,
    isEnough: aimed >= ENOUGH_SIGHTINGS,
    last: noted(exact.observations.at(-1)),
    mistaken: noted(mistakenOne(exact, doubted)),
    outcome: exact.outcome,
    isDragging: exact.isDragging,
    recorder: director.recorder,
  };
}

const actionsOf = (director: Guided, guide: ExactGuide): ExactActions => ({
  show: (step) => guide.show(step),
  another: () => guide.another(),
  sight: () => guide.sight(),
  stand: () => guide.stand(),
  takeBack: (key) => guide.takeBack(key),
  takeAllBack: () => guide.takeAllBack(),
  realign: () => guide.realign(),
  drag: (turnDeg, lift_m) => guide.drag(turnDeg, lift_m),
  dropDrag: () => guide.dropDrag(),
  keepDrag: () => guide.keepDrag(),
  record: () => guide.record(),
  saveRecording: () => void guide.saveRecording(),
  look: director.look,
});
