import type { SyllableCounts } from '../../reading/recognition/repairs/syllable-counts.ts';
import type { LearnedSyllables } from './message.ts';
import { trustedCounts } from './packed-counts.ts';

let known: { readonly version: number; readonly counts: SyllableCounts } | undefined;

/** The counts of the register, unpacked once a version. */
export function syllablesOf({ version, packed }: LearnedSyllables): SyllableCounts {
  if (known?.version !== version) known = { version, counts: trustedCounts(packed) };
  return known.counts;
}
