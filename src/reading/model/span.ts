/** Half-open range `[start, end)` in UTF-16 code units of the canonical text of one source. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words a span stands for, exactly as the text has them. */
export const quote = (text: string, { start, end }: Span): string => text.slice(start, end);
