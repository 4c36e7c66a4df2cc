import type { Alignment, Omission } from '../reading/compare/alignment.ts';
import { rolesOf } from '../reading/compare/clause-role.ts';
import type { Side } from '../reading/compare/side.ts';
import { contentCells } from '../reading/compare/unit.ts';
import type { Clause } from '../reading/model/document.ts';
import type { FoundClause, HashedText } from './finding.ts';

/** As much of a text without heading as stands for one. */
const LONGEST_TITLE = 120;

/** Every clause of a document as it is shown, by path: of a row the cell that says what is to be done, the others beside. */
export function textsOf({ document }: Side): Record<string, HashedText> {
  return Object.fromEntries(document.clauses.map((clause) => [clause.path, textOf(clause)]));
}

function textOf({ path, text, hash, cells }: Clause): HashedText {
  if (!cells) return { path, text, beside: null, hash };
  const content = contentCells(cells);
  const others = cells.filter((cell) => !content.includes(cell) && cell.header !== '' && !isNumbering(cell.text));
  const beside = others.map((cell) => `${cell.header}: ${collapsed(cell.text)}`).join(' · ');
  return { path, text: collapsed(content[0]?.text ?? text), beside: beside || null, hash };
}

/** Numbers of rows say nothing beside the path that holds them. */
const isNumbering = (text: string): boolean => /^[\d.\s]*$/.test(text);

const collapsed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The clauses upstream that were held against the document below, in reading order. */
export function describeAbove(side: Side, { links, omissions }: Alignment): FoundClause[] {
  const { clauses } = side.document;
  const roles = rolesOf(clauses);
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  const taken = new Set(links.map(({ from }) => from));
  const left = new Map(omissions.map((omission) => [omission.path, omission]));
  return clauses
    .filter(({ path }) => taken.has(path) || left.has(path))
    .map((clause) => ({
      ...textOf(clause),
      role: roles.get(clause.path) ?? 'task',
      section: sectionOf(clause, byPath),
      left: leftOf(left.get(clause.path)),
    }));
}

const leftOf = (omission: Omission | undefined): FoundClause['left'] =>
  omission ? { status: omission.status, best: omission.best } : null;

function sectionOf(clause: Clause, byPath: ReadonlyMap<string, Clause>): FoundClause['section'] {
  const { path, heading, text } = byPath.get(clause.parent ?? '') ?? clause;
  return { path, title: heading ?? collapsed(text).slice(0, LONGEST_TITLE) };
}
