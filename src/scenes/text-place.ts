/** Lines and columns of a scene file's text, for people who look for a problem in an editor. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Path } from './problem.ts';

/** Both count from 1; the column counts UTF-16 units, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export function placeOfOffset(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The key at the end of `path`, else what holds it: a missing key is shown at the object that lacks it. */
function nearestNode(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node.parent?.type === 'property' && length === path.length ? node.parent : node;
  }
  return tree;
}

/** Finds paths in one text: parses it once. Paths that are not there lead to what is nearest above them. */
export function placeFinder(text: string): (path: Path) => TextPlace {
  const tree = parseTree(text);
  return (path) => placeOfOffset(text, tree ? nearestNode(tree, path).offset : 0);
}
