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

export const anchorOf = (field: MetadataField, { span, method, confidence }: Found<unknown>): MetadataAnchor => ({
  field,
  span,
  method,
  confidence,
});

/** The surest of several readings; the earlier one of equals. */
export function surest<T>(readings: readonly (Found<T> | null)[]): Found<T> | null {
  let best: Found<T> | null = null;
  for (const reading of readings) if (reading && (!best || reading.confidence > best.confidence)) best = reading;
  return best;
}
