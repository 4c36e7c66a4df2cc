import type { Passage } from '../../../../src/directives/schemas.ts';
import { useReader } from '../reader-state.ts';
import { useLeafMarks } from './leaf-marks.ts';
import { marksWithin, rangeOf } from './mark-runs.ts';
import { PageBreak } from './page-break.tsx';
import { PassageView } from './passage-view.tsx';
import { groupRows } from './row-groups.ts';
import { TableView } from './table-view.tsx';

interface PassagesProps {
  readonly passages: readonly Passage[];
  /** These and their neighbours, as they were fetched together. */
  readonly window: readonly Passage[];
  readonly target: string | undefined;
}

/** Whether the table of a passage began before these passages. */
const continues = (before: Passage | undefined, first: Passage): boolean =>
  before !== undefined && groupRows([before, first]).length === 1;

const piecesOf = (passage: Passage) => passage.cells ?? passage.paragraphs;

/** Passages in reading order; rows of a table that follow one another become one table. */
export function Passages({ passages, window, target }: PassagesProps) {
  const { marks, longest } = useLeafMarks();
  const { state } = useReader();
  const before = window[window.indexOf(passages[0]!) - 1];
  const groups = groupRows(passages);
  return groups.map((group, index) => {
    const first = group.passages[0];
    if (!first) return null;
    const last = index > 0 ? groups[index - 1]?.passages.at(-1) : before;
    const turned = last !== undefined && first.page > last.page;
    const withMarks = group.passages.map((passage) => {
      const own = marksWithin(marks, rangeOf(piecesOf(passage)), longest);
      const current = own.some(({ id }) => id === state.current) ? state.current : null;
      return { passage, marks: own, current, targeted: passage.path !== null && passage.path === target };
    });
    const only = withMarks[0];
    return (
      <div key={first.ordinal} style={{ display: 'contents' }}>
        {turned && <PageBreak page={first.page} />}
        {group.table ? (
          <TableView rows={withMarks} window={window} continued={first === passages[0] && continues(before, first)} />
        ) : (
          only && <PassageView {...only} />
        )}
      </div>
    );
  });
}
