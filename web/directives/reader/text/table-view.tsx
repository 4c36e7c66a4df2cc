import type { Passage } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import styles from './table-view.module.css';
import { MarginCodes } from './margin-codes.tsx';
import type { PassageProps } from './passage-view.tsx';
import { columnsOf } from './row-groups.ts';
import { Runs } from './runs.tsx';
import { columnWeights } from './column-weights.ts';

/** A frame that scrolls has to be reachable by keyboard. */
const REACHABLE = { tabIndex: 0 } as const;

interface TableViewProps {
  readonly rows: readonly PassageProps[];
  /** Rows fetched together: the widths are the same for all of them, whatever part of the table is drawn. */
  readonly window: readonly Passage[];
  /** The table began before these rows: its head has been shown. */
  readonly continued: boolean;
}

/** A table of an annex in a frame of its own that scrolls sideways: the page never does. */
export function TableView({ rows, window, continued }: TableViewProps) {
  const { t } = useWords();
  const model = rows.find(({ passage }) => passage.kind !== 'group') ?? rows[0];
  const cells = model?.passage.cells ?? [];
  const alike = model ? window.filter((passage) => columnsOf(passage) === columnsOf(model.passage)) : [];
  const weights = columnWeights(
    alike.map((passage) => (passage.cells ?? []).map(({ text }) => text)),
    cells.length,
  );
  return (
    <section
      className={styles.frame}
      data-continued={continued || undefined}
      aria-label={t('reader.table')}
      {...REACHABLE}
    >
      <table className={styles.table} data-columns={Math.min(cells.length, 9)}>
        <colgroup>
          {weights.map((width, column) => (
            <col key={column} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
        {!continued && cells.some(({ header }) => header !== '') && (
          <thead>
            <tr>
              {cells.map(({ header, span }) => (
                <th key={span.start} scope="col">
                  {header}
                </th>
              ))}
              <th>
                <span className="hidden-words">{t('reader.facts-column')}</span>
              </th>
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <TableRow key={row.passage.ordinal} {...row} columns={cells.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ passage, marks, current, targeted, columns }: PassageProps & { readonly columns: number }) {
  const all = passage.cells ?? [];
  // The name of a group runs over the whole table, whatever empty cells the file has beside it.
  const cells = passage.kind === 'group' ? all.filter(({ text }) => text.trim() !== '') : all;
  return (
    <tr
      id={passage.path ? `c-${passage.path}` : undefined}
      data-targeted={targeted || undefined}
      data-path={passage.path}
      data-page={passage.page}
      data-kind={passage.kind}
    >
      {cells.map((cell, index) => (
        <td
          key={`${cell.span.start}-${index}`}
          colSpan={index === cells.length - 1 ? Math.max(1, columns - index) : undefined}
        >
          <Runs
            piece={cell}
            notes={passage.notes}
            marks={marks.filter(({ kind, id }) => kind !== 'task' || id === current)}
            current={current}
          />
        </td>
      ))}
      <td>
        {marks.length > 0 && (
          <MarginCodes marks={marks.filter(({ kind, id }) => kind !== 'body' || id === current)} current={current} />
        )}
      </td>
    </tr>
  );
}
