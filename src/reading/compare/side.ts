import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';

/** A document to compare, with the text that its spans point into. */
export interface Side {
  readonly canonical: Canonical;
  readonly document: ReadDocument;
}
