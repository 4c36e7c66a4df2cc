import { lazy, Suspense } from 'react';
import { useRunning } from '../../../ui/use-running.ts';
import { withMessages } from '../../../page-messages.ts';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { FactRow } from './fact-row.tsx';
import styles from './facts.module.css';

const VirtualFacts = lazy(withMessages(() => import('./virtual-facts.tsx'), 'method'));

/** How many stand in the page before JavaScript runs. */
const FIRST = 24;

/** All facts in reading order. */
export function FactList() {
  const { t } = useWords();
  const { shown, facts } = useReader();
  const running = useRunning();
  if (shown.length === 0)
    return <p className={styles.none}>{facts.length === 0 ? t('reader.facts.none') : t('reader.facts.filtered')}</p>;
  return <Suspense fallback={<FirstFacts />}>{running ? <VirtualFacts /> : <FirstFacts />}</Suspense>;
}

function FirstFacts() {
  const { shown } = useReader();
  return (
    <ol>
      {shown.slice(0, FIRST).map((fact) => (
        <li key={fact.id}>
          <FactRow fact={fact} />
        </li>
      ))}
    </ol>
  );
}
