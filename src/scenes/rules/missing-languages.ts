import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts-in.ts';

/** Every text has words in each of the scene's languages, also those inside props. */
export const missingLanguages: Rule = (checked) =>
  textsOf(checked).flatMap(({ languages, path }) => {
    const missing = checked.scene.languages.filter((language) => !languages.includes(language));
    if (missing.length === 0) return [];
    const said = phrase('expected words in {languages} too, found none', { languages: missing.join(', ') });
    return [problemAt('warning', 'missing-language', path, said)];
  });
