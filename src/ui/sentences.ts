/** Words cut into sentences, for a voice that reads them one by one and captions that show them. */
import type { Language } from '../drawing/text.ts';

/** Longer ones make browsers' voices stop in the middle. */
const LONGEST = 200;

/** Without marks of emphasis; in reading order, none empty. */
export function sentencesOf(texts: readonly string[], language: Language): readonly string[] {
  return texts.flatMap((text) => {
    const plain = text.replaceAll('*', '').replace(/\s+/g, ' ').trim();
    return plain ? cut(plain, language).flatMap(shortened) : [];
  });
}

function cut(text: string, language: Language): readonly string[] {
  if (!('Segmenter' in Intl)) return text.match(/[^.!?…]+[.!?…]*\s*/g)?.map((one) => one.trim()) ?? [text];
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter((one) => one !== '');
}

/** At a comma or between words. */
function shortened(sentence: string): readonly string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const head = sentence.slice(0, LONGEST);
  const comma = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '));
  const at = comma > LONGEST / 3 ? comma + 1 : head.lastIndexOf(' ');
  if (at <= 0) return [sentence];
  return [sentence.slice(0, at), ...shortened(sentence.slice(at).trim())];
}
