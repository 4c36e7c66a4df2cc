import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { AnchorMark } from '../../../ui/anchor-mark.tsx';
import { Confidence } from '../../../ui/confidence.tsx';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { FactState } from './fact-state.tsx';
import styles from './facts.module.css';

/** "Chỉ tiêu 1 § II.1" and how sure, or how it was decided. */
export function FactHead({ fact, bar = false }: { readonly fact: RegisteredFact; readonly bar?: boolean }) {
  const { t } = useWords();
  const { slug, numbers } = useReader();
  return (
    <div className={styles.factHead}>
      <span>
        <span className={styles.kind}>
          {t(`fact.kind.${fact.kind}`)} {numbers.get(fact.id)}
        </span>{' '}
        {fact.clause && <AnchorMark slug={slug} path={fact.clause} />}
      </span>
      {fact.status === 'suggested' ? (
        <Confidence value={fact.confidence} certain={fact.certain} bar={bar} />
      ) : (
        <FactState fact={fact} />
      )}
    </div>
  );
}
