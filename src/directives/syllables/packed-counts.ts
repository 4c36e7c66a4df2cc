import { gunzipSync, gzipSync } from 'node:zlib';
import {
  countSyllables,
  packCounts,
  type SyllableCounts,
  sumCounts,
  unpackCounts,
} from '../../reading/recognition/repairs/syllable-counts.ts';

/** Beyond this many pairs those that were seen once are forgotten: about ten megabytes of text. */
const MOST_PAIRS = 1_000_000;
/** A pair that was seen once is as likely a misprint as a word. */
const RAREST = 2;

const pairsOf = (counts: SyllableCounts): number => [...counts.values()].reduce((sum, after) => sum + after.size, 0);

const unpacked = (packed: Uint8Array): SyllableCounts => unpackCounts(gunzipSync(packed).toString('utf8'));

/** Adds what lines of sure letters say to counts, as gzip of text. */
export function addLines(packed: Uint8Array | null, lines: readonly string[]): Uint8Array {
  const known = packed === null ? [] : [unpacked(packed)];
  const sum = sumCounts([...known, countSyllables(lines)]);
  return gzipSync(packCounts(sum, pairsOf(sum) > MOST_PAIRS ? RAREST : 1));
}

/** Counts as a reading uses them: without pairs that were seen once. */
export function trustedCounts(packed: Uint8Array): SyllableCounts {
  const trusted = Array.from(unpacked(packed), ([before, after]) => {
    const kept = [...after].filter(([, count]) => count >= RAREST);
    return [before, new Map(kept)] as const;
  });
  return new Map(trusted.filter(([, after]) => after.size > 0));
}
