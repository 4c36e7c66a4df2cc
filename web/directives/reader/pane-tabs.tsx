import { lazy, Suspense, useEffect } from 'react';
import { withMessages } from '../../page-messages.ts';
import { useWords } from '../../words.ts';
import styles from './reader.module.css';
import { type Pane, useReader } from './reader-state.ts';

const CurrentFactSheet = lazy(withMessages(() => import('./facts/current-fact-sheet.tsx'), 'fact', 'method', 'review'));

const PANES: readonly Pane[] = ['outline', 'text', 'facts'];

/** Bottom of a phone: the fact at hand, and which of the three panes is seen. */
export function PaneTabs() {
  const { t } = useWords();
  const { directive, facts, state, change } = useReader();
  const panes = directive.kind === 'directive' ? PANES : PANES.slice(0, 2);
  useEffect(() => {
    const phone = window.matchMedia('(max-width: 760px)').matches;
    if (phone && state.pane !== 'text') document.querySelector('[data-panes]')?.scrollIntoView();
  }, [state.pane]);
  return (
    <div className={styles.bottom}>
      {state.pane === 'text' && state.current && (
        <Suspense>
          <CurrentFactSheet />
        </Suspense>
      )}
      <nav className={styles.tabs} aria-label={t('reader.panes')}>
        {panes.map((pane) => (
          <button key={pane} type="button" aria-current={state.pane === pane} onClick={() => change({ pane })}>
            {t(`reader.pane.${pane}`, { n: facts.length })}
          </button>
        ))}
      </nav>
    </div>
  );
}
