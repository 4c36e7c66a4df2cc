import type { ClauseCell } from '../model/document.ts';
import type { Canonical } from '../model/canonical.ts';
import { locatedText } from './clause-text.ts';
import type { TaskDraft } from './task-draft.ts';

/** A column headed by a year, under "Thời gian thực hiện", that is ticked where the task runs in that year. */
export interface YearColumn {
  readonly index: number;
  readonly year: number;
}

const HEADED = /(?:^|\/ ?|năm )(20\d\d)$/iu;
const TICK = /^[xX×✓✔√vV•●■☑☒+*þü]$/u;
const FEWEST = 2;

/** Columns headed by years, none when there is only one: that one may be a term of its own. */
export function yearColumns(headers: readonly string[]): YearColumn[] {
  const found = headers.flatMap((header, index) => {
    const year = HEADED.exec(header.trim())?.[1];
    return year ? [{ index, year: Number(year) }] : [];
  });
  return found.length >= FEWEST ? found : [];
}

/** The last year that a row ticks, as a deadline at its end; null where nothing is ticked. */
export function tickedDeadline(
  canonical: Canonical,
  cells: readonly ClauseCell[],
  years: readonly YearColumn[],
): Pick<TaskDraft, 'deadline' | 'deadlineSpan'> | null {
  const last = years.findLast(({ index }) => TICK.test(cells[index]?.text.trim() ?? ''));
  if (!last) return null;
  const cell = cells[last.index]!;
  const located = locatedText(canonical, [cell.span]);
  return {
    deadline: { kind: 'fixed', text: String(last.year), date: `${last.year}-12-31` },
    deadlineSpan: located.toSpan(0, located.text.length),
  };
}
