import type { Span } from './span.ts';

/** Where a line stands on its page: points (1/72 inch), origin at the top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Size of the page, where it is known. */
  readonly page?: { readonly width: number; readonly height: number };
}

/** Recognised characters that may be wrong: a range of the text they stand in, and their certainty, 0 to 1. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

/** What the file says about the look of a paragraph; absent means the format does not tell. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Font size in points. */
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Level of a heading that the format itself marks (Markdown #, HTML h1, Word "Heading 1"): 1 to 6. */
  readonly headingLevel?: number;
}

/**
 * A paragraph, or one hard-wrapped line of one: text files and PDFs only know lines, and `wrapped` says so.
 * An automatic list number is part of `text`, as the reader of the printed page sees it.
 */
export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Counted from 1; formats without pages have one page. */
  readonly page: number;
  readonly box?: Box;
  readonly look?: Look;
  /** True when the line may go on in the next block. */
  readonly wrapped?: boolean;
  /** Column of a page read in columns (letterheads): 0 is the left one. */
  readonly column?: number;
  /** Printed indent of the first character in points or in text columns, for formats that show it. */
  readonly indent?: number;
  /** Certainty of the characters, 0 to 1; only recognised text has one. */
  readonly confidence?: number;
  /** Words of a recognised text that are uncertain; ranges of `text`. */
  readonly doubts?: readonly Doubt[];
}

export interface RawCell {
  /** Lines of one cell are joined by "\n". */
  readonly text: string;
  /** Index of the first grid column that the cell covers. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly header?: boolean;
  readonly bold?: boolean;
  /** As of paragraphs. */
  readonly doubts?: readonly Doubt[];
}

export interface RawRow {
  readonly cells: readonly RawCell[];
  readonly page: number;
}

/** A table as drawn. Letterheads and signature blocks are often borderless tables: `ruled` is false for those. */
export interface RawTable {
  readonly kind: 'table';
  readonly page: number;
  readonly rows: readonly RawRow[];
  readonly ruled?: boolean;
  /** No table in the file: put together from lines under a header that names its columns; less sure than others. */
  readonly recovered?: true;
}

export type RawBlock = RawParagraph | RawTable;

/** What a format reader returns: blocks in reading order. Immutable. */
export interface RawDocument {
  readonly mediaType: MediaType;
  readonly pageCount: number;
  readonly blocks: readonly RawBlock[];
  readonly warnings: readonly ReadWarning[];
}

export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'text/html'
  | 'application/pdf'
  | 'image/png'
  | 'image/jpeg'
  | 'image/tiff'
  | 'application/msword'
  | 'application/rtf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Something that could not be read, with its place; the words for people are in messages.*.ts under the code. */
export interface ReadWarning {
  readonly code: string;
  readonly page?: number;
  readonly span?: Span;
  /** Values for the message, by name. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A block of the canonical text: the same shapes, every text located. */
export interface Paragraph extends RawParagraph {
  readonly span: Span;
}

export interface Cell extends RawCell {
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly page: number;
  readonly span: Span;
}

export interface Table extends Omit<RawTable, 'rows'> {
  readonly rows: readonly Row[];
  readonly span: Span;
}

export type Block = Paragraph | Table;
