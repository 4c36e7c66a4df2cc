import type { Clause, ReadDocument } from '../model/document.ts';
import type { Citation, Deadline, Fact, Target, Task } from '../model/fact.ts';
import type { ReadResult } from '../model/result.ts';
import { quote, type Span } from '../model/span.ts';

/** Characters of a clause's own text, and of a task's wording, that are enough to find it again. */
const CLAUSE_START = 60;
const TASK_START = 80;

export type JsonDocument = ReturnType<typeof toJson>;

/**
 * One document as plain data: metadata, clauses, targets, tasks and citations with the fields people exchange, and
 * beside them everything else that was read (kind and its signs, spans, rules, confidence). A part that is no directive
 * has a kind and metadata but never clauses or facts. Spans count UTF-16 code units of the canonical text of the file.
 */
export function toJson(result: ReadResult, document: ReadDocument) {
  const asserts = document.kind === 'directive';
  const facts = asserts ? document.facts : [];
  const clauses = asserts ? document.clauses : [];
  return {
    kind: document.kind,
    kindSigns: document.kindSigns,
    style: document.style,
    metadata: document.metadata,
    clauses: clauses.filter(isLabelled).map(clauseJson),
    targets: facts.filter(isTarget).map(factJson),
    tasks: facts.filter(isTask).map(taskJson),
    citations: facts.filter(isCitation).map(factJson),
    span: document.span,
    anchors: document.anchors,
    segments: document.segments,
    unparsed: unparsedSpans(document).map((span) => ({ span, text: oneLine(quote(result.canonical.text, span)) })),
    warnings: [...result.warnings, ...document.warnings],
    source: { mediaType: result.mediaType, sha256: result.sha256, pageCount: result.pageCount, engine: result.engine },
  };
}

/**
 * A whole file: one object when it holds one directive (what surrounds it is told by `others`), else an array, the
 * directives first, so that looking a symbol up never finds a digest or a commentary before the directive itself.
 */
export function resultToJson(result: ReadResult) {
  const directives = result.documents.filter(({ kind }) => kind === 'directive');
  const others = result.documents.filter(({ kind }) => kind !== 'directive');
  const [only] = directives.length > 0 ? directives : others;
  if (only && (directives.length === 1 || result.documents.length === 1)) {
    const rest = result.documents.filter((document) => document !== only);
    return { ...toJson(result, only), others: rest.map((document) => toJson(result, document)) };
  }
  return [...directives, ...others].map((document) => toJson(result, document));
}

const isTarget = (fact: Fact): fact is Target => fact.kind === 'target';
const isTask = (fact: Fact): fact is Task => fact.kind === 'task';
const isCitation = (fact: Fact): fact is Citation => fact.kind === 'citation';
const isLabelled = ({ kind }: Clause): boolean => kind !== 'unparsed';
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const unparsedSpans = ({ clauses, segments }: ReadDocument): Span[] =>
  [...clauses, ...segments]
    .filter(({ kind }) => kind === 'unparsed')
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);

/**
 * Labels as they are printed: a paper issued with another begins at the root again, so that its "Đ1" is the second one of
 * the file. The engine tells the two apart by "#2"; `id` keeps that.
 */
const printedPath = (path: string): string => path.replace(/#\d+/g, '');

const clauseJson = (clause: Clause) => ({
  ...clause,
  id: clause.path,
  path: printedPath(clause.path),
  start: clause.text.slice(0, CLAUSE_START),
});

const factJson = <F extends Fact>(fact: F) => ({
  ...fact,
  clause: fact.clause && printedPath(fact.clause),
  clauseId: fact.clause,
});

const taskJson = (task: Task) => ({
  ...factJson(task),
  start: task.text.slice(0, TASK_START),
  lead: task.bodies.filter(({ role }) => role === 'lead').map(({ name }) => name),
  coordinating: task.bodies.filter(({ role }) => role === 'coordinating').map(({ name }) => name),
  deadline: deadlineJson(task.deadline),
});

/** A deadline always has `date`, so that a table of tasks can be sorted by it. */
const deadlineJson = (deadline: Deadline) => ({ ...deadline, date: deadline.kind === 'fixed' ? deadline.date : null });
