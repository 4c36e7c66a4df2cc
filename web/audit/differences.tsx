import { IconArrowRight } from '@tabler/icons-react';
import type { Difference, Names, ToldValue } from '../../src/audit/schemas.ts';
import { useWords } from '../words.ts';
import styles from './audit.module.css';
import { pathWords, valueWords } from './entry-words.ts';

interface DifferencesProps {
  readonly differences: readonly Difference[];
  readonly names: Names;
}

/** Field by field what stood there before and what after; for those who hear it, too. */
export function Differences({ differences, names }: DifferencesProps) {
  const words = useWords();
  return (
    <dl className={styles.differences}>
      {differences.map((difference) => (
        <div key={difference.path.join(' ')}>
          <dt>{pathWords(difference.path, names, words)}</dt>
          <dd>
            {!isNothing(difference.before) && (
              <>
                <Value difference={difference} side="before" names={names} />
                <IconArrowRight size={14} aria-hidden="true" />
              </>
            )}
            <Value difference={difference} side="after" names={names} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What is new needs no word for what was not there before. */
const isNothing = (value: ToldValue): boolean => value === null || value === '';

interface ValueProps {
  readonly difference: Difference;
  readonly side: 'before' | 'after';
  readonly names: Names;
}

function Value({ difference, side, names }: ValueProps) {
  const words = useWords();
  const said = valueWords(difference[side], names, words, difference.path.at(-1));
  const shown = said ?? <i className="muted">{words.t('audit.nothing')}</i>;
  return (
    <>
      <span className="hidden-words">{words.t(side === 'before' ? 'audit.was' : 'audit.now')}: </span>
      {side === 'before' ? <del>{shown}</del> : <ins>{shown}</ins>}
    </>
  );
}
