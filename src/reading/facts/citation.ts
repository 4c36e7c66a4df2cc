import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Citation } from '../model/fact.ts';

export function readCitations(_canonical: Canonical, _structure: Omit<ReadDocument, 'facts'>): Citation[] {
  return [];
}
