import { columnRole } from '../facts/task-columns.ts';
import type { Clause, ClauseCell } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../normalise/fold.ts';
import { type ClauseRole, rolesOf } from './clause-role.ts';
import type { Side } from './side.ts';
import { withoutFormulas } from './closing-formula.ts';
import { sentencesOf, type Token, tokenise } from './token.ts';

/** What is aligned: a clause with own words, or a row of a table by the cell that says what is to be done or reached. */
export interface Unit {
  readonly path: string;
  readonly clause: Clause;
  /** Path of the clause whose heading it stands under: its own, or the one above it. */
  readonly section: string;
  readonly role: ClauseRole;
  /** Words that count, names of documents taken out. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly Token[])[];
  /** Words of its heading; none where it has no heading of its own. */
  readonly heading: readonly Token[];
}

const CONTAINERS = new Set<Clause['kind']>(['annex', 'table', 'group', 'chapter', 'section', 'part']);
/** Fewer syllables name something and ask for nothing. */
const FEWEST_TOKENS = 4;
/** Over other clauses even ten only say what those are about: "Trách nhiệm của các cơ quan, đơn vị:". */
const FEWEST_OVER_OTHERS = 11;

/** Units of a document in reading order. Headings over other clauses and groups of a table are no units. */
export function unitsOf(side: Side, mask: (side: Side, tokens: readonly Token[]) => Token[]): Unit[] {
  const parents = new Set(side.document.clauses.map(({ parent }) => parent));
  const roles = rolesOf(side.document.clauses);
  return side.document.clauses.flatMap((clause): Unit[] => {
    const isParent = parents.has(clause.path);
    if (isParent && CONTAINERS.has(clause.kind)) return [];
    const own = ownTokens(side, clause);
    const headed = own.slice(0, headingLength(clause, own));
    const tokens = mask(side, withoutFormulas(side.canonical, isParent ? own.slice(headed.length) : own));
    if (tokens.length < (isParent ? FEWEST_OVER_OTHERS : FEWEST_TOKENS)) return [];
    const section = headed.length > 0 ? clause.path : (clause.parent ?? clause.path);
    const role = roles.get(clause.path) ?? 'task';
    return [{ path: clause.path, clause, section, role, tokens, sentences: sentencesOf(tokens), heading: headed }];
  });
}

function ownTokens({ canonical }: Side, { cells, paragraphs }: Clause): Token[] {
  const spans: readonly Span[] = cells ? contentCells(cells).map(({ span }) => span) : paragraphs;
  return spans.flatMap(({ start, end }) => tokenise(canonical.text.slice(start, end), start));
}

/** How many of the first words are the heading. */
function headingLength({ heading, text }: Clause, own: readonly Token[]): number {
  if (!heading || !text.startsWith(heading)) return 0;
  return Math.min(own.length, tokenise(heading, 0).length);
}

const NAMES_INDICATOR = /chỉ tiêu|chỉ số|mục tiêu|tiêu chí/u;

/** The cell of the task, else of the indicator, else the longest one. */
export function contentCells(cells: readonly ClauseCell[]): readonly ClauseCell[] {
  const content =
    cells.find(({ header, text }) => text !== '' && columnRole(header) === 'task') ??
    cells.find(({ header, text }) => text !== '' && NAMES_INDICATOR.test(fold(header))) ??
    cells.toSorted((a, b) => b.text.length - a.text.length)[0];
  return content ? [content] : [];
}
