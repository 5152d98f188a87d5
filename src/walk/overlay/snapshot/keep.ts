/** Takes a picture of what is shown, with its caption, and hands it to the phone's own sharing, or saves it. Fetched when asked for. */

import { wordsOf } from '../../../ui/words.ts';
import type { Still } from '../../../views/view.ts';
import { cardContent } from '../../card/card-content.ts';
import { type Street, streetWords } from '../../telling.ts';
import { nearest, type Visit } from '../../visit.ts';
import { type CaptionFacts, captionOf, dayText, fileName } from './caption.ts';
import { composed } from './compose.ts';

export type Kept = 'shared' | 'saved' | 'given-up';

const EVIDENCE = {
  measured: 'evidenceMeasured',
  model: 'evidenceModel',
  illustration: 'evidenceIllustration',
  planned: 'evidencePlanned',
} as const;

/** Rejects when the graphics or the canvas fail. @param noGround said where the street is not in the picture */
export async function keepPicture(street: Street, visit: Visit, still: Still, noGround: string): Promise<Kept> {
  const now = new Date();
  const itemId = visit.selection?.itemId ?? nearest(visit)?.id;
  const facts = factsOf(street, visit, itemId, still.ground ? '' : noGround);
  const caption = captionOf(facts, dayText(now, visit.language), wordsOf(visit.language).sources);
  const blob = await composed(still, caption, facts.evidence);
  const file = new File([blob], fileName(itemId ?? street.scene.id, now), { type: 'image/png' });
  return hand(file, facts.title);
}

function factsOf(street: Street, visit: Visit, itemId: string | undefined, ground: string): CaptionFacts {
  const words = streetWords(street, visit);
  const card = itemId ? cardContent(street, { ...visit, selection: { itemId } }) : undefined;
  return {
    title: card?.title ?? words.title,
    street: card ? words.title : '',
    evidence: card?.evidence,
    evidenceWords: card ? wordsOf(visit.language)[EVIDENCE[card.evidence]] : '',
    sources: card?.sources ?? [],
    ground,
  };
}

async function hand(file: File, title: string): Promise<Kept> {
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file], title });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'given-up';
      // Too long after the tap, or not in this place: it is saved instead.
    }
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'saved';
}
