import type { ReactNode } from 'react';
import type { WordingNote } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import styles from './scan.module.css';

/** A recognised word that was repaired, may be misread or is uncertain; a press tells more. */
export function WordNote({ note, children }: { readonly note: WordingNote; readonly children: ReactNode }) {
  const { t } = useWords();
  const { change } = useReader();
  return (
    <button
      type="button"
      className={`${styles.note} ${styles[note.kind]}`}
      title={t(`reader.note.${note.kind}`)}
      onClick={() => change({ note, at: note.span.start })}
    >
      {children}
    </button>
  );
}
