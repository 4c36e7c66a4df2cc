import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { fieldRows } from '../../fact-words.ts';
import { PanelFrame } from './panel-frame.tsx';
import styles from './review.module.css';
import { useReviewActions } from './use-review.ts';

/** Someone else was faster: what stands now beside what was wanted, and the choice. */
export default function ConflictPanel() {
  const { t } = useWords();
  const { conflict, closeConflict, decide } = useReviewActions();
  if (!conflict) return null;
  const { now, wanted, decision } = conflict;
  const insist = () => {
    closeConflict();
    decide(now, decision, decision === 'edit' ? wanted.data : undefined);
  };
  return (
    <PanelFrame title={t('reader.conflict')} onClose={closeConflict}>
      <blockquote className="quotation" lang="vi">
        {now.quote}
      </blockquote>
      <div className={styles.twoSides}>
        <Side title={t('reader.conflict.now')} fact={now} />
        <Side title={t('reader.conflict.wanted')} fact={wanted} />
      </div>
      <div className={styles.panelActs}>
        <button type="button" className="button primary" onClick={closeConflict}>
          {t('reader.conflict.keep')}
        </button>
        <button type="button" className="button" onClick={insist}>
          {t('reader.conflict.insist')}
        </button>
      </div>
    </PanelFrame>
  );
}

function Side({ title, fact }: { readonly title: string; readonly fact: RegisteredFact }) {
  const words = useWords();
  return (
    <section>
      <h3>
        {title}: {words.t(`fact.status.${fact.status}`)}
      </h3>
      <dl className="pairs">
        {fieldRows(fact.data, words).map(({ label, value }, index) => (
          <div key={index} style={{ display: 'contents' }}>
            <dt>{words.t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
