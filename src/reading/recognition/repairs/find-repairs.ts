import type { RawBlock } from '../../model/block.ts';
import type { Repair } from '../../model/repair.ts';
import { contextRepairs } from './context-repairs.ts';
import { frameRepairs } from './frame-wording.ts';
import { labelRepairs } from './label-repairs.ts';
import { recognisedPieces } from './pieces.ts';
import { syllablesKnown } from './shipped-counts.ts';
import type { SyllableCounts } from './syllable-counts.ts';

const overlaps = (one: Repair, other: Repair): boolean =>
  one.at < other.at + other.before.length && other.at < one.at + one.before.length;

/**
 * Misread letters of the recognised text, in order: fixed wording, labels that break their sequence, words that do not go
 * with the words beside them. Where two want the same letters, the first of these wins.
 *
 * @param learned counts of a register, beside those that come with Nhịp.
 */
export function findRepairs(blocks: readonly RawBlock[], learned?: SyllableCounts): Repair[] {
  const pieces = recognisedPieces(blocks);
  const sure = [...frameRepairs(pieces), ...labelRepairs(pieces)];
  const byContext = contextRepairs(pieces, syllablesKnown(learned));
  const all = [...sure, ...byContext.filter((one) => !sure.some((other) => overlaps(one, other)))];
  return all.toSorted((a, b) => a.at - b.at);
}
