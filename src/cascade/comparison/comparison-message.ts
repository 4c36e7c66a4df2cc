import type { PackedSide } from '../finding.ts';
import type { ComparisonFound } from './schemas.ts';

/** What a thread is asked: readings in the order of the comparison, the oldest document first. */
export interface CompareTask {
  readonly sides: readonly PackedSide[];
}

/** Null when the thread could not compare. */
export interface CompareAnswer {
  readonly made: ComparisonFound | null;
}
