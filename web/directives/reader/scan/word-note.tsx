import type { ReactNode } from 'react';
import type { WordingNote } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { useDoubtfulWords } from './doubtful-words.ts';
import styles from './scan.module.css';

/** A recognised word that was repaired, may be misread or is uncertain; a press tells more. */
export function WordNote({ note, children }: { readonly note: WordingNote; readonly children: ReactNode }) {
  const { t } = useWords();
  const { state, change } = useReader();
  const { pending } = useDoubtfulWords();
  const isDecided = pending.has(note.at);
  return (
    <button
      type="button"
      className={`${styles.note} ${styles[isDecided ? 'decided' : note.kind]}`}
      title={isDecided ? t('reader.note.waits') : t(`reader.note.${note.kind}`)}
      aria-pressed={state.note?.at === note.at}
      data-note={note.span.start}
      onClick={() => change({ note, at: note.span.start })}
    >
      {children}
    </button>
  );
}
