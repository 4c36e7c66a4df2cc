import type { Clause } from '../model/document.ts';
import { escapeMarkdown, pipeTable } from './markdown-table.ts';

const HEADED: ReadonlySet<Clause['kind']> = new Set(['part', 'chapter', 'section', 'article', 'annex', 'table']);

/** Clauses in reading order: those that carry a title line as headings, the others as paragraphs, rows as tables. */
export function clauseBlocks(clauses: readonly Clause[]): string[] {
  const blocks: string[] = [];
  for (let at = 0; at < clauses.length; ) {
    const rows = takeRows(clauses, at);
    if (rows.length > 0) blocks.push(rowTable(rows));
    else blocks.push(...clauseBlock(clauses[at]!));
    at += Math.max(1, rows.length);
  }
  return blocks;
}

function clauseBlock({ path, kind, label, heading, text }: Clause): string[] {
  const depth = path.split('/').length;
  const own = heading && text.startsWith(heading) ? text.slice(heading.length).trim() : text;
  const named = [label, heading].filter(Boolean).join(' ');
  if (HEADED.has(kind) || (heading && depth <= 2)) {
    const line = `${'#'.repeat(Math.min(6, depth + 1))} ${escapeMarkdown(named)}`;
    return own ? [line, escapeMarkdown(own)] : [line];
  }
  const opening = heading ? `**${escapeMarkdown(named)}**` : escapeMarkdown(label);
  return [[opening, escapeMarkdown(own)].filter(Boolean).join(' ')];
}

function takeRows(clauses: readonly Clause[], from: number): Clause[] {
  const end = clauses.findIndex(({ kind }, index) => index >= from && kind !== 'row' && kind !== 'group');
  return clauses.slice(from, end < 0 ? undefined : end);
}

/** A group row takes the whole line, in bold: Markdown has no merged cells. */
function rowTable(rows: readonly Clause[]): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells?.length ?? 0));
  const headers = rows.find(({ cells }) => cells?.length === width)?.cells?.map(({ header }) => header) ?? [];
  const lines = rows.map(({ kind, label, text, cells }) =>
    kind === 'row' && cells?.length
      ? cells.map((cell) => cell.text)
      : [`**${[label, text].filter(Boolean).join(' ')}**`],
  );
  return pipeTable(headers, lines, width);
}
