import type { ReadWarning } from './block.ts';
import type { Fact } from './fact.ts';
import type { Span } from './span.ts';

/** Only a directive is read into clauses and facts; a digest (bản tin) or commentary (bình luận) never is. */
export type DocumentKind = 'directive' | 'digest' | 'commentary' | 'other';

/** Party (Đảng): A- I- 1- a) dash. State (Nhà nước): Phần, Chương, Mục, Điều, Khoản, Điểm. */
export type Style = 'party' | 'state';

/** Metadata (thể thức); null where the document does not say. */
export interface Metadata {
  /** Number and symbol (số, ký hiệu) without spaces: "69-KL/TW". */
  readonly symbol: string | null;
  /** Vietnamese name of the document type: "Kết luận". */
  readonly type: string | null;
  readonly issuer: string | null;
  /** ISO date. */
  readonly issuedOn: string | null;
  readonly place: string | null;
  /** Trích yếu, without the type word. */
  readonly title: string | null;
  readonly signatory: string | null;
  /** As printed: "T/M BỘ CHÍNH TRỊ". */
  readonly signatoryRole: string | null;
  /** Nơi nhận, without leading dash and closing punctuation. */
  readonly recipients: readonly string[];
  /** Symbols in the lines "Căn cứ …" and of what the title says this carries out. */
  readonly basis: readonly string[];
}

export type MetadataField = keyof Metadata;

/** Where a metadata field was read, by which rule and how surely (0 to 1). */
export interface MetadataAnchor {
  readonly field: MetadataField;
  readonly span: Span;
  readonly method: string;
  readonly confidence: number;
}

export type ClauseKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'clause'
  | 'point'
  | 'dash'
  | 'plus'
  | 'annex'
  | 'table'
  | 'group'
  | 'row'
  /** Text inside the body that no rule understood. */
  | 'unparsed';

/** A node of the clause tree (điều khoản), flat, in reading order; `parent` names the path of the node above. */
export interface Clause {
  /** Printed labels from the root joined by "/": "III/2/-3", "Đ5/2/a", "PL2/II/r12". Unique in its document. */
  readonly path: string;
  readonly parent: string | null;
  readonly kind: ClauseKind;
  /** Label as printed, with its punctuation: "III-", "1.", "a)", "-"; empty when nothing is printed. */
  readonly label: string;
  readonly heading: string | null;
  /** Own text after the label, heading included, white space collapsed, up to the first child. */
  readonly text: string;
  /** Paragraphs of `text`, located: a clause may name one body a paragraph. Empty for rows. */
  readonly paragraphs: readonly Span[];
  /** The whole clause with its children. */
  readonly span: Span;
  /** Label and own text. */
  readonly own: Span;
  /** Page of its first character, counted from 1. */
  readonly page: number;
  /** Rows and group rows only: cells by column, with the header of the column. */
  readonly cells?: readonly ClauseCell[];
  readonly confidence: number;
  /** Akoma Ntoso eId. */
  readonly eId: string;
  /** sha256 of the folded own text, 16 hex digits: the same words have the same hash in every copy. */
  readonly hash: string;
}

export interface ClauseCell {
  /** Header of the column as printed, white space collapsed; empty when the table has none. */
  readonly header: string;
  readonly text: string;
  readonly span: Span;
}

/** What surrounds the clauses. The segments of a document cover it without gap or overlap. */
export interface Segment {
  readonly kind:
    | 'letterhead'
    | 'title'
    | 'basis'
    | 'preamble'
    | 'body'
    | 'closing'
    | 'signature'
    | 'recipients'
    | 'annex'
    | 'aside'
    | 'unparsed';
  readonly span: Span;
}

/** One directive of a source (văn bản), or one part that is none. */
export interface ReadDocument {
  readonly kind: DocumentKind;
  /** Why the kind was chosen: codes of the signs found. */
  readonly kindSigns: readonly string[];
  readonly style: Style;
  readonly span: Span;
  readonly metadata: Metadata;
  readonly anchors: readonly MetadataAnchor[];
  readonly segments: readonly Segment[];
  readonly clauses: readonly Clause[];
  readonly facts: readonly Fact[];
  readonly warnings: readonly ReadWarning[];
}
