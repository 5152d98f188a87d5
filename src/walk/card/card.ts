/** The card of what the visitor chose. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ControlValue } from '../../drawing/drawing.ts';
import '../../ui/item-card.ts';
import '../../ui/way-there.ts';
import type { Director } from '../director.ts';
import { guideOf } from '../guide/loaded-guide.ts';
import type { Street } from '../telling.ts';
import type { Visit } from '../visit.ts';
import { cardContent } from './card-content.ts';
import { tableOffer } from './table-offer.ts';

export { describedPart } from './card-content.ts';

export function chosenCard(director: Director, street: Street, visit: Visit): TemplateResult | typeof nothing {
  const { language } = visit;
  const card = cardContent(street, visit);
  if (!card) return nothing;
  return html`<item-card
      .card=${card}
      .language=${language}
      .canTry=${visit.view !== 'list' && visit.view !== 'opening'}
      .onClose=${() => director.choice.select(undefined)}
      .onTurn=${(controlId: string, value: ControlValue) => director.turn(card.id, controlId, value)}
      .onGoThere=${director.abilities.goTo ? () => director.goTo(card.id) : undefined}
      >${wayThere(street, card.id, visit)}</item-card
    >${tableOffer(director, street, card.id, language)}`;
}

const wayThere = (street: Street, itemId: string, visit: Visit): TemplateResult =>
  html`<way-there slot="way" .model=${guideOf(street)?.wayThere(itemId, visit)} .language=${visit.language}></way-there>`;
