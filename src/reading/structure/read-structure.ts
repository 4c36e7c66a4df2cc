import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';
import { clausesOf } from './clauses.ts';
import { isLayoutTable } from './layout-table.ts';
import { itemsOf } from './line.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import { joinLines } from './paragraphs.ts';
import type { Part } from './part.ts';
import { segmentsOf } from './segments.ts';
import { styleOf } from './style.ts';
import { treesOf } from './scope-trees.ts';
import { structureWarnings } from './warnings.ts';
import { zonesOf } from './zones.ts';

/**
 * Reads one part into metadata, segments and clauses. Whatever it is given, it gives back a document: text that no rule
 * understood is an `unparsed` segment. Digests and commentaries have metadata but never clauses.
 */
export function readStructure(_canonical: Canonical, part: Part): Omit<ReadDocument, 'facts'> {
  const units = joinLines(itemsOf(part.blocks, isLayoutTable));
  const zones = zonesOf(units);
  const { metadata, anchors } = readMetadata(zones, part.kind);
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
