import { phrase, problemAt } from '../problem.ts';
import { quotedText } from '../quoted-text.ts';
import type { Rule } from './rule.ts';
import { wordsOf } from './texts-in.ts';

const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\[[^\]]+\]\([^)]+\)/i;

/** Texts are shown as they are typed, but for `*emphasis*`: a tag or a link in brackets would stand on the card. */
export const markupInTexts: Rule = (checked) =>
  wordsOf(checked).flatMap(({ words, path }) => {
    const found = MARKUP.exec(words)?.[0];
    if (found === undefined) return [];
    const said = phrase('expected plain text with *emphasis* at most, found {found}, which is shown as typed', {
      found: quotedText(found.slice(0, 40)),
    });
    return [problemAt('warning', 'markup-in-text', path, said)];
  });
