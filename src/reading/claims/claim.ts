import type { Span } from '../model/span.ts';
import type { Atom } from './atom.ts';

/** Words of a document that a claim stands on. */
export interface Quoted {
  /** Place of the document in the list it was checked against. */
  readonly document: number;
  /** Path of the clause; null outside every clause. */
  readonly clause: string | null;
  /** In the canonical text of the document. */
  readonly span: Span;
  readonly text: string;
}

/** A thing that the documents do not say in this connection. */
export interface Missing {
  readonly atom: Atom;
  /** Where the documents name it in another connection; null: nowhere at all. */
  readonly elsewhere: Quoted | null;
}

/**
 * A sentence of a text that was held against documents. `unchecked`: it names nothing that can be checked letter by letter.
 */
export interface CheckedClaim {
  readonly text: string;
  /** In the text that was checked. */
  readonly span: Span;
  readonly verdict: 'supported' | 'unsupported' | 'unchecked';
  /** What was checked: its own, and what the line that leads it in says ("Ngắn hạn (2025):"). */
  readonly atoms: readonly Atom[];
  readonly quoted: readonly Quoted[];
  readonly missing: readonly Missing[];
}
