import type { Block, Table } from '../../../src/reading/model/block.ts';
import type { ReadResult } from '../../../src/reading/model/result.ts';
import type { Span } from '../../../src/reading/model/span.ts';

/** What is printed of a file. */
export interface Excerpt {
  readonly blocks: readonly Block[];
  readonly text: string;
  /** Paths of the clauses that are left out. */
  readonly omitted: ReadonlySet<string>;
}

/** Words of a long file; longer ones are not printed whole. */
const LONG = 10_000;
const MOST_ROWS = 30;

/** The first rows of a table. */
function cut(table: Table): Table {
  const rows = table.rows.slice(0, MOST_ROWS);
  return { ...table, rows, span: { start: table.span.start, end: rows.at(-1)?.span.end ?? table.span.end } };
}

/** What stands between the signature and the annexes: the programme or regulation that is issued. */
function issuedWith({ documents }: ReadResult): Span[] {
  return documents.flatMap(({ segments }) => {
    const signed = segments.findIndex(({ kind }) => kind === 'signature');
    return signed < 0
      ? []
      : segments.filter(({ kind }, index) => index > signed && kind !== 'annex').map(({ span }) => span);
  });
}

/**
 * Of a long file the directive itself and the beginnings of the tables in its annexes, so that many kinds of page are
 * printed in a few minutes; other files whole.
 */
export function excerptOf(result: ReadResult): Excerpt {
  const { blocks, text } = result.canonical;
  if (text.split(/\s+/u).length < LONG) return { blocks, text, omitted: new Set() };
  const left = issuedWith(result);
  const kept = blocks
    .filter(({ span }) => !left.some(({ start, end }) => span.start >= start && span.end <= end))
    .map((block) => (block.kind === 'table' ? cut(block) : block));
  const isKept = ({ start }: Span): boolean => kept.some(({ span }) => start >= span.start && start < span.end);
  const clauses = result.documents.flatMap((document) => document.clauses);
  return {
    blocks: kept,
    text: kept.map(({ span }) => text.slice(span.start, span.end)).join('\n'),
    omitted: new Set(clauses.filter(({ span }) => !isKept(span)).map(({ path }) => path)),
  };
}
