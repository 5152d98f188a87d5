import { phrase, problemAt } from '../problem.ts';
import type { Rule } from './rule.ts';
import { sourcesByItem } from './sources-by-item.ts';

/** Everything that is told says where it comes from; what calls itself measured most of all. */
export const itemsWithoutSources: Rule = (checked) =>
  checked.entries.flatMap(({ item, path }, index) => {
    if (sourcesByItem(checked).ofEntries[index]!.size > 0) return [];
    if (item.evidence === 'measured') {
      const said = phrase(
        'expected the source of the measurement in "sources", found none; or say "model" or "illustration"',
      );
      return [problemAt('warning', 'measured-without-source', [...path, 'evidence'], said)];
    }
    const said = phrase('expected where this comes from in "sources", found nothing');
    return [problemAt('warning', 'item-without-source', path, said)];
  });
