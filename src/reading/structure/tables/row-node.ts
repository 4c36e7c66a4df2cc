import type { Cell, Table } from '../../model/block.ts';
import type { ClauseCell } from '../../model/document.ts';
import type { Node, RowContent } from '../node.ts';
import type { ColumnRole } from './columns.ts';
import { type GridRow, wordsOf } from './grid-row.ts';
import type { Header } from './header-rows.ts';
import type { TablePlace } from './read-table.ts';
import type { RowLabel } from './row-label.ts';

export interface RowContext {
  readonly header: Header;
  readonly roles: readonly ColumnRole[];
  /** What rows without a group hang below. */
  readonly holder: Node | null;
  readonly top: Node[];
  /** Open groups, the outer one first, and the last numbered row. */
  open: { readonly node: Node; readonly level: 'letter-group' | 'group' | 'row' }[];
  count: number;
}

export function tableNode(table: Table, place: TablePlace): Node {
  const { start } = table.span;
  return {
    ...bare('table', `T${place.number}`, place.under, start, table.page),
    atRoot: place.annex === null,
    row: { cells: [], text: '', end: table.span.end, own: { start, end: start } },
  };
}

const bare = (kind: Node['kind'], token: string, parent: Node | null, start: number, page: number): Node => ({
  kind,
  label: null,
  printed: '',
  token,
  parent,
  children: [],
  passages: [],
  start,
  page,
  confidence: 0.95,
  atRoot: false,
});

/** Groups headed by capitals (A) hold groups headed by numbers (I); groups without a label are counted. */
export function groupNode(row: GridRow, label: RowLabel | null, printed: string, context: RowContext): void {
  const level = label && /^[A-HĐ]$/u.test(label.token) && !/^[CDI]$/.test(label.token) ? 'letter-group' : 'group';
  context.open = level === 'group' ? context.open.filter((open) => open.level === 'letter-group') : [];
  const siblings = siblingsIn(context);
  const token = label?.token ?? `g${siblings.filter((node) => node.kind === 'group').length + 1}`;
  const node = place(row, 'group', token, printed, context);
  context.open.push({ node, level });
}

export function rowNode(row: GridRow, label: RowLabel | null, printed: string, context: RowContext): void {
  context.count++;
  const inRow = label?.kind === 'letter' && context.open.at(-1)?.level === 'row';
  if (!inRow && context.open.at(-1)?.level === 'row') context.open.pop();
  const token = `r${label?.token ?? context.count}`;
  const node = place(row, 'row', token, printed, context);
  if (!inRow && label?.kind === 'number') context.open.push({ node, level: 'row' });
}

const siblingsIn = (context: RowContext): Node[] => context.open.at(-1)?.node.children ?? context.top;

function place(row: GridRow, kind: 'row' | 'group', token: string, printed: string, context: RowContext): Node {
  const parent = context.open.at(-1)?.node ?? context.holder;
  const { span, page } = row.row;
  const content = contentOf(row, context);
  const said =
    kind === 'group' && content.text.startsWith(printed) ? content.text.slice(printed.length).trim() : content.text;
  const node: Node = { ...bare(kind, token, parent, span.start, page), printed, row: { ...content, text: said } };
  siblingsIn(context).push(node);
  return node;
}

function contentOf(row: GridRow, { header, roles }: RowContext): RowContent {
  const cells = row.row.cells.map(
    (cell): ClauseCell => ({
      header: header.columns[cell.column] ?? '',
      text: wordsOf(cell),
      span: cell.span,
    }),
  );
  return { cells, text: textOf(row.row.cells, roles), end: row.row.span.end, own: row.row.span };
}

/** The main cell first, then the others in their order, without the number. */
function textOf(cells: readonly Cell[], roles: readonly ColumnRole[]): string {
  const said = cells.filter((cell) => (roles[cell.column] !== 'number' || cell.columnSpan > 1) && wordsOf(cell) !== '');
  const main = said.filter((cell) => roles[cell.column] === 'main');
  return [...main, ...said.filter((cell) => !main.includes(cell))].map(wordsOf).join(' | ');
}
