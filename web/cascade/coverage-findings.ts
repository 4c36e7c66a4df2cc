import type { Coverage } from './alignment-view.ts';

/** What a leader asks of a cascade first: who has nothing, what most leave out, which numbers fell. */
export interface Findings {
  /** Places of the provinces without any document; null when the list of provinces was never loaded. */
  readonly without: readonly string[] | null;
  readonly provinces: number;
  /** Clauses that at least two documents had to take up and none did. */
  readonly nobody: number;
  /** The clause that most leave out; null when none is left out. */
  readonly most: Coverage['clauses'][number] | null;
  readonly lowered: number;
  /** Documents that lower at least one number. */
  readonly lowering: number;
  /** Documents that were compared. */
  readonly compared: number;
}

export function findingsOf({ clauses, documents, lowered, provinces }: Coverage): Findings {
  const counted = provinces.filter(({ sample }) => !sample);
  const most = clauses.reduce<Findings['most']>(
    (top, next) => (next.omittedBy > (top?.omittedBy ?? 0) ? next : top),
    null,
  );
  return {
    without:
      counted.length === 0 ? null : counted.filter((one) => one.documents.length === 0).map(({ place }) => place),
    provinces: counted.length,
    nobody: clauses.filter(({ omittedBy, askedOf }) => askedOf > 1 && omittedBy === askedOf).length,
    most,
    lowered: lowered.length,
    lowering: new Set(lowered.flatMap(({ by }) => by.map(({ document }) => document))).size,
    compared: documents.filter(({ tally }) => tally !== null).length,
  };
}

/** What the title says: the first of the findings that is none of "all is well". */
export function headlineOf({ without, provinces, nobody, most, lowered, compared }: Findings) {
  if (compared === 0) return 'title';
  const some = without !== null && without.length < provinces;
  if (some && without.length > 0) return 'provinces';
  if (nobody > 0) return 'nobody';
  if (lowered > 0) return 'lowered';
  return most ? 'most' : 'everybody';
}
