import { exportWords } from '../../src/reading/export/export-words.ts';
import { sayAmount, sayDate, sayDeadline } from '../../src/reading/export/say.ts';
import type { ExportWords } from '../../src/reading/export/words.ts';
import { fillMessage, sayWarning } from '../../src/reading/messages.ts';
import type { ReadDocument } from '../../src/reading/model/document.ts';
import type { Fact, Target, Task } from '../../src/reading/model/fact.ts';
import type { ReadResult } from '../../src/reading/model/result.ts';
import { cliMessages, readingMessages } from '../language.ts';
import type { Rendering } from '../rendering.ts';
import { outline } from './outline.ts';
import { type Paint, paintFor } from './paint.ts';
import { type TableColumn, table } from './table.ts';
import { padTo, widthOf, wrap } from './wrap.ts';

const MOST_ROWS = 15;

/** A file on one screen or two: for each document its metadata, outline, targets, tasks and warnings. */
export function summary(result: ReadResult, rendering: Rendering): string {
  const screen = { ...rendering, words: exportWords(rendering.language), paint: paintFor(rendering.colour) };
  const documents = result.documents.map((document) => summaryOf(document, screen).join('\n'));
  const warnings = warningLines(result.warnings, screen).join('\n');
  return `${[...documents, warnings].filter(Boolean).join('\n\n')}\n`;
}

interface Screen extends Rendering {
  readonly words: ExportWords;
  readonly paint: Paint;
}

function summaryOf(document: ReadDocument, screen: Screen): string[] {
  const { words, paint, width, language } = screen;
  const targets = document.facts.filter((fact): fact is Target => fact.kind === 'target');
  const tasks = document.facts.filter((fact): fact is Task => fact.kind === 'task');
  const { lines, left } = outline(document.clauses, width, paint);
  const more =
    left > 0 && lines.length > 0
      ? [paint.quiet(fillMessage(cliMessages(language).read.moreClauses, { count: left }))]
      : [];
  const sections: [string, readonly string[]][] = [
    [`${words.sheets.structure} (${document.clauses.length})`, [...lines, ...more]],
    [`${words.sheets.targets} (${targets.length})`, targetTable(targets, screen)],
    [`${words.sheets.tasks} (${tasks.length})`, taskTable(tasks, screen)],
  ];
  return [
    ...headLines(document, screen),
    ...sections.flatMap(([title, body]) => (body.length > 0 ? ['', paint.accent(title), ...body] : [])),
    ...warningLines(document.warnings, screen),
  ];
}

function headLines(document: ReadDocument, { words, paint, width }: Screen): string[] {
  const { metadata, kind, facts } = document;
  const head = [metadata.type ?? words.kinds[kind], metadata.symbol].filter(Boolean).join(' ');
  const citations = facts.filter((fact: Fact) => fact.kind === 'citation').length;
  const fields: [string, string | null][] = [
    [words.fields.kind, kind === 'directive' ? null : words.kinds[kind]],
    [words.fields.title, metadata.title],
    [words.fields.issuer, metadata.issuer],
    [words.fields.issuedOn, metadata.issuedOn && sayDate(metadata.issuedOn)],
    [words.fields.signatory, [metadata.signatoryRole, metadata.signatory].filter(Boolean).join(', ')],
    [words.fields.basis, metadata.basis.join(', ')],
    [words.fields.citations, citations > 0 ? String(citations) : null],
  ];
  const labels = Math.max(...fields.map(([label]) => widthOf(label)));
  const lines = fields.flatMap(([label, value]) => {
    if (!value) return [];
    const [first = '', ...rest] = wrap(value, Math.max(20, width - labels - 2));
    return [`${paint.quiet(padTo(label, labels))}  ${first}`, ...rest.map((line) => `${' '.repeat(labels)}  ${line}`)];
  });
  return [...wrap(head, width).map(paint.strong), ...lines];
}

function targetTable(targets: readonly Target[], screen: Screen): string[] {
  const { columns } = screen.words;
  const shape = [
    column(columns.clause, 0),
    column(columns.indicator, 1),
    column(columns.value, 0),
    column(columns.year, 0),
  ];
  const rows = targets.map((target) => [
    target.clause ?? '',
    target.indicator,
    sayAmount(target, screen.words),
    target.year === null ? '' : String(target.year),
  ]);
  return shownTable(shape, rows, screen);
}

function taskTable(tasks: readonly Task[], screen: Screen): string[] {
  const { columns } = screen.words;
  const shape = [
    column(columns.clause, 0),
    column(columns.task, 5),
    column(columns.lead, 3),
    column(columns.deadline, 0),
  ];
  const rows = tasks.map(({ clause, text, bodies, deadline }) => [
    clause ?? '',
    text,
    bodies
      .filter(({ role }) => role === 'lead')
      .map(({ name }) => name)
      .join('; '),
    deadline.kind === 'none' ? '' : sayDeadline(deadline, screen.words),
  ]);
  return shownTable(shape, rows, screen);
}

const column = (header: string, share: number): TableColumn => ({ header, share });

function shownTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[], screen: Screen): string[] {
  if (rows.length === 0) return [];
  const left = rows.length - MOST_ROWS;
  const more = fillMessage(cliMessages(screen.language).read.moreRows, { count: left });
  const lines = table(columns, rows.slice(0, MOST_ROWS), screen.width, screen.paint);
  return left > 0 ? [...lines, screen.paint.quiet(more)] : lines;
}

const warningLines = (warnings: ReadDocument['warnings'], { paint, language, width }: Screen): string[] =>
  warnings.flatMap((warning) => {
    const [first = '', ...rest] = wrap(sayWarning(readingMessages(language), warning), width - 2);
    return [`${paint.warn('!')} ${first}`, ...rest.map((line) => `  ${line}`)];
  });
