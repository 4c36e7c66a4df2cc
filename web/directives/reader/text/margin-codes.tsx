import { IconCheck } from '@tabler/icons-react';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import styles from './leaf.module.css';
import type { NumberedMark } from './leaf-marks.ts';

const MOST = 6;

/** "CT 1" in the margin: the way from the text to the fact, for the keyboard too. */
export function MarginCodes({
  marks,
  current,
}: {
  readonly marks: readonly NumberedMark[];
  readonly current: string | null;
}) {
  const { t } = useWords();
  const { change } = useReader();
  const at = marks.findIndex(({ id }) => id === current);
  const shown = marks.filter((_, index) => index < MOST || index === at);
  return (
    <div className={styles.codes}>
      {shown.map(({ id, kind, number, status }) => (
        <button
          key={id}
          type="button"
          className={`kind-${kind}`}
          aria-current={id === current}
          data-code={id}
          onClick={() => change({ current: id })}
        >
          {`${t(`fact.code.${kind}`)} ${number}`}
          <span className="hidden-words">, {t(`fact.status.${status}`)}</span>
          {status !== 'suggested' && <IconCheck size={12} stroke={2.5} aria-hidden="true" />}
        </button>
      ))}
      {marks.length > shown.length && <span className="faint">+{marks.length - shown.length}</span>}
    </div>
  );
}
