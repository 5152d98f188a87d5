/** The rules beyond the schema, and what they leave of a scene. */
import type { Problem } from '../problem.ts';
import type { Scene } from '../schema.ts';
import { alongTheStreet } from './along-the-street.ts';
import { besideReferences } from './beside-references.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { ellipsoidOrigin } from './ellipsoid-origin.ts';
import type { CheckedScene, Entry, Rule } from './rule.ts';
import { sourceReferences } from './source-references.ts';
import { standpointOnHazard } from './standpoint-on-hazard.ts';
import { streetReferences } from './street-references.ts';

/** Ids and references first: what fails here cannot be placed. */
const REFERENCE_RULES: readonly Rule[] = [duplicateIds, streetReferences, sourceReferences, ellipsoidOrigin];
/** Of what could be placed. */
const SENSE_RULES: readonly Rule[] = [alongTheStreet, standpointOnHazard];

interface Ruled {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Every problem of every rule, and the entries in which no error lies. `advice` hears of those that are left. */
export function checkRules(frame: Scene, entries: readonly Entry[], advice: readonly Rule[] = []): Ruled {
  const references = applyRules(frame, { entries, problems: [] }, REFERENCE_RULES);
  const anchored = untilSettled(frame, references, besideReferences);
  const sensible = applyRules(frame, anchored, SENSE_RULES);
  return applyRules(frame, untilSettled(frame, sensible, besideReferences), advice);
}

function applyRules(frame: Scene, before: Ruled, rules: readonly Rule[]): Ruled {
  const scene = { ...frame, items: before.entries.map(({ item }) => item) };
  const leftOut = frame.items.length - before.entries.length;
  const checked: CheckedScene = { scene, entries: before.entries, leftOut };
  const found = rules.flatMap((rule) => rule(checked));
  const bad = new Set(found.filter(({ severity }) => severity === 'error').map(({ path }) => placeInItems(path)));
  return {
    entries: before.entries.filter(({ path }) => !bad.has(path[1])),
    problems: [...before.problems, ...found],
  };
}

const placeInItems = (path: Problem['path']): string | number | undefined =>
  path[0] === 'items' ? path[1] : undefined;

/** An item that is left out takes those beside it along, and they those beside them. */
function untilSettled(frame: Scene, before: Ruled, rule: Rule): Ruled {
  let ruled = before;
  for (;;) {
    const next = applyRules(frame, ruled, [rule]);
    if (next.entries.length === ruled.entries.length) return next;
    ruled = next;
  }
}
