import { annexNode } from './annex-node.ts';
import { buildTree } from './clause-tree.ts';
import { isForm } from './form-heading.ts';
import type { Node } from './node.ts';
import type { Placed, Scope, Zones } from './roles.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

export interface Trees {
  readonly roots: readonly Node[];
  /** Start offsets of body passages that no clause holds. */
  readonly loose: ReadonlySet<number>;
}

/** One tree a scope; annexes hold their clauses and forms, everything else stands at the root. In reading order. */
export function treesOf({ placed, scopes }: Zones): Trees {
  const byScope = scopes.map((): Placed[] => []);
  for (const one of placed) byScope[one.scope]!.push(one);
  const tops: (Node | null)[] = [];
  const roots: Node[] = [];
  const loose = new Set<number>();
  scopes.forEach((scope, i) => {
    const units = byScope[i]!.filter(({ role }) => role === 'body').map(({ unit }) => unit);
    const heads = byScope[i]!.filter(({ role }) => role === 'annex').flatMap(({ unit }) =>
      isPassage(unit) ? [unit] : [],
    );
    const parent = scope.kind === 'form' ? (tops[scope.under] ?? null) : null;
    const top = heads.length > 0 ? annexNode(scope.token, heads, parent) : null;
    tops.push(top);
    const grown = growScope(scope, units, top);
    for (const passage of grown.loose) loose.add(passage.start);
    if (!top) roots.push(...grown.roots);
    else if (parent) parent.children.push(top);
    else roots.push(top);
  });
  for (const top of tops) top?.children.sort((a, b) => a.start - b.start);
  return { roots: roots.sort((a, b) => a.start - b.start), loose };
}

interface Grown {
  readonly roots: readonly Node[];
  readonly loose: readonly Passage[];
}

/** Forms are kept whole: their numbers and tables are blanks to fill in. Prose above the first clause is the annex's own. */
function growScope(scope: Scope, units: readonly Unit[], top: Node | null): Grown {
  if (top && (scope.kind === 'form' || isForm(units))) {
    top.passages.push(...units.filter(isPassage));
    return { roots: [], loose: [] };
  }
  const tree = buildTree(units, top);
  if (!top) return tree;
  top.passages.push(...tree.loose);
  return { roots: [], loose: [] };
}
