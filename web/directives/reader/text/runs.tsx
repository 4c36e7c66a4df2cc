import type { WordingNote } from '../../../../src/directives/schemas.ts';
import { noteRuns } from '../scan/note-runs.ts';
import { WordNote } from '../scan/word-note.tsx';
import styles from './leaf.module.css';
import { type Mark, runsOf } from './mark-runs.ts';

interface RunsProps {
  readonly piece: { readonly span: { readonly start: number; readonly end: number }; readonly text: string };
  readonly marks: readonly Mark[];
  readonly current: string | null;
  /** Of recognised text. */
  readonly notes?: readonly WordingNote[] | undefined;
}

/** Text cut where facts begin and end; every run tells its place in the canonical text (`data-at`). */
export const Runs = ({ piece, marks, current, notes }: RunsProps) =>
  runsOf(piece, marks).map((run) =>
    run.marks.length === 0 ? (
      <span key={run.start} data-at={run.start}>
        <Noted start={run.start} text={run.text} notes={notes} />
      </span>
    ) : (
      <MarkedRun key={run.start} start={run.start} text={run.text} marks={run.marks} current={current} notes={notes} />
    ),
  );

interface MarkedRunProps {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly current: string | null;
  readonly notes: readonly WordingNote[] | undefined;
}

/** The words, those with a note set apart; pieces of a run know their place themselves. */
function Noted({
  start,
  text,
  notes,
}: {
  readonly start: number;
  readonly text: string;
  readonly notes: MarkedRunProps['notes'];
}) {
  if (!notes || notes.length === 0) return text;
  const pieces = noteRuns(start, text, notes);
  if (pieces.length === 1 && !pieces[0]?.note) return text;
  return pieces.map((piece) => (
    <span key={piece.start} data-at={piece.start}>
      {piece.note ? <WordNote note={piece.note}>{piece.text}</WordNote> : piece.text}
    </span>
  ));
}

/** The innermost fact gives the look and takes the click (see use-mark-clicks.ts); the current one always shows. */
function MarkedRun({ start, text, marks, current, notes }: MarkedRunProps) {
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
      <Noted start={start} text={text} notes={notes} />
    </mark>
  );
}
