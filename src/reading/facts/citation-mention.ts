import type { Citation } from '../model/fact.ts';
import type { Span } from '../model/span.ts';

/** A citation found in one passage: offsets are those of the passage. */
export interface Mention
  extends Pick<Citation, 'symbol' | 'date' | 'issuer' | 'form' | 'self' | 'method' | 'confidence'> {
  readonly span: Span;
  /** Folded kind of document, "nghị quyết"; empty when none is printed. */
  readonly type: string;
}
