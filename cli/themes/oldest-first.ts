import type { Side } from '../../src/reading/compare/side.ts';

/** A document as it was named on the command line. */
export interface NamedSide {
  readonly side: Side;
  readonly file: string;
}

/** By day of issue; one without a day comes last, those of the same day stay as they were named. */
export const oldestFirst = (documents: readonly NamedSide[]): NamedSide[] =>
  documents.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));

const dayOf = ({ side }: NamedSide): string => side.document.metadata.issuedOn ?? '9999';
