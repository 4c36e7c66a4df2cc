import type { DocumentKind, MetadataField } from '../model/document.ts';
import type { Comparator, Deadline, Period } from '../model/fact.ts';

export type Language = 'vi' | 'en';

/** Words that exports put around what a document says; the document's own words are never translated. */
export interface ExportWords {
  readonly language: Language;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly fields: Readonly<
    Record<MetadataField | 'kind' | 'pages' | 'clauses' | 'targets' | 'tasks' | 'citations', string>
  >;
  readonly sheets: Readonly<Record<'documents' | 'structure' | 'targets' | 'tasks' | 'citations', string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly deadlines: Readonly<Record<Deadline['kind'], string>>;
  readonly periods: Readonly<Record<Period, string>>;
  readonly before: string;
  readonly after: string;
  readonly self: string;
  readonly untitled: string;
}

export type ColumnName =
  | 'document'
  | 'clause'
  | 'label'
  | 'heading'
  | 'text'
  | 'page'
  | 'indicator'
  | 'comparator'
  | 'value'
  | 'valueTo'
  | 'unit'
  | 'year'
  | 'scope'
  | 'quote'
  | 'task'
  | 'lead'
  | 'coordinating'
  | 'deliverable'
  | 'deadline'
  | 'date'
  | 'symbol'
  | 'issuer'
  | 'confidence';
