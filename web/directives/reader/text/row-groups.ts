import type { Passage } from '../../../../src/directives/schemas.ts';

export interface PassageGroup {
  readonly table: boolean;
  readonly passages: readonly Passage[];
}

/** Columns of a row by their headers: rows of one table share them. */
export const columnsOf = ({ cells }: Passage): string => (cells ?? []).map(({ header }) => header).join('\t');

/** A group row ("I. Thể chế") belongs to the table around it, whatever its own cells. */
const joins = (last: PassageGroup | undefined, passage: Passage): boolean => {
  const before = last?.passages.at(-1);
  if (!last?.table || !before) return false;
  return passage.kind === 'group' || before.kind === 'group' || columnsOf(before) === columnsOf(passage);
};

/** Rows that follow one another with the same columns are one table; every other passage stands alone. */
export function groupRows(passages: readonly Passage[]): readonly PassageGroup[] {
  const groups: { table: boolean; passages: Passage[] }[] = [];
  for (const passage of passages) {
    const table = passage.cells !== null && passage.cells.length > 0;
    const last = groups.at(-1);
    if (table && joins(last, passage)) last?.passages.push(passage);
    else groups.push({ table, passages: [passage] });
  }
  return groups;
}
