/** Which modules come together: with a page before anything is fetched later, and with the engine. */

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Named by Turf's one door, but used only by what is fetched later: uniting polygons. */
const NOT_YET = /\/node_modules\/polyclip-ts\//;

/** `entry` and everything it imports, except what it fetches later. */
function loadedWith(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const id of found) {
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) if (!NOT_YET.test(imported)) found.add(imported);
  }
  return found;
}

/**
 * One file for all that the walk page needs before anything else. Left alone, the bundler makes a file of each part that
 * something fetched later uses too: nine instead of three, which are fetched and compressed worse.
 *
 * @param walk the walk page's first module, absolute
 * @param about that of the other page
 */
export function firstLoad(walk: string, about: string): (id: string, graph: ModuleGraph) => string | null {
  let own: ReadonlySet<string> | undefined;
  return (id, graph) => {
    own ??= loadedWith(walk, graph);
    return own.has(id) && !loadedWith(about, graph).has(id) ? 'walk' : null;
  };
}

/** Of the pure folders, what nobody asks for before there is an engine. */
const DRAWN = 'cells|cell-frames|expand|ground-shadow|look|mask-polygon|merge|merge-pieces|mesh-refine|noise|sunlight';
const PLACED = 'calm|calm-step|compass-reading|sample-order|shown-alignment|standing-still|trace|viewer-standing';
const ENGINE = new RegExp(
  `/node_modules/@babylonjs/core/|/src/(engines/babylon/|views/|drawing/(${DRAWN})\\.ts$|positioning/(${PLACED})\\.ts$)`,
);

/**
 * One file for the engine and the views that every way into the street needs, with the shaders that Babylon asks for
 * at its first frame. Left alone, the bundler makes thirty, which compress a tenth worse.
 *
 * @param entries what opens a view, and the shaders; absolute
 */
export function engineLoad(entries: readonly string[]): (id: string, graph: ModuleGraph) => string | null {
  let own: ReadonlySet<string> | undefined;
  return (id, graph) => {
    own ??= new Set(entries.flatMap((entry) => [...loadedWith(entry, graph)]));
    return own.has(id) && ENGINE.test(id) ? 'engine' : null;
  };
}
