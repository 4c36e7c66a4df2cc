import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type SyllableCounts, sumCounts, unpackCounts } from './syllable-counts.ts';
import { type SyllableModel, syllableModel } from './syllable-model.ts';

/**
 * Counts made by `scripts/count-syllables.ts` from the text layers of published directives: how often one syllable follows
 * another, no sentence of them. Directives that the engine is measured on are not among them.
 */
const TABLE = join(import.meta.dirname, 'syllable-counts.gz');

let shipped: SyllableCounts | undefined;
const known = new WeakMap<SyllableCounts, SyllableModel>();

/** What is known of Vietnamese syllables: the counts that come with Nhịp and those learned from a register. */
export function syllablesKnown(learned?: SyllableCounts): SyllableModel {
  shipped ??= unpackCounts(gunzipSync(readFileSync(TABLE)).toString('utf8'));
  const key = learned ?? shipped;
  const model = known.get(key) ?? syllableModel(learned === undefined ? shipped : sumCounts([shipped, learned]));
  known.set(key, model);
  return model;
}
