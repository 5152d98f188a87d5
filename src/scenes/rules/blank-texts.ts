import { type Path, phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';
import { wordsOf } from './texts-in.ts';

/** A text that is only spaces passes for words in the schema, and is an empty card on the phone. */
export const blankTexts: Rule = (checked) => {
  const titles = (checked.scene.sources ?? []).map(({ title }, index) => {
    return { words: title, path: ['sources', index, 'title'] as Path };
  });
  return [...titles, ...wordsOf(checked)]
    .filter(({ words }) => words.trim() === '')
    .map(({ path }) =>
      problemAt('warning', 'blank-text', path, phrase('expected words, found only spaces; write or remove it')),
    );
};
