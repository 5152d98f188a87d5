import { problemAt, type Rule } from './rule.ts';
import { wordsOf } from './texts-in.ts';

const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\[[^\]]+\]\([^)]+\)/i;

/** Texts are shown as they are typed, but for `*emphasis*`: a tag or a link in brackets would stand on the card. */
export const markupInTexts: Rule = (checked) =>
  wordsOf(checked).flatMap(({ words, path }) => {
    const found = MARKUP.exec(words)?.[0];
    if (found === undefined) return [];
    const message = `expected plain text with *emphasis* at most, found ${JSON.stringify(found.slice(0, 40))}, which is shown as typed`;
    return [problemAt('warning', 'markup-in-text', path, message)];
  });
