import type { ReadWarning } from '../model/block.ts';
import type { Clause, Metadata, Segment } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** What an officer should look at: a paper without a body or without an end, passages that fit no clause. */
export function structureWarnings(
  {
    clauses,
    metadata,
    segments,
  }: { readonly clauses: readonly Clause[]; readonly metadata: Metadata; readonly segments: readonly Segment[] },
  whole: Span,
): ReadWarning[] {
  const warnings: ReadWarning[] = [];
  if (clauses.length === 0) warnings.push({ code: 'body-missing', span: whole });
  const last = clauses.at(-1);
  const isWhole = clauses.every((clause) => clause.kind !== 'annex') || metadata.type !== null;
  if (last && isWhole && metadata.recipients.length === 0 && metadata.signatory === null) {
    warnings.push({ code: 'truncated', span: last.own, page: last.page, values: { after: last.path } });
  }
  const unparsed = segments.filter((segment) => segment.kind === 'unparsed');
  if (unparsed.length > 0)
    warnings.push({ code: 'unparsed', span: unparsed[0]!.span, values: { count: unparsed.length } });
  return warnings;
}
