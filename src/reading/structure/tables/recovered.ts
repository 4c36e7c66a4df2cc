import type { Doubt } from '../../model/block.ts';
import type { Canonical } from '../../model/canonical.ts';

/** Certainty of what was read from a table that no lines show: which cell a word is of was judged by its place. */
const CERTAINTY = 0.75;

/** Stretches of the text that are such tables. */
export const recoveredTables = ({ blocks }: Canonical): Doubt[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.recovered
      ? block.rows.map(({ span }) => ({ start: span.start, end: span.end, confidence: CERTAINTY }))
      : [],
  );
