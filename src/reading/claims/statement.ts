import { type ClauseRole, rolesOf } from '../compare/clause-role.ts';
import type { Side } from '../compare/side.ts';
import { contentCells } from '../compare/unit.ts';
import { clauseText, locatedText } from '../facts/clause-text.ts';
import { passages } from '../facts/passage.ts';
import type { Clause, Segment } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** A sentence of a document, located. */
export interface Statement {
  /** Path of the clause it stands in; null outside every clause. */
  readonly clause: string | null;
  /** Part of the document outside the clauses: preamble, legal bases, closing. */
  readonly segment: Segment['kind'] | null;
  readonly role: ClauseRole | null;
  readonly text: string;
  /** In canonical text. */
  readonly span: Span;
  /** Place among the sentences of its clause, from 0; the heading is −1. */
  readonly at: number;
  /** Headings of its clause and those above, nearest first: a year may stand there. */
  readonly headings: readonly string[];
  /** It is the main cell of a row of a table. */
  readonly row: boolean;
}

/** A full stop, not one behind an abbreviation or a number, and what closes a quotation. */
const SENTENCE_END =
  /(?<=[\p{L}\p{N})%"”…][.!?]["”]?|[.!?]{3})\s+(?=["“(]?[\p{Lu}\d])(?<!\b(?:TP|Ths|TS|GS|PGS|TT|tr)\.\s)/gu;

/** Every sentence of a document in reading order; of a row of a table, the cell that says what is to be done. */
export function statementsOf(side: Side): Statement[] {
  const { canonical, document } = side;
  const roles = rolesOf(document.clauses);
  const byPath = new Map(document.clauses.map((clause) => [clause.path, clause]));
  return passages(canonical, document).flatMap(({ clause, located }): Statement[] => {
    if (!clause)
      return outside(
        side,
        located.paragraphs.map(({ start, end }) => located.toSpan(start, end)),
      );
    const headings = headingsOf(clause, byPath);
    const role = roles.get(clause.path) ?? 'task';
    return sentencesOf(side, clause).map((sentence) => ({
      ...sentence,
      clause: clause.path,
      segment: null,
      role,
      headings,
      row: clause.cells !== undefined,
    }));
  });
}

type Sentence = Pick<Statement, 'text' | 'span' | 'at'>;

function outside(side: Side, paragraphs: readonly Span[]): Statement[] {
  return paragraphs.flatMap((paragraph) => {
    const segment = side.document.segments.find(
      ({ span }) => span.start <= paragraph.start && paragraph.start < span.end,
    );
    const sentences = cut(side, [paragraph]);
    return sentences.map((sentence) => ({
      ...sentence,
      clause: null,
      segment: segment?.kind ?? null,
      role: null,
      headings: [],
      row: false,
    }));
  });
}

function sentencesOf(side: Side, clause: Clause): Sentence[] {
  const { canonical } = side;
  if (clause.cells)
    return cut(
      side,
      contentCells(clause.cells).map(({ span }) => span),
    );
  const { text, paragraphs, toSpan } = clauseText(canonical, clause);
  const { heading } = clause;
  const flat = text.replaceAll('\n', ' ');
  const headed = heading !== null && heading !== '' && flat.startsWith(heading) ? heading.length : 0;
  if (headed === 0)
    return cut(
      side,
      paragraphs.map(({ start, end }) => toSpan(start, end)),
    );
  const own: Sentence = { text: heading!, span: toSpan(0, headed), at: -1 };
  const rest = paragraphs.flatMap(({ start, end }) => (end <= headed ? [] : [toSpan(Math.max(start, headed), end)]));
  return [own, ...cut(side, rest)];
}

/** Sentences of paragraphs, numbered through. */
function cut({ canonical }: Side, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Omit<Sentence, 'at'>[] = [];
  for (const paragraph of paragraphs) {
    const { text, toSpan } = locatedText(canonical, [paragraph]);
    const add = (start: number, end: number) => {
      const words = text.slice(start, end);
      const lead = words.length - words.replace(/^[\s.:;,–-]+/u, '').length;
      if (/\p{L}/u.test(words)) sentences.push({ text: words.slice(lead).trimEnd(), span: toSpan(start + lead, end) });
    };
    let from = 0;
    for (const end of text.matchAll(SENTENCE_END)) {
      add(from, end.index);
      from = end.index + end[0].length;
    }
    add(from, text.length);
  }
  return sentences.map((sentence, at) => ({ ...sentence, at }));
}

function headingsOf(clause: Clause, byPath: ReadonlyMap<string, Clause>): string[] {
  const headings: string[] = [];
  for (let at: Clause | undefined = clause; at; at = byPath.get(at.parent ?? ''))
    if (at.heading) headings.push(at.heading);
  return headings;
}
