import { createContext, use } from 'react';
import type { FactKind, RegisteredFact } from '../../../../src/directives/schemas.ts';
import type { Mark } from './mark-runs.ts';

export interface NumberedMark extends Mark {
  readonly number: number;
}

export interface LeafMarks {
  /** Sorted by their start. */
  readonly marks: readonly NumberedMark[];
  /** Letters of the longest. */
  readonly longest: number;
}

/** Facts as marks in the text: those of the kind chosen, without the rejected ones. */
export function leafMarks(
  facts: readonly RegisteredFact[],
  numbers: ReadonlyMap<string, number>,
  kind: FactKind | null,
): LeafMarks {
  const marks = facts
    .filter((fact) => fact.status !== 'rejected' && (!kind || fact.kind === kind))
    .map(({ id, kind, status, span }) => ({ id, kind, status, span, number: numbers.get(id) ?? 0 }))
    .sort((a, b) => a.span.start - b.span.start);
  return { marks, longest: marks.reduce((most, { span }) => Math.max(most, span.end - span.start), 0) };
}

export const LeafMarksContext = createContext<LeafMarks>({ marks: [], longest: 0 });

export const useLeafMarks = (): LeafMarks => use(LeafMarksContext);
