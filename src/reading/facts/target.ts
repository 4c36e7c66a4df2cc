import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Target } from '../model/fact.ts';

export function readTargets(_canonical: Canonical, _structure: Omit<ReadDocument, 'facts'>): Target[] {
  return [];
}
