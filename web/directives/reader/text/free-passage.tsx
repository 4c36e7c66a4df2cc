import { IconAlertTriangle } from '@tabler/icons-react';
import { useWords } from '../../../words.ts';
import styles from './leaf.module.css';
import { letterheadColumns } from './letterhead-columns.ts';
import type { PassageProps } from './passage-view.tsx';
import { MarginCodes } from './margin-codes.tsx';
import { Runs } from './runs.tsx';

/** What stands outside the clauses, laid out as it is printed: letterhead, title, preamble, signature, recipients. */
export function FreePassage({ passage, marks, current }: PassageProps) {
  const { t } = useWords();
  const line = (piece: (typeof passage.paragraphs)[number]) => (
    <p key={piece.span.start} data-size={piece.text === piece.text.toUpperCase() ? 'capitals' : undefined}>
      <Runs piece={piece} marks={marks} current={current} />
    </p>
  );
  const columns = passage.kind === 'letterhead' ? letterheadColumns(passage.paragraphs) : null;
  return (
    <section className={styles.free} data-segment={passage.kind} data-page={passage.page}>
      {passage.kind === 'unparsed' && (
        <span className={styles.doubt}>
          <IconAlertTriangle size={15} aria-hidden="true" /> {t('reader.unparsed')}
        </span>
      )}
      {columns ? (
        columns.map((lines, side) => <div key={side}>{lines.map(line)}</div>)
      ) : (
        <div className={styles.words}>{passage.paragraphs.map(line)}</div>
      )}
      {marks.length > 0 && !columns && <MarginCodes marks={marks} current={current} />}
    </section>
  );
}
