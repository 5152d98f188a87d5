import type { ContentType } from '../content-type.ts';
import { factsFinder } from '../facts-along.ts';
import { placedItems } from './placed-items.ts';
import type { Rule } from './rule.ts';

/** What only a content type knows of its props: layers, years, stages. */
export const contentChecks =
  (contentTypes: readonly Pick<ContentType, 'type' | 'check'>[]): Rule =>
  (checked) => {
    const factsOf = factsFinder(checked.scene, placedItems(checked));
    return checked.entries.flatMap(({ item, path }) => {
      const found = contentTypes.find(({ type }) => type === item.type)?.check?.(item.props, factsOf(item.id)) ?? [];
      return found.map((problem) => ({ ...problem, path: [...path, 'props', ...problem.path] }));
    });
  };
