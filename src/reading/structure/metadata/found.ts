import type { MetadataAnchor, MetadataField } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';

/** A value with the words it was read from and the rule that read it. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly method: string;
  readonly confidence: number;
}

export const found = <T>(value: T, span: Span, method: string, confidence: number): Found<T> => ({
  value,
  span,
  method,
  confidence,
});

export const anchorOf = (field: MetadataField, read: Found<unknown> | null): MetadataAnchor | null =>
  read && { field, span: read.span, method: read.method, confidence: read.confidence };
