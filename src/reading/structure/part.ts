import type { Block } from '../model/block.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A run of blocks that is one document of the source, before it is read. */
export interface Part {
  readonly kind: DocumentKind;
  readonly kindSigns: readonly string[];
  readonly span: Span;
  readonly blocks: readonly Block[];
}
