import type { Canonical } from '../model/canonical.ts';
import type { Clause, ClauseCell } from '../model/document.ts';
import type { Body } from '../model/fact.ts';
import { foldLetters } from '../normalise/fold.ts';
import { type FoundBody, splitBodies } from './body-list.ts';
import { type LocatedText, locatedText } from './clause-text.ts';
import { type ReadDeadline, readDeadline } from './deadline.ts';
import type { ColumnRole } from './task-columns.ts';
import { bodiesAs, deadlineFields, lessSure, quoteOf, type TaskDraft } from './task-draft.ts';
import type { Columns } from './task-headers.ts';
import { tickedDeadline } from './task-years.ts';
import { matchesOf } from './match-at.ts';

type Row = Clause & { readonly cells: readonly ClauseCell[] };

const SURE = 0.97;
const WITHOUT_LEAD = 0.85;
/** A term that is none ("7h00 - 7h15") makes a timetable of the table. */
const UNREAD_TERM = 0.7;

const LABELLED = /(?:^|[;.\n]\s*)(?:(?:cơ quan|đơn vị)\s+)?(chủ trì|phối hợp)(?:\s+thực hiện)?\s*:\s*/gu;

interface Labelled {
  readonly role: Body['role'];
  readonly start: number;
  readonly end: number;
}

/** "Chủ trì: Sở A; phối hợp: Sở B" in one cell; a cell without such labels is all of its column's role. */
function labelledParts(text: string, role: Body['role']): Labelled[] {
  const labels = matchesOf(LABELLED, foldLetters(text));
  if (labels.length === 0) return [{ role, start: 0, end: text.length }];
  return labels.map((label, i) => ({
    role: label[1] === 'chủ trì' ? 'lead' : 'coordinating',
    start: label.index + label[0].length,
    end: labels[i + 1]?.index ?? text.length,
  }));
}

const shifted = (found: readonly FoundBody[], by: number): FoundBody[] =>
  found.map((body) => ({ ...body, start: body.start + by, end: body.end + by }));

/** A cell that opens in the middle of a word or name is what spilled over from its neighbour. */
const SPILLED = /^\p{Ll}/u;
const CLASS_OPENING =
  /^(?:các|những|một số|bộ|sở|ban|ngành|địa phương|cơ quan|đơn vị|tổ chức|doanh nghiệp|ubnd|ủy ban)/iu;

function cellBodies(canonical: Canonical, cell: ClauseCell | undefined, role: Body['role']): Body[] {
  if (!cell) return [];
  const located = locatedText(canonical, [cell.span]);
  if (SPILLED.test(located.text) && !CLASS_OPENING.test(located.text)) return [];
  return labelledParts(located.text, role).flatMap((part) =>
    bodiesAs(part.role, shifted(splitBodies(located.text.slice(part.start, part.end)), part.start), located),
  );
}

const NOTHING = /^[\s.,;:_/–-]*$/u;
const isEmpty = (cell: ClauseCell | undefined): boolean => !cell || NOTHING.test(cell.text);

function deliverableOf(
  canonical: Canonical,
  cell: ClauseCell | undefined,
): Pick<TaskDraft, 'deliverable' | 'deliverableSpan'> {
  if (!cell || isEmpty(cell)) return { deliverable: null, deliverableSpan: null };
  const located: LocatedText = locatedText(canonical, [cell.span]);
  return { deliverable: located.text, deliverableSpan: located.toSpan(0, located.text.length) };
}

function sureness(bodies: readonly Body[], hasTerm: boolean, read: ReadDeadline | null): number {
  if (bodies.every(({ role }) => role !== 'lead')) return WITHOUT_LEAD;
  return hasTerm && !read ? UNREAD_TERM : SURE;
}

/**
 * The task of a row of a task table; null for a row without a task of its own. A row whose lead and deadline are empty
 * goes on from the row above or is a heading.
 */
export function rowTask(canonical: Canonical, row: Row, columns: Columns, issuedOn: string | null): TaskDraft | null {
  const cell = (role: ColumnRole): ClauseCell | undefined => row.cells[columns.roles.get(role) ?? -1];
  const task = cell('task');
  if (!task || !/\p{L}/u.test(task.text) || (isEmpty(cell('lead')) && isEmpty(cell('deadline')))) return null;
  const ticked = tickedDeadline(canonical, row.cells, columns.years);
  const located = locatedText(canonical, [task.span]);
  const due = cell('deadline');
  const term = due && locatedText(canonical, [due.span]);
  const read = term ? readDeadline(term.text, { where: 'cell', issuedOn }) : null;
  const bodies = [
    ...cellBodies(canonical, cell('lead'), 'lead'),
    ...cellBodies(canonical, cell('coordinating'), 'coordinating'),
  ];
  const place = located.toSpan(0, located.text.length);
  return {
    kind: 'task',
    clause: row.path,
    span: place,
    quote: quoteOf(canonical, place),
    text: located.text,
    method: 'task.table-row',
    confidence: lessSure(sureness(bodies, Boolean(term?.text), read), read),
    bodies,
    ...deliverableOf(canonical, cell('deliverable')),
    ...(ticked ?? deadlineFields(read, term ?? located)),
  };
}
