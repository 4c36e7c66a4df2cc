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

const HEADED = new Set(['part', 'chapter', 'section', 'annex', 'table', 'group']);

function ClausePassage({ passage, marks, current, targeted }: PassageProps) {
  const range = rangeOf(passage.paragraphs);
  const bar = marks.find((mark) => isWhole(mark, range));
  const drawn = marks.filter((mark) => (mark === bar ? bar.id === current : !isWhole(mark, range)));
  const label = passage.paragraphs.find(({ role }) => role === 'label');
  const body = passage.paragraphs.filter(({ role }) => role !== 'label');
  const headed = HEADED.has(passage.kind) && passage.heading !== null;
  const names = [styles.clause, headed && styles.headed, bar && styles.withTask, targeted && styles.targeted];
  return (
    <section
      id={`c-${passage.path}`}
      className={names.filter(Boolean).join(' ')}
      data-path={passage.path}
      data-page={passage.page}
      data-depth={Math.min(passage.depth, 4)}
      data-kind={passage.kind}
    >
      <div className={styles.no}>{label ? <span data-at={label.span.start}>{label.text}</span> : passage.label}</div>
      <div className={styles.words}>
        {body.map((piece) => (
          <p key={piece.span.start} className={piece.role === 'heading' ? styles.heading : undefined}>
            <Runs piece={piece} marks={drawn} current={current} />
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
