import { hash } from 'node:crypto';
import type { Clause } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import { eIdStep } from './e-id.ts';
import { afterLabel, headingOf } from './heading.ts';
import type { Node } from './node.ts';

/** Mark of a path that is printed twice: the second "Đ1" of a file is "Đ1#2". */
export const AGAIN = '#';

/** Flattens trees into clauses in reading order, with paths and eIds that are unique in the document. */
export function clausesOf(roots: readonly Node[]): Clause[] {
  const clauses: Clause[] = [];
  const paths = new Map<string, number>();
  const eIds = new Map<string, number>();
  const walk = (node: Node, parent: Clause | null, base: string): void => {
    const path = unique(paths, node.atRoot ? rootOf(base) + node.token : base + node.token, AGAIN);
    const eId = unique(eIds, parent ? `${parent.eId}__${eIdStep(node)}` : eIdStep(node), '-');
    const clause = clauseOf(node, path, parent?.path ?? null, eId);
    clauses.push(clause);
    for (const child of node.children) walk(child, clause, `${path}/`);
  };
  for (const root of roots) walk(root, null, '');
  return clauses;
}

/** An Điều stands at the root, or right below its annex. */
const rootOf = (base: string): string => /^PL[^/]*\//.exec(base)?.[0] ?? '';

function unique(taken: Map<string, number>, name: string, mark: string): string {
  const count = (taken.get(name) ?? 0) + 1;
  taken.set(name, count);
  return count === 1 ? name : unique(taken, `${name}${mark}${count}`, mark);
}

function clauseOf(node: Node, path: string, parent: string | null, eId: string): Clause {
  const text = node.row ? node.row.text : ownText(node);
  const clause: Clause = {
    path,
    parent,
    kind: node.kind,
    label: node.printed,
    heading: node.kind === 'annex' || node.kind === 'group' ? annexHeading(node, text) : headingOf(node),
    text,
    paragraphs: node.row ? [] : paragraphsOf(node),
    span: { start: node.start, end: endOf(node) },
    own: node.row?.own ?? { start: node.start, end: node.passages.at(-1)?.end ?? node.start },
    page: node.page,
    confidence: node.confidence,
    eId,
    hash: hash('sha256', foldLetters(text)).slice(0, 16),
  };
  return node.row && node.row.cells.length > 0 ? { ...clause, cells: node.row.cells } : clause;
}

const annexHeading = (node: Node, text: string): string | null =>
  node.kind === 'group' ? text || null : (node.heading ?? null);

function ownText(node: Node): string {
  const [first, ...rest] = node.passages;
  const opening = first ? afterLabel(node, first) : '';
  const text = rest.length === 0 ? opening : [opening, ...rest.map((passage) => passage.text)].join(' ');
  return evenSpace(text);
}

const isFilled = ({ start, end }: Span): boolean => end > start;

/** Located paragraphs without the label. */
function paragraphsOf(node: Node): Span[] {
  const after = node.start + (node.label?.length ?? 0);
  const pieces =
    node.passages.length === 1 ? node.passages[0]!.pieces : node.passages.flatMap((passage) => passage.pieces);
  const own = pieces.map(({ start, end }) => ({ start: Math.max(start, after), end }));
  return own.every(isFilled) ? own : own.filter(isFilled);
}

/** End of a clause with everything in it; children follow each other, so the last one ends last. */
function endOf(node: Node): number {
  let end = Math.max(node.row?.end ?? 0, node.passages.at(-1)?.end ?? node.start);
  for (let last = node.children.at(-1); last; last = last.children.at(-1)) {
    end = Math.max(end, last.row?.end ?? 0, last.passages.at(-1)?.end ?? last.start);
  }
  return end;
}
