/** Any file that comes in, by what its name says it is. */

import { readGeoJson } from './geojson-in.ts';
import type { Imported } from './imported.ts';
import { type ImportProblem, importError, phrase } from './said.ts';
import { swappedWarnings } from './swapped.ts';
import { readXml } from './xml-in.ts';

export type ImportKind = 'geojson' | 'kml' | 'gpx';

export function importKindOf(fileName: string): ImportKind | undefined {
  const ending = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'kml' || ending === 'gpx') return ending;
  return ending === 'geojson' || ending === 'json' ? 'geojson' : undefined;
}

/** Never throws: a file that cannot be read has no features and says why. */
export function readImport(text: string, kind: ImportKind): Imported {
  const { features, problems } = kind === 'geojson' ? readGeoJson(text) : readXml(text, kind);
  const isFine = problems.every(({ severity }) => severity !== 'error');
  const none = phrase('expected at least one point or line, found none');
  const nothing = features.length === 0 && isFine ? [importError('nothing-found', [], none)] : [];
  return { features, problems: [...problems, ...swappedWarnings(features), ...nothing] };
}

/** Of one rule, before the rest of them are only counted. */
const MAX_OF_A_RULE = 10;

/** A layer of a thousand points has the same fault a thousand times: the first ones, then how many more. */
export function shortened(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  const kindOf = ({ rule, severity }: ImportProblem) => `${severity} ${rule}`;
  const total = new Map<string, number>();
  for (const problem of problems) total.set(kindOf(problem), (total.get(kindOf(problem)) ?? 0) + 1);
  const told = new Map<string, number>();
  return problems.flatMap((problem) => {
    const number = (told.get(kindOf(problem)) ?? 0) + 1;
    told.set(kindOf(problem), number);
    if (number <= MAX_OF_A_RULE) return [problem];
    if (number > MAX_OF_A_RULE + 1) return [];
    const said = phrase('and {count} more of this kind', { count: (total.get(kindOf(problem)) ?? 0) - MAX_OF_A_RULE });
    return [{ ...importError(problem.rule, problem.path, said), severity: problem.severity }];
  });
}
