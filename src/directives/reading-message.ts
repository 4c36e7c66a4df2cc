import type { ReadProgress } from '../reading/read.ts';
import type { LegalValue, PreparedDocument } from './prepare-document.ts';

/** What a reading thread is asked to do. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly legalValue: LegalValue;
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

/** What a reading thread says. */
export type ReadingMessage =
  | { readonly say: 'ready' }
  | { readonly say: 'progress'; readonly progress: ReadProgress }
  | { readonly say: 'read'; readonly reading: PreparedReading }
  /** Nothing of the file may be kept. */
  | { readonly say: 'refused'; readonly problem: ReadingProblem }
  /** The engine failed; the file is kept, so that it can be tried again. */
  | { readonly say: 'failed'; readonly problem: ReadingProblem };
