import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { block, write } from './elements.ts';
import { writeGaps } from './gaps.ts';
import { hierarchyName } from './names.ts';
import { isTabular, writeTable } from './table.ts';
import { writeParagraph } from './text.ts';
import { type Writer } from './writer.ts';

/** The clause tree as hierarchical elements, without the annexes, which are attachments. */
export function writeBody(parent: XMLBuilder, writer: Writer, name: 'body' | 'mainBody'): void {
  const body = block(parent, name);
  const roots = writer.childrenOf(null).filter(({ kind }) => kind !== 'annex');
  writeClauses(body, writer, roots);
  writeGaps(body, writer, null);
  // The schema wants something in every body.
  if (roots.length === 0) block(body, 'hcontainer', { name: 'text', eId: writer.nextId('hcontainer') });
}

/** Clauses side by side; rows of a table among them become a table. */
export function writeClauses(parent: XMLBuilder, writer: Writer, clauses: readonly Clause[]): void {
  for (const run of runsOf(clauses)) {
    if (isTabular(run[0]!)) writeTableContainer(parent, writer, run);
    else for (const clause of run) writeClause(parent, writer, clause);
  }
}

/** Number and heading, which the container of any clause may open with. */
export function writeLabel(node: XMLBuilder, writer: Writer, clause: Clause): void {
  if (clause.label) write(block(node, 'num'), clause.label);
  if (clause.heading) write(block(node, 'heading', { eId: `${writer.eIdOf.get(clause)}__heading` }), clause.heading);
}

/** The paragraphs without the heading, which opens the first of them; letters are compared, not white space. */
export function afterHeading(text: string, { heading, paragraphs }: Clause): Span[] {
  const left = (heading ?? '').replace(/\s+/gu, '').length;
  if (left === 0) return [...paragraphs];
  let seen = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    for (let at = start; at < end; at++) {
      if (/\S/u.test(text[at]!)) seen++;
      if (seen === left) return [{ start: at + 1, end }, ...paragraphs.slice(index + 1)].filter(hasWords(text));
    }
  }
  return [];
}

function writeClause(parent: XMLBuilder, writer: Writer, clause: Clause): void {
  const { element, name } = hierarchyName(clause.kind);
  const eId = writer.eIdOf.get(clause);
  const node = block(parent, element, { name, eId });
  writeLabel(node, writer, clause);
  const below = writer.childrenOf(clause.path);
  const paragraphs = afterHeading(writer.text, clause);
  const rows = below.length > 0 && below.every(isTabular);
  if (paragraphs.length > 0 || rows) {
    const inner = below.length > 0 && !rows ? 'intro' : 'content';
    const content = block(node, inner, { eId: writer.nextId(`${eId}__text`) });
    for (const paragraph of paragraphs) writeParagraph(content, writer, paragraph);
    if (rows) writeTable(content, writer, below);
  }
  if (!rows) writeClauses(node, writer, below);
}

/** Rows beside other clauses need a container of their own. */
function writeTableContainer(parent: XMLBuilder, writer: Writer, rows: readonly Clause[]): void {
  const container = block(parent, 'hcontainer', { name: 'table', eId: writer.nextId('hcontainer') });
  writeTable(block(container, 'content', { eId: writer.nextId('content') }), writer, rows);
}

/** Cuts a list where rows of a table end or begin. */
function runsOf(clauses: readonly Clause[]): Clause[][] {
  const runs: Clause[][] = [];
  for (const clause of clauses) {
    const run = runs.at(-1);
    if (run && isTabular(run[0]!) === isTabular(clause)) run.push(clause);
    else runs.push([clause]);
  }
  return runs;
}

const hasWords =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    text.slice(start, end).trim().length > 0;
