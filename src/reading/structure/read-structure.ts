import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';
import { annexNode } from './annex-node.ts';
import { clausesOf } from './clauses.ts';
import { buildTree } from './clause-tree.ts';
import { isLayoutTable } from './layout-table.ts';
import { itemsOf } from './line.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { Node } from './node.ts';
import { joinLines } from './paragraphs.ts';
import type { Part } from './part.ts';
import type { Placed, Zones } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { styleOf } from './style.ts';
import { structureWarnings } from './warnings.ts';
import { isPassage, type Passage } from './unit.ts';
import { zonesOf } from './zones.ts';

/**
 * Reads one part into metadata, segments and clauses. Whatever it is given, it gives back a document: text that no rule
 * understood is an `unparsed` segment. Digests and commentaries have metadata but never clauses.
 */
export function readStructure(_canonical: Canonical, part: Part): Omit<ReadDocument, 'facts'> {
  const units = joinLines(itemsOf(part.blocks, isLayoutTable));
  const zones = zonesOf(units);
  const { metadata, anchors } = readMetadata(zones);
  const common = { kind: part.kind, kindSigns: part.kindSigns, span: part.span, metadata, anchors };
  if (part.kind !== 'directive') {
    return { ...common, style: 'state', segments: [{ kind: 'body', span: part.span }], clauses: [], warnings: [] };
  }
  const { roots, loose } = treesOf(zones);
  const clauses = clausesOf(roots);
  const segments = segmentsOf(part.span, zones.placed, zones.scopes, loose);
  const warnings = structureWarnings({ clauses, metadata, segments }, part.span);
  return { ...common, style: styleOf(clauses, zones), segments, clauses, warnings };
}

interface Trees {
  readonly roots: readonly Node[];
  readonly loose: ReadonlySet<number>;
}

/** One tree a scope, in reading order. */
function treesOf({ placed, scopes }: Zones): Trees {
  const roots: Node[] = [];
  const loose = new Set<number>();
  const byScope = scopes.map((): Placed[] => []);
  for (const one of placed) byScope[one.scope]!.push(one);
  byScope.forEach((own, i) => {
    const scope = scopes[i]!;
    const units = own.filter(({ role }) => role === 'body').map(({ unit }) => unit);
    const heads = own.filter(({ role }) => role === 'annex').flatMap(({ unit }) => (isPassage(unit) ? [unit] : []));
    const annex = scope.kind === 'annex' && heads.length > 0 ? annexNode(scope.token, heads) : null;
    const tree = buildTree(units, annex);
    for (const passage of tree.loose) loose.add(passage.start);
    if (annex) roots.push(withText(annex, tree.loose));
    else roots.push(...tree.roots);
  });
  return { roots, loose };
}

/** Prose of an annex above its first clause is the annex's own text. */
function withText(annex: Node, loose: readonly Passage[]): Node {
  annex.passages.push(...loose);
  return annex;
}
