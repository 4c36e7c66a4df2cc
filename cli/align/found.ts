import type { Alignment } from '../../src/reading/compare/alignment.ts';
import type { Side } from '../../src/reading/compare/side.ts';

/** Two documents and what the comparison found. */
export interface Found {
  readonly upstream: Side;
  readonly downstream: Side;
  readonly alignment: Alignment;
}
