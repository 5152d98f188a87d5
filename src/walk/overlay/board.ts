/** The card for glasses that show no page: the same words, a page at a time, and what its buttons do. */
import { wordsOf } from '../../ui/words.ts';
import type { BoardPage } from '../../views/view.ts';
import { cardContent } from '../card/card-content.ts';
import type { Street } from '../telling.ts';
import type { Selection, Visit } from '../visit.ts';
import type { Hazard } from './hazards.ts';
import { hazardText } from './safety.ts';
import { overlayWordsOf } from './words.ts';

/** What is shown now; undefined for nothing. A danger comes before everything, and nothing is read while walking. */
export function boardPage(street: Street, visit: Visit, hazard: Hazard | undefined): BoardPage | undefined {
  const words = overlayWordsOf(visit.language);
  if (hazard && hazard.how !== 'near') {
    return { about: 'hazard', title: hazardText(hazard, words), paragraphs: [], buttons: [] };
  }
  if (visit.isWalking) return undefined;
  const card = cardContent(street, visit);
  if (!card) return undefined;
  const part = card.details.find(({ partId }) => partId === card.partId);
  const count = card.details.length;
  const at = part ? card.details.indexOf(part) : -1;
  const buttons = [
    ...(at >= 0 ? [{ id: 'previous', label: words.previous }] : []),
    ...(at < count - 1 ? [{ id: 'next', label: words.next }] : []),
    { id: 'close', label: wordsOf(visit.language).close },
  ];
  if (part) return { about: card.id, title: part.title, paragraphs: [part.text], buttons };
  const paragraphs = [card.lead, card.summary, wordsOf(visit.language)[EVIDENCE[card.evidence]]];
  return { about: card.id, title: card.title, paragraphs, buttons };
}

const EVIDENCE = {
  measured: 'evidenceMeasured',
  model: 'evidenceModel',
  illustration: 'evidenceIllustration',
  planned: 'evidencePlanned',
} as const;

/** What is chosen after a button was pressed: one part on or back; before the first part is the item itself. */
export function pressed(street: Street, visit: Visit, button: string): Selection | undefined {
  const card = cardContent(street, visit);
  if (!card || button === 'close') return undefined;
  const at = card.details.findIndex(({ partId }) => partId === card.partId);
  const to = Math.max(-1, Math.min(card.details.length - 1, at + (button === 'next' ? 1 : -1)));
  const partId = card.details[to]?.partId;
  return partId ? { itemId: card.id, partId } : { itemId: card.id };
}
