import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Fact } from '../model/fact.ts';
import { readCitations } from './citation.ts';
import { passages } from './passage.ts';
import { readTargets } from './target.ts';
import { readTasks } from './task.ts';

/**
 * Everything that is asserted from one document, in reading order, each fact anchored to its words. A digest or a
 * commentary is about a directive but is none: it never gives facts.
 */
export function readFacts(canonical: Canonical, structure: Omit<ReadDocument, 'facts'>): Fact[] {
  if (structure.kind !== 'directive') return [];
  const text = passages(canonical, structure);
  const facts: Fact[] = [
    ...readCitations(text, structure.metadata),
    ...readTargets(text, structure),
    ...readTasks(canonical, structure, text),
  ];
  return facts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
