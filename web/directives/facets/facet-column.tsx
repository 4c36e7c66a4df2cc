import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../words.ts';
import styles from './facets.module.css';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** More values than these are found by searching, not by reading a list. */
const MOST = 8;

interface FacetColumnProps {
  /** How many facets narrow the list now. */
  readonly chosen: number;
  readonly groups: ReactNode;
  readonly children: ReactNode;
}

/** A list beside the links that narrow it; they are folded above it on a narrow screen. */
export function FacetColumn({ chosen, groups, children }: FacetColumnProps) {
  const { t } = useWords();
  return (
    <div className={styles.columns}>
      <div className={styles.facets}>
        <details className={styles.fold}>
          <summary>{chosen > 0 ? t('facets.chosen', { n: chosen }) : t('facets')}</summary>
          {groups}
        </details>
        <div className={styles.open}>{groups}</div>
      </div>
      <div className={styles.main}>{children}</div>
    </div>
  );
}

interface FacetGroupProps {
  readonly title: string;
  readonly values: readonly FacetValue[];
  readonly link: (value: FacetValue) => ReactNode;
}

export const FacetGroup = ({ title, values, link }: FacetGroupProps) => (
  <section>
    <h2>{title}</h2>
    <ul>
      {values.slice(0, MOST).map((value) => (
        <li key={value.value}>{link(value)}</li>
      ))}
    </ul>
  </section>
);

interface FacetWordsProps {
  readonly word: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** What stands in the link of one value. */
export const FacetWords = ({ word, count, chosen }: FacetWordsProps) => (
  <>
    <span>{word}</span>
    {chosen ? <IconX size={15} aria-hidden="true" /> : <span className="num faint">{count}</span>}
  </>
);
