import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause } from '../../model/document.ts';
import { block, write } from './elements.ts';
import { writeParagraph } from './text.ts';
import { type Writer } from './writer.ts';

export const isTabular = ({ kind }: Clause): boolean => kind === 'row' || kind === 'group';

/** Rows and group rows with all below them, in reading order, as one table under the headers of its columns. */
export function writeTable(parent: XMLBuilder, writer: Writer, roots: readonly Clause[]): void {
  const rows = roots.flatMap((root) => withDescendants(root, writer));
  const columns = Math.max(1, ...rows.map(({ cells }) => cells?.length ?? 0));
  const table = block(parent, 'table', { eId: writer.nextId('table') });
  const headers = rows.find(({ cells }) => cells?.length === columns)?.cells?.map(({ header }) => header) ?? [];
  if (headers.some(Boolean)) {
    const head = block(table, 'tr');
    for (const header of headers) write(block(block(head, 'th'), 'p'), header);
  }
  for (const row of rows) writeRow(table, writer, row, columns);
}

function withDescendants(clause: Clause, writer: Writer): Clause[] {
  return [clause, ...writer.childrenOf(clause.path).flatMap((child) => withDescendants(child, writer))];
}

function writeRow(table: XMLBuilder, writer: Writer, row: Clause, columns: number): void {
  const line = block(table, 'tr', { eId: writer.eIdOf.get(row) });
  const cells = row.kind === 'row' ? (row.cells ?? []) : [];
  if (cells.length === 0) {
    const whole = block(line, 'td', { colspan: columns > 1 ? columns : null });
    write(block(whole, 'p'), [row.label, row.text].filter(Boolean).join(' '));
  }
  cells.forEach(({ span, text }, index) => {
    const rest = index === cells.length - 1 ? columns - index : 1;
    const cell = block(line, 'td', { colspan: rest > 1 ? rest : null });
    if (text.trim()) writeParagraph(cell, writer, span);
    else block(cell, 'p');
  });
}
