import type { ReadProgress } from '../reading/read.ts';
import type { RecognisedPage } from '../reading/recognition/recogniser.ts';
import type { WordingDecision } from '../reading/recognition/repairs/find-repairs.ts';
import type { LearnedSyllables } from './syllables/message.ts';
import type { LegalValue, PreparedDocument } from './prepare-document.ts';

/** What a reading thread is asked to do. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly legalValue: LegalValue;
  /** Pages of a scan that were recognised before an interruption. */
  readonly recognised: ReadonlyMap<number, RecognisedPage>;
  /** What people decided of its misread words. */
  readonly decisions?: readonly WordingDecision[];
  /** A file with pages to be recognised ends as a scan before the first of them. */
  readonly scansLater?: boolean;
  /** What the register taught of syllables; absent while it taught nothing. */
  readonly syllables?: LearnedSyllables | undefined;
}

/** What a reading gives: the documents as rows, and the whole result packed for keeping. */
export interface PreparedReading {
  readonly engine: string;
  readonly mediaType: string;
  readonly pageCount: number;
  readonly documents: readonly PreparedDocument[];
  /** gzip of the JSON of the engine's result. */
  readonly packed: Uint8Array;
}

export interface ReadingProblem {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How far a reading is, or a page of a scan that need not be recognised again. */
export type ReadingNote =
  | { readonly progress: ReadProgress }
  | { readonly recognised: { readonly page: number; readonly words: RecognisedPage } };

/** Scan: its pages are to be recognised, which takes long. Refused: nothing of the file may be kept. Failed: the engine's fault; the file is kept to be tried again. */
export type ReadingAnswer =
  | { readonly end: 'read'; readonly reading: PreparedReading }
  | { readonly end: 'scan' }
  | { readonly end: 'refused' | 'failed'; readonly problem: ReadingProblem };
