import type { Clause, MetadataField, ReadDocument } from '../model/document.ts';
import type { Citation, Fact, Target, Task } from '../model/fact.ts';
import type { ReadResult } from '../model/result.ts';
import { sayDeadline } from './say.ts';
import type { ColumnName, ExportWords } from './words.ts';

/** A date is its ISO form, told apart from text by the column's type. */
export type Value = string | number | null;

export interface Column {
  readonly header: string;
  readonly type: 'text' | 'number' | 'date';
  /** Characters of a comfortable column. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

/** Documents and what was read from them as plain tables: the one source of workbooks and of tables in text. */
export function sheetsOf(results: readonly ReadResult[], words: ExportWords): Sheet[] {
  const all = results.flatMap(({ documents, pageCount }) => documents.map((document) => ({ document, pageCount })));
  const directives = all.map(({ document }) => document).filter(({ kind }) => kind === 'directive');
  return [
    documentSheet(all, words),
    structureSheet(directives, words),
    targetSheet(directives, words),
    taskSheet(directives, words),
    citationSheet(directives, words),
  ];
}

/** What a document is called in a table. */
export const nameOf = ({ metadata }: ReadDocument, words: ExportWords): string =>
  metadata.symbol ?? metadata.title ?? words.untitled;

export function targetSheet(documents: readonly ReadDocument[], words: ExportWords): Sheet {
  const columns = columnsOf(
    words,
    'document',
    'clause',
    'indicator',
    'comparator',
    'value',
    'valueTo',
    'unit',
    'year',
    'scope',
    'quote',
    'confidence',
  );
  const row = (name: string, fact: Target): Value[] => {
    const { clause, indicator, comparator, value, valueTo, unit, year, scope, quote, confidence } = fact;
    return [
      name,
      clause,
      indicator,
      words.comparators[comparator],
      value,
      valueTo,
      unit,
      year,
      scope,
      quote,
      confidence,
    ];
  };
  return { name: words.sheets.targets, columns, rows: rowsOf(documents, words, isTarget, row) };
}

export function taskSheet(documents: readonly ReadDocument[], words: ExportWords): Sheet {
  const columns = columnsOf(
    words,
    'document',
    'clause',
    'task',
    'lead',
    'coordinating',
    'deliverable',
    'deadline',
    'text',
    'date',
    'confidence',
  );
  columns[7] = { ...columns[7]!, header: words.columns.quote, width: 20 };
  const row = (name: string, task: Task): Value[] => {
    const { clause, text, deliverable, deadline, confidence } = task;
    const bodies = (role: string): string =>
      task.bodies
        .filter((body) => body.role === role)
        .map((body) => body.name)
        .join('; ');
    const when = sayDeadline(deadline, words);
    const date = deadline.kind === 'fixed' ? deadline.date : null;
    return [
      name,
      clause,
      text,
      bodies('lead'),
      bodies('coordinating'),
      deliverable,
      when,
      deadline.text,
      date,
      confidence,
    ];
  };
  return { name: words.sheets.tasks, columns, rows: rowsOf(documents, words, isTask, row) };
}

export function citationSheet(documents: readonly ReadDocument[], words: ExportWords): Sheet {
  const columns = columnsOf(words, 'document', 'clause', 'symbol', 'date', 'issuer', 'quote', 'confidence');
  const row = (name: string, { clause, symbol, date, issuer, quote, self, confidence }: Citation): Value[] => [
    name,
    clause,
    self ? words.self : symbol,
    date,
    issuer,
    quote,
    confidence,
  ];
  return { name: words.sheets.citations, columns, rows: rowsOf(documents, words, isCitation, row) };
}

function documentSheet(
  all: readonly { readonly document: ReadDocument; readonly pageCount: number }[],
  words: ExportWords,
): Sheet {
  const { fields } = words;
  const text: MetadataField[] = [
    'symbol',
    'type',
    'issuer',
    'issuedOn',
    'place',
    'title',
    'signatory',
    'signatoryRole',
    'recipients',
    'basis',
  ];
  const counts = ['pages', 'clauses', 'targets', 'tasks', 'citations'] as const;
  const columns: Column[] = [
    { header: fields.kind, type: 'text', width: 14 },
    ...text.map(
      (field): Column => ({
        header: fields[field],
        type: field === 'issuedOn' ? 'date' : 'text',
        width: field === 'title' ? 60 : 24,
      }),
    ),
    ...counts.map((count): Column => ({ header: fields[count], type: 'number', width: 12 })),
  ];
  const rows = all.map(({ document, pageCount }): Value[] => {
    const count = (kind: Fact['kind']): number => document.facts.filter((fact) => fact.kind === kind).length;
    const values = text
      .map((field) => document.metadata[field])
      .map((value) => (Array.isArray(value) ? value.join('; ') : String(value ?? '')) || null);
    return [
      words.kinds[document.kind],
      ...values,
      pageCount,
      document.clauses.length,
      count('target'),
      count('task'),
      count('citation'),
    ];
  });
  return { name: words.sheets.documents, columns, rows };
}

function structureSheet(documents: readonly ReadDocument[], words: ExportWords): Sheet {
  const columns = columnsOf(words, 'document', 'clause', 'label', 'heading', 'text', 'page');
  const rows = documents.flatMap((document) => {
    const name = nameOf(document, words);
    return document.clauses.map(({ path, label, heading, text, page }: Clause): Value[] => [
      name,
      path,
      label,
      heading,
      text,
      page,
    ]);
  });
  return { name: words.sheets.structure, columns, rows };
}

const isTarget = (fact: Fact): fact is Target => fact.kind === 'target';
const isTask = (fact: Fact): fact is Task => fact.kind === 'task';
const isCitation = (fact: Fact): fact is Citation => fact.kind === 'citation';

const rowsOf = <Kind extends Fact>(
  documents: readonly ReadDocument[],
  words: ExportWords,
  is: (fact: Fact) => fact is Kind,
  row: (name: string, fact: Kind) => Value[],
): Value[][] =>
  documents.flatMap((document) => document.facts.filter(is).map((fact) => row(nameOf(document, words), fact)));

const NUMBERS: ReadonlySet<ColumnName> = new Set(['value', 'valueTo', 'year', 'page', 'confidence']);
const WIDE: ReadonlySet<ColumnName> = new Set(['text', 'quote', 'task', 'indicator', 'heading', 'deliverable']);

const columnsOf = (words: ExportWords, ...names: readonly ColumnName[]): Column[] =>
  names.map((name) => ({
    header: words.columns[name],
    type: NUMBERS.has(name) ? 'number' : name === 'date' ? 'date' : 'text',
    width: WIDE.has(name) ? 60 : NUMBERS.has(name) ? 11 : 22,
  }));
