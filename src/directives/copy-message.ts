import type { CopyComparison } from '../reading/compare/copies/difference.ts';
import type { Span } from '../reading/model/span.ts';
import type { LegalValue, PreparedDocument } from './prepare-document.ts';
import type { CopyDifference } from './schemas.ts';

/** A reading as the register keeps it, and the place of the document in it. */
export interface PackedCopy {
  readonly packed: Uint8Array;
  readonly part: number;
}

export interface ComparedCopies extends Pick<CopyComparison, 'agreement'> {
  readonly differences: readonly CopyDifference[];
}

/** A document as another copy has it, and where places of the present copy are in it. */
export interface ReplacingCopy {
  readonly document: PreparedDocument;
  readonly places: readonly CarriedPlace[];
}

/** Words of the new copy for words of the old one; an empty span where it has none. */
export interface CarriedPlace {
  readonly span: Span;
  readonly clause: string | null;
  readonly quote: string;
}

/** What a copy thread is asked: how two copies differ, or what becomes of spans of the first in the second. */
export type CopyTask = { readonly current: PackedCopy; readonly other: PackedCopy } & (
  | { readonly make: 'comparison' }
  | { readonly make: 'replacement'; readonly legalValue: LegalValue; readonly spans: readonly Span[] }
);

export type CopyAnswer =
  | { readonly made: 'comparison'; readonly comparison: ComparedCopies }
  | { readonly made: 'replacement'; readonly replacement: ReplacingCopy }
  | { readonly made: null };
