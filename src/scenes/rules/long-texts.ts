import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';
import { wordsOf } from './texts-in.ts';

/** Characters that stay readable on a phone 360 px wide: titles and names on two lines, a summary on half the card. */
const CARD_LIMITS: Readonly<Record<string, number>> = { title: 50, name: 50, summary: 280, sight: 80 };

/** What the schema lets through, and a phone's card does not hold well. The scene's own summary has a page to itself. */
export const longTexts: Rule = (checked) =>
  wordsOf(checked).flatMap(({ words, path, key }) => {
    const limit = Object.hasOwn(CARD_LIMITS, key) ? CARD_LIMITS[key] : undefined;
    // No text has more characters than units.
    if (limit === undefined || words.length <= limit || path[0] === 'summary') return [];
    const length = [...words].length;
    if (length <= limit) return [];
    const said = phrase(
      "expected at most {limit} characters on a phone's card, found {length}; tell the rest elsewhere",
      { limit, length },
    );
    return [problemAt('warning', 'long-text', path, said)];
  });
