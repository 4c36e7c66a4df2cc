/** Words on paper, and whose they are: the document's own are set in serif, ours in sans. */
export interface Run {
  readonly text: string;
  readonly voice: 'document' | 'ours';
  readonly look?: 'strong' | 'quiet' | 'gone' | 'fresh';
}

export type Line = readonly Run[];

export interface ReportTable {
  readonly kind: 'table';
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  readonly header: readonly string[];
  /** Cells hold lines; a row of one cell spans all columns. */
  readonly rows: readonly (readonly (readonly Line[])[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line'; readonly line: Line }
  | ReportTable;

/** A document to be filed: A4 landscape, repeated header rows, page numbers. */
export interface Report {
  readonly language: 'vi' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly Block[];
  /** "Trang {page}/{pages}". */
  readonly pageOf: string;
}

export const ours = (text: string, look?: Run['look']): Run => ({ text, voice: 'ours', ...(look ? { look } : {}) });
export const theirs = (text: string, look?: Run['look']): Run => ({
  text,
  voice: 'document',
  ...(look ? { look } : {}),
});
