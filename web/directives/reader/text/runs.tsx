import styles from './leaf.module.css';
import { type Mark, runsOf } from './mark-runs.ts';

interface RunsProps {
  readonly piece: { readonly span: { readonly start: number; readonly end: number }; readonly text: string };
  readonly marks: readonly Mark[];
  readonly current: string | null;
}

/** Text cut where facts begin and end; every run tells its place in the canonical text (`data-at`). */
export const Runs = ({ piece, marks, current }: RunsProps) =>
  runsOf(piece, marks).map((run) =>
    run.marks.length === 0 ? (
      <span key={run.start} data-at={run.start}>
        {run.text}
      </span>
    ) : (
      <MarkedRun key={run.start} start={run.start} text={run.text} marks={run.marks} current={current} />
    ),
  );

interface MarkedRunProps {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly current: string | null;
}

/** The innermost fact gives the look and takes the click (see use-mark-clicks.ts); the current one always shows. */
function MarkedRun({ start, text, marks, current }: MarkedRunProps) {
  const inner = marks.at(-1);
  if (!inner) return null;
  const on = marks.some(({ id }) => id === current);
  const decided = inner.status !== 'suggested';
  const names = [styles.mark, styles[inner.kind], `kind-${inner.kind}`, on && styles.on, decided && styles.decided];
  return (
    <mark
      className={names.filter(Boolean).join(' ')}
      data-at={start}
      data-fact={inner.id}
      data-facts={marks.map(({ id }) => id).join(' ')}
    >
      {text}
    </mark>
  );
}
