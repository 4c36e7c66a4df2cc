import { IconAlertTriangle, IconEye } from '@tabler/icons-react';
import { memo } from 'react';
import type { Passage } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { FreePassage } from './free-passage.tsx';
import styles from './leaf.module.css';
import type { NumberedMark } from './leaf-marks.ts';
import { isWhole, rangeOf } from './mark-runs.ts';
import { MarginCodes } from './margin-codes.tsx';
import { Runs } from './runs.tsx';

export interface PassageProps {
  readonly passage: Passage;
  readonly marks: readonly NumberedMark[];
  /** The current fact, when it stands here. */
  readonly current: string | null;
  /** The clause of the address. */
  readonly targeted: boolean;
}

/** Below this a clause is said to need a look. */
const SURE = 0.6;

const sameMarks = (a: readonly NumberedMark[], b: readonly NumberedMark[]): boolean =>
  a.length === b.length &&
  a.every(
    (mark, index) => mark.id === b[index]?.id && mark.status === b[index].status && mark.number === b[index].number,
  );

/** Drawn anew only when something of its own changed: a document has hundreds. */
export const PassageView = memo(
  function PassageView(props: PassageProps) {
    return props.passage.path === null ? <FreePassage {...props} /> : <ClausePassage {...props} />;
  },
  (a, b) =>
    a.passage === b.passage && a.current === b.current && a.targeted === b.targeted && sameMarks(a.marks, b.marks),
);

/** "Chương III", "Điều 12.": too wide for the margin, so it opens the clause instead. */
const WIDE = 6;

const HEADED = new Set(['part', 'chapter', 'section', 'annex', 'table', 'group']);

function ClausePassage({ passage, marks, current, targeted }: PassageProps) {
  const range = rangeOf(passage.paragraphs);
  const bar = marks.find((mark) => isWhole(mark, range));
  const drawn = marks.filter((mark) => (mark === bar ? bar.id === current : !isWhole(mark, range)));
  const label = passage.paragraphs.find(({ role }) => role === 'label');
  const body = passage.paragraphs.filter(({ role }) => role !== 'label');
  const headed = HEADED.has(passage.kind) && passage.heading !== null;
  const wide = passage.label.length > WIDE;
  const shownLabel = label ? <span data-at={label.span.start}>{label.text}</span> : passage.label;
  const names = [
    styles.clause,
    headed && styles.headed,
    wide && styles.wide,
    bar && styles.withTask,
    targeted && styles.targeted,
  ];
  return (
    <section
      id={`c-${passage.path}`}
      className={names.filter(Boolean).join(' ')}
      data-path={passage.path}
      data-page={passage.page}
      data-depth={Math.min(passage.depth, 4)}
      data-kind={passage.kind}
    >
      {!wide && <div className={styles.no}>{shownLabel}</div>}
      <div className={styles.words}>
        {wide && body.length === 0 && <p className={styles.heading}>{shownLabel}</p>}
        {body.map((piece, index) => (
          <p key={piece.span.start} className={piece.role === 'heading' ? styles.heading : undefined}>
            {wide && index === 0 && <b className={styles.wideLabel}>{shownLabel} </b>}
            <Runs piece={piece} marks={drawn} current={current} notes={passage.notes} />
          </p>
        ))}
        <Doubt passage={passage} />
      </div>
      {marks.length > 0 && <MarginCodes marks={marks} current={current} />}
    </section>
  );
}

/** What Nhịp could not read, or reads with little certainty, is said in its own voice. */
function Doubt({ passage }: { readonly passage: Passage }) {
  const { t } = useWords();
  if (passage.kind === 'unparsed')
    return (
      <span className={styles.doubt}>
        <IconAlertTriangle size={15} aria-hidden="true" /> {t('reader.unparsed')}
      </span>
    );
  if (passage.confidence >= SURE) return null;
  return (
    <span className={styles.doubt}>
      <IconEye size={15} aria-hidden="true" /> {t('reader.unsure')}
    </span>
  );
}
