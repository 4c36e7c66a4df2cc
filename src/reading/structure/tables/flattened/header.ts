import type { RawBlock } from '../../../model/block.ts';
import { columnRoles, type ColumnRole, headsNumbers, looksLikeHeader } from '../columns.ts';

/** The names of the columns of a table whose cells stand one below another. */
export interface FlatHeader {
  readonly names: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** First line behind the header. */
  readonly end: number;
}

const MOST_COLUMNS = 9;
const FEWEST_COLUMNS = 3;
const LONGEST_NAME = 60;
/** A name that goes on in the next line. */
const GOES_ON = /^[\p{Ll}(/]/u;
/** "(1)", "(2)": numbers of the columns under their names. */
const COLUMN_NUMBER = /^\(\d\)$/;
const NEEDED: readonly ColumnRole[] = ['lead', 'coordinating', 'deadline', 'deliverable'];

/** Text of a block when it is a line, null for tables. */
export const lineOf = (block: RawBlock | undefined): string | null =>
  block?.kind === 'paragraph' ? block.text.trim() : null;

/** The header of a flattened task table that begins at a line; null when there is none. */
export function flatHeaderAt(blocks: readonly RawBlock[], start: number): FlatHeader | null {
  const first = lineOf(blocks[start]);
  if (first === null || first.length > 8 || !headsNumbers(first)) return null;
  const names = [first];
  let at = start + 1;
  for (let line = lineOf(blocks[at]); line !== null; line = lineOf(blocks[++at])) {
    if (COLUMN_NUMBER.test(line)) continue;
    if (line.length > LONGEST_NAME) break;
    if (GOES_ON.test(line) && names.length > 1) names[names.length - 1] += ` ${line}`;
    else if (looksLikeHeader(line) && names.length < MOST_COLUMNS) names.push(line);
    else break;
  }
  const roles = columnRoles(names);
  const isTask = roles.includes('main') && NEEDED.some((role) => roles.includes(role));
  return names.length >= FEWEST_COLUMNS && isTask ? { names, roles, end: at } : null;
}
