import { lazy, Suspense } from 'react';
import { useRunning } from '../../../ui/use-running.ts';
import { withMessages } from '../../../page-messages.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { FactRow } from './fact-row.tsx';
import { ROW_HEIGHT } from './fact-lists.ts';
import styles from './facts.module.css';

const loadVirtualFacts = withMessages(() => import('./virtual-facts.tsx'), 'fact', 'method', 'review');
const VirtualFacts = lazy(loadVirtualFacts);

/** How many stand in the page before a reader turns to the list. */
const FIRST = 24;

/** All facts in reading order: the first of them, until the list is scrolled or one of its facts is looked at. */
export function FactList({ scrolled }: { readonly scrolled: boolean }) {
  const { t } = useWords();
  const { shown, facts, state } = useReader();
  if (shown.length === 0)
    return <p className={styles.none}>{facts.length === 0 ? t('reader.facts.none') : t('reader.facts.filtered')}</p>;
  const whole = scrolled || state.current !== null || state.pane === 'facts';
  return <Suspense fallback={<FirstFacts />}>{whole ? <VirtualFacts /> : <FirstFacts />}</Suspense>;
}

function FirstFacts() {
  const { shown } = useReader();
  const running = useRunning();
  const more = shown.length - FIRST;
  return (
    <ol onPointerEnter={() => void loadVirtualFacts()}>
      {shown.slice(0, FIRST).map((fact) => (
        <li key={fact.id}>
          <FactRow fact={fact} />
        </li>
      ))}
      {running && more > 0 && <li aria-hidden="true" style={{ height: more * ROW_HEIGHT }} />}
    </ol>
  );
}
