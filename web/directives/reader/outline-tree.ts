import type { OutlineNode } from '../../../src/directives/schemas.ts';

const SMALL = new Set(['point', 'dash', 'plus', 'row', 'unparsed']);

/** Most entries an outline shows before only its upper levels are left. */
const MANY = 90;

/**
 * What of the clause tree makes an outline: no dashes, points or table rows, and for a long document only as many
 * levels as a person can scan.
 */
export function outlineTree(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const large = nodes.filter(({ kind, title }) => !SMALL.has(kind) && title.trim() !== '');
  for (const deepest of [2, 1]) {
    const found = large.filter(({ depth }) => depth <= deepest);
    if (found.length <= MANY) return found;
  }
  return large.filter(({ depth }) => depth === 0);
}

/** The outline entry a clause stands under: itself or the nearest of its parents. */
export function outlineEntry(tree: readonly OutlineNode[], path: string): string | null {
  const known = new Set(tree.map((node) => node.path));
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) if (known.has(at)) return at;
  return null;
}
