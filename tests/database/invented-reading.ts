import { gzipSync } from 'node:zlib';
import type { Acting } from '../../src/access/public.ts';
import { addSource } from '../../src/directives/add-source.ts';
import { type LegalValue, prepareDocument } from '../../src/directives/prepare-document.ts';
import type { ReadingJob } from '../../src/directives/queues.ts';
import { readSource } from '../../src/directives/read-source.ts';
import type { PreparedReading } from '../../src/directives/reading-message.ts';
import type { ReadingOutcome, ReadingPool } from '../../src/directives/reading-pool.ts';
import type { Paragraph } from '../../src/reading/model/block.ts';
import type { Clause, DocumentKind, ReadDocument } from '../../src/reading/model/document.ts';
import type { Fact } from '../../src/reading/model/fact.ts';
import type { ReadResult } from '../../src/reading/model/result.ts';
import type { SentJob } from './test-services.ts';

/** A clause in few words: its label, an optional heading, and its text. */
export interface InventedClause {
  readonly label: string;
  readonly heading?: string;
  readonly text: string;
}

/** A document of the fictional province Sơn Khê, as a test needs it. */
export interface Invented {
  readonly kind?: DocumentKind;
  readonly symbol?: string | null;
  readonly issuedOn?: string | null;
  readonly title?: string;
  readonly basis?: readonly string[];
  readonly clauses?: readonly InventedClause[];
  /** Facts over words of the text: found where the words first stand. */
  readonly facts?: readonly InventedFact[];
  readonly engine?: string;
}

type Told<F extends Fact> = Omit<F, 'id' | 'clause' | 'span' | 'quote' | 'method' | 'confidence'>;
export type InventedFact = {
  readonly id: string;
  readonly words: string;
  readonly confidence?: number;
} & (
  | Told<Extract<Fact, { kind: 'target' }>>
  | Told<Extract<Fact, { kind: 'task' }>>
  | Told<Extract<Fact, { kind: 'citation' }>>
);

export const target = (id: string, words: string, more: object = {}): InventedFact => ({
  id,
  words,
  kind: 'target',
  indicator: 'Tỷ trọng kinh tế số',
  comparator: '>=',
  value: 25,
  valueTo: null,
  unit: '%',
  year: 2030,
  yearFrom: 'own',
  scope: null,
  coverage: false,
  baseline: null,
  ...more,
});

export const citation = (id: string, words: string, symbol: string, date: string | null = null): InventedFact => ({
  id,
  words,
  kind: 'citation',
  symbol,
  date,
  issuer: null,
  form: 'symbol',
  self: false,
});

const TITLE = 'về chuyển đổi số của tỉnh Sơn Khê';

/** What the engine would give for an invented document. */
export function inventedResult(invented: Invented): ReadResult {
  const { symbol = '12-NQ/TU', issuedOn = '2025-03-15', title = TITLE, clauses = [], basis = [] } = invented;
  const lines = [
    title,
    ...clauses.map(({ label, heading, text }) => `${label} ${heading ? `${heading} ` : ''}${text}`),
  ];
  const text = lines.join('\n');
  const starts = lines.map((_, i) => lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0));
  const blocks = lines.map((line, i): Paragraph => {
    const span = { start: starts[i]!, end: starts[i]! + line.length };
    return { kind: 'paragraph', text: line, page: 1, span };
  });
  const read = clauses.map((clause, i) => clauseOf(clause, blocks[i + 1]!));
  const document: ReadDocument = {
    kind: invented.kind ?? 'directive',
    kindSigns: [],
    style: 'party',
    span: { start: 0, end: text.length },
    metadata: {
      symbol,
      issuedOn,
      title,
      basis,
      type: 'Nghị quyết',
      issuer: 'Tỉnh ủy Sơn Khê',
      place: 'Sơn Khê',
      signatory: 'Nguyễn Văn Sơn',
      signatoryRole: 'T/M BAN THƯỜNG VỤ',
      recipients: ['Các huyện ủy'],
    },
    anchors: [],
    segments: [
      { kind: 'title', span: blocks[0]!.span },
      { kind: 'body', span: { start: starts[1] ?? text.length, end: text.length } },
    ],
    clauses: read,
    facts: (invented.facts ?? []).map((fact) => factOf(fact, text, read)),
    warnings: [],
  };
  return {
    engine: invented.engine ?? '1',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    pageCount: 1,
    canonical: { raw: text, text, edits: [], blocks },
    documents: [document],
    warnings: [],
  };
}

function clauseOf({ label, heading, text }: InventedClause, { span }: Paragraph): Clause {
  const path = label.replace(/[^\p{L}\p{N}]/gu, '');
  const body = { start: span.start + label.length + 1, end: span.end };
  return {
    path,
    label,
    text: heading ? `${heading} ${text}` : text,
    heading: heading ?? null,
    parent: null,
    kind: 'clause',
    paragraphs: [body],
    span,
    own: span,
    page: 1,
    confidence: 1,
    eId: `clause_${path}`,
    hash: path,
  };
}

function factOf({ words, confidence = 0.95, ...fact }: InventedFact, text: string, clauses: readonly Clause[]): Fact {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the invented document does not say "${words}"`);
  const span = { start, end: start + words.length };
  const clause = clauses.find((candidate) => candidate.span.start <= start && start < candidate.span.end)?.path ?? null;
  return { ...fact, clause, span, quote: words, method: 'invented', confidence } as Fact;
}

/** What a reading thread would give for invented documents. */
export function inventedReading(results: readonly ReadResult[], legalValue: LegalValue = 'copy'): PreparedReading {
  const [first] = results;
  return {
    engine: first!.engine,
    mediaType: first!.mediaType,
    pageCount: 1,
    documents: results.flatMap((result) =>
      result.documents.map((document) => prepareDocument(result, document, legalValue)),
    ),
    packed: gzipSync(JSON.stringify(first)),
  };
}

/** A pool that gives an outcome without reading anything. */
export const poolGiving = (outcome: ReadingOutcome): ReadingPool => ({
  read: async () => outcome,
  close: async () => {},
});

export const fileOf = (text: string, name = 'van-ban.txt'): File => new File([text], name);

type TestActing = Acting & { readonly sent: SentJob[] };

/** Does the last job that was sent, with an outcome as its reading. */
export async function readLast(acting: TestActing, outcome: ReadingOutcome): Promise<void> {
  await readSource(acting, poolGiving(outcome), acting.sent.at(-1)!.data as ReadingJob);
}

/** Adds a file and reads it as an invented document. @returns the slug. */
export async function register(
  acting: TestActing,
  invented: Invented,
  bytes: string = JSON.stringify(invented),
): Promise<string> {
  const { source } = await addSource(acting, { file: fileOf(bytes), legalValue: 'copy' });
  await readLast(acting, { end: 'read', reading: inventedReading([inventedResult(invented)]) });
  const row = await acting.db
    .selectFrom('copy')
    .innerJoin('directive', 'directive.id', 'copy.directive_id')
    .select('directive.slug')
    .where('copy.source_id', '=', source.id)
    .executeTakeFirstOrThrow();
  return row.slug;
}
