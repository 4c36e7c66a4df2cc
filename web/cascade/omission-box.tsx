import type { UpstreamClause } from '../../src/cascade/schemas.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { number } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { AddLink } from './add-link.tsx';
import styles from './alignment.module.css';
import type { Alignment, Found } from './alignment-view.ts';
import { useDecide } from './decide-link.ts';
import { fullNameOf } from './names.ts';
import { StatusShape } from './status-shape.tsx';

interface BoxProps {
  readonly clause: UpstreamClause;
  readonly downstream: Alignment['downstream'];
  readonly found: Found;
}

/** Nothing below answers: where it was looked for, and what came nearest. */
export function OmissionBox({ clause, downstream, found }: BoxProps) {
  const { t } = useWords();
  const decider = useDecide();
  const { status, reason } = clause;
  return (
    <>
      <div className={styles.relation}>
        <StatusShape status={status} />
        <div>
          <b>{t(`cascade.status.${status}`)}</b>
          {reason && <span>{t(`cascade.reason.${reason}`)}</span>}
        </div>
      </div>
      <div className={styles.none}>
        {status !== 'exempt' && <b>{t('cascade.nothing')}</b>}
        <p>{t('cascade.searched', { n: found.searched, below: fullNameOf(downstream) })}</p>
        <Nearest clause={clause} downstream={downstream} found={found} />
        {decider && <AddLink from={clause.path} downstream={downstream} />}
      </div>
    </>
  );
}

function Nearest({ clause: { best }, downstream, found }: BoxProps) {
  const { t, language } = useWords();
  if (!best) return <p>{t('cascade.nearest.none')}</p>;
  const text = found.texts.find(({ path }) => path === best.path)?.text;
  return (
    <>
      <p>
        {t('cascade.nearest')} <AnchorMark slug={downstream.slug} path={best.path} />{' '}
        {t('cascade.nearest.score', { score: number(best.score, language, 2) })}
      </p>
      {text && (
        <details className={styles.nearest}>
          <summary>{t('cascade.nearest.show')}</summary>
          <blockquote className="quotation" lang="vi">
            {text}
          </blockquote>
        </details>
      )}
    </>
  );
}
