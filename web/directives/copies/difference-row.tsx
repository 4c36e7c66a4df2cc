import { IconCheck } from '@tabler/icons-react';
import type { CopyDifference } from '../../../src/directives/schemas.ts';
import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { useWords } from '../../words.ts';
import styles from './copies.module.css';
import { DangerIcon } from './danger-icon.tsx';

interface DifferenceRowProps {
  readonly difference: CopyDifference;
  readonly slug: string;
}

/** One place in both copies, the words that differ marked; between them what kind of difference it is. */
export function DifferenceRow({ difference, slug }: DifferenceRowProps) {
  const { t } = useWords();
  const { a, b, danger, suggestion } = difference;
  const strong = STRONG.has(danger);
  return (
    <li className={styles.row} tabIndex={-1} data-difference="">
      <Wording wording={a} side="a" strong={strong} right={suggestion?.right === 'a'} />
      <div className={styles.kind}>
        <span className={strong ? styles.strong : styles.mild}>
          <DangerIcon danger={danger} />
        </span>
        <b>{t(`copies.danger.${danger}`)}</b>
        <span className="small">
          <Place difference={difference} slug={slug} />
        </span>
        {suggestion && (
          <span className="small muted">
            {t(`copies.right.${suggestion.right}`)}: {t(`copies.reason.${suggestion.reason}`)}
          </span>
        )}
      </div>
      <Wording wording={b} side="b" strong={strong} right={suggestion?.right === 'b'} />
    </li>
  );
}

/** Those that change what is asked, of whom, or by when. */
const STRONG = new Set<CopyDifference['danger']>([
  'number',
  'negation',
  'symbol',
  'date',
  'limit',
  'role',
  'body',
  'person',
  'passage',
]);

interface WordingProps {
  readonly wording: CopyDifference['a'];
  readonly side: 'a' | 'b';
  readonly strong: boolean;
  readonly right: boolean;
}

function Wording({ wording: { before, words, after }, side, strong, right }: WordingProps) {
  const { t } = useWords();
  const look = strong ? styles.strongWords : styles.mildWords;
  return (
    <div className={styles.leaf} data-right={right || undefined}>
      <span className={styles.side}>
        {t(side === 'a' ? 'copies.current' : 'copies.other')}
        {right && <IconCheck size={16} aria-hidden="true" />}
      </span>
      <p className="serif" lang="vi">
        {before}
        {words === '' ? (
          <span className={styles.missing}>{t('copies.missing')}</span>
        ) : (
          <mark className={look}>{words}</mark>
        )}
        {after}
      </p>
    </div>
  );
}

function Place({ difference: { a, b, part }, slug }: DifferenceRowProps) {
  const { t } = useWords();
  const column = a.column ?? b.column;
  return (
    <>
      {a.clause ? (
        <AnchorMark slug={slug} path={a.clause} />
      ) : b.clause ? (
        <AnchorMark path={b.clause} />
      ) : (
        t(`copies.part.${part}`)
      )}
      {column && <span className="muted">, {column}</span>}
    </>
  );
}
