import { createHash } from 'node:crypto';
import { ENGINE } from './engine.ts';
import { readFacts } from './facts/read-facts.ts';
import { type FormatOptions, readFormat } from './formats/read-format.ts';
import { refuseSecrecy } from './formats/secrecy-mark.ts';
import type { ReadDocument } from './model/document.ts';
import type { ReadResult } from './model/result.ts';
import { canonicalise } from './normalise/canonicalise.ts';
import { lowerByDoubt } from './recognition/doubt.ts';
import { leaveHandwritingEmpty } from './recognition/handwriting.ts';
import { findRepairs, type WordingDecision } from './recognition/repairs/find-repairs.ts';
import type { SyllableCounts } from './recognition/repairs/syllable-counts.ts';
import { recoverFlattened } from './structure/tables/flattened/recover-flattened.ts';
import { recoveredTables } from './structure/tables/recovered.ts';
import { splitBundle } from './structure/split-bundle.ts';
import { readStructure } from './structure/read-structure.ts';

export { ENGINE };

export interface ReadOptions extends Omit<FormatOptions, 'onProgress'> {
  readonly onProgress?: (progress: ReadProgress) => void;
  /** What a register taught of Vietnamese syllables, beside the counts that come with Nhịp: for recognised text. */
  readonly syllables?: SyllableCounts;
  /** What people decided of misread words of this file before. */
  readonly decisions?: readonly WordingDecision[];
}

export interface ReadProgress {
  readonly stage: 'format' | 'recognition' | 'structure' | 'facts';
  readonly done: number;
  readonly total: number;
}

/**
 * Reads a file into its documents. Malformed input never throws: what could not be read is a warning or an `unparsed`
 * node.
 *
 * @throws {Refusal} when nothing of the file may be kept: secrecy mark, encryption, bomb, too large, not a document.
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const raw = recoverFlattened(await readFormat(bytes, options));
  const canonical = canonicalise(raw.blocks, (blocks) => findRepairs(blocks, options));
  refuseSecrecy(canonical);
  const documents = splitBundle(canonical)
    .map((part) => leaveHandwritingEmpty(readStructure(canonical, part), canonical))
    .map((structure): ReadDocument => ({ ...structure, facts: readFacts(canonical, structure) }))
    .map((document) => lowerByDoubt(document, canonical.doubts ?? []))
    .map((document) => lowerByDoubt(document, recoveredTables(canonical)));
  return {
    engine: ENGINE,
    mediaType: raw.mediaType,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pageCount: raw.pageCount,
    canonical,
    documents,
    warnings: raw.warnings,
  };
}
