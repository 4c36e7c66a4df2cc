import { Link } from '@tanstack/react-router';
import type { Api } from '../../api.ts';
import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { useWords } from '../../words.ts';
import styles from './explain.module.css';

export type Explanation = Awaited<ReturnType<Api['directives']['explanations']['get']>>;
export type Quoted = Explanation['answers']['what'][number]['quoted'][number];
export type Head = Explanation['documents'][number];

interface QuotedMarkProps {
  readonly quoted: Pick<Quoted, 'clause' | 'document'>;
  readonly documents: readonly Head[];
}

/** Where the words stand: opens the clause in the reader; with several documents it names which. */
export function QuotedMark({ quoted: { clause, document }, documents }: QuotedMarkProps) {
  const { t } = useWords();
  const head = documents[document];
  if (!head) return null;
  const name =
    documents.length > 1 ? <span className={styles.which}>{head.symbol ?? head.title ?? head.slug} </span> : null;
  return (
    <span>
      {name}
      {clause === null ? (
        <Link className="anchor-mark" to="/van-ban/$slug" params={{ slug: head.slug }}>
          {t('explain.outside')}
        </Link>
      ) : (
        <AnchorMark slug={head.slug} path={clause} />
      )}
    </span>
  );
}
