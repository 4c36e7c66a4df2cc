import { IconAlertTriangle } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useWords } from '../../../words.ts';
import styles from './leaf.module.css';
import { letterheadColumns } from './letterhead-columns.ts';
import type { PassageProps } from './passage-view.tsx';
import { MarginCodes } from './margin-codes.tsx';
import { Runs } from './runs.tsx';
import { paragraphsOfLines } from './wrapped-lines.ts';

/** Segments whose lines stand as they are printed. */
const LINES = new Set(['title', 'signature', 'recipients', 'letterhead']);

const inCapitals = ({ text }: { readonly text: string }): boolean => text === text.toUpperCase();

/** What stands outside the clauses, laid out as it is printed: letterhead, title, preamble, signature, recipients. */
export function FreePassage({ passage, marks, current }: PassageProps) {
  const { t } = useWords();
  const paragraph = (lines: readonly (typeof passage.paragraphs)[number][]) => (
    <p key={lines[0]?.span.start} data-size={lines.every(inCapitals) ? 'capitals' : undefined}>
      {lines.map((line, index) => (
        <Fragment key={line.span.start}>
          {index > 0 && ' '}
          <Runs piece={line} marks={marks} current={current} notes={passage.notes} />
        </Fragment>
      ))}
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
        columns.map((lines, side) => <div key={side}>{lines.map((line) => paragraph([line]))}</div>)
      ) : (
        <div className={styles.words}>
          {(LINES.has(passage.kind)
            ? passage.paragraphs.map((line) => [line])
            : paragraphsOfLines(passage.paragraphs)
          ).map(paragraph)}
        </div>
      )}
      {marks.length > 0 && !columns && <MarginCodes marks={marks} current={current} />}
    </section>
  );
}
