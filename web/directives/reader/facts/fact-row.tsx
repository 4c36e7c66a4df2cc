import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useReader } from '../reader-state.ts';
import { FactHead } from './fact-head.tsx';
import styles from './facts.module.css';

export function FactRow({ fact }: { readonly fact: RegisteredFact }) {
  const { change } = useReader();
  return (
    <div className={`${styles.row} kind-${fact.kind}`} data-status={fact.status}>
      <FactHead fact={fact} />
      <button type="button" onClick={() => change({ current: fact.id, editing: null, pane: 'text' })}>
        {fact.quote}
      </button>
    </div>
  );
}
