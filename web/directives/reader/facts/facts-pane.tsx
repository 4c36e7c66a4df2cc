import { lazy, Suspense, useState } from 'react';
import { useReader } from '../reader-state.ts';
import { FactFilters } from './fact-filters.tsx';
import { FactList } from './fact-list.tsx';
import { FactsFoot } from './facts-foot.tsx';
import styles from './facts.module.css';
import { withMessages } from '../../../page-messages.ts';
import { useWords } from '../../../words.ts';
import { isDecided } from './fact-lists.ts';

const AddForm = lazy(withMessages(() => import('../review/add-form.tsx'), 'fact', 'review'));

/** What Nhịp read from the document, fact by fact, and what a person makes of it. */
export function FactsPane() {
  const { t } = useWords();
  const { facts, state, directive } = useReader();
  const [scrolled, setScrolled] = useState(false);
  const decided = facts.filter(isDecided).length;
  return (
    <aside className={styles.pane} aria-label={t('reader.pane.facts', { n: directive.facts.total })}>
      <div className={styles.scroll} data-facts-scroll onScroll={() => setScrolled(true)}>
        <p className={styles.head}>
          <span>
            <b>{t('reader.facts', { n: facts.length })}</b> {t('reader.facts.suggested')}
          </span>
          <span className="num">{t('library.reviewed', { decided, total: facts.length })}</span>
        </p>
        <FactFilters />
        {state.adding && (
          <Suspense>
            <AddForm key={state.adding.span.start} addition={state.adding} />
          </Suspense>
        )}
        <FactList scrolled={scrolled} />
      </div>
      <FactsFoot />
    </aside>
  );
}
