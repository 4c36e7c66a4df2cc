import type { Span } from '../model/span.ts';
import type { Label } from './labels/label.ts';
import type { Grid, Line } from './line.ts';

/** A paragraph of one or more printed lines. */
export interface Passage {
  readonly kind: 'passage';
  readonly lines: readonly Line[];
  /** Its located words: one span, or several when stray lines stand in its middle. */
  readonly pieces: readonly Span[];
  /** Lines joined by a space. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  /** Readings of its beginning as a label; none when it begins with ordinary words. */
  readonly labels: readonly Label[];
  /** The print shows that a paragraph begins here; false when only a label-like beginning says so. */
  readonly begins: boolean;
}

/** Lines that belong to nothing around them. */
export interface Stray {
  readonly kind: 'stray';
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly text: string;
}

export type Unit = Passage | Grid | Stray;

export const isPassage = (unit: Unit | undefined): unit is Passage => unit?.kind === 'passage';
