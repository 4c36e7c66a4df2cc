import { useReader } from '../reader-state.ts';
import { FactActs } from './fact-acts.tsx';
import { FactHead } from './fact-head.tsx';
import styles from './facts.module.css';

/** On a phone: the fact at hand below the text, with its three answers. */
export default function CurrentFactSheet() {
  const { state, byId, mayReview } = useReader();
  const fact = state.current ? byId.get(state.current) : undefined;
  if (!fact) return null;
  return (
    <section className={`${styles.sheet} kind-${fact.kind}`}>
      <FactHead fact={fact} bar />
      <blockquote className="quotation" lang="vi">
        <span>{fact.quote}</span>
      </blockquote>
      {mayReview && <FactActs fact={fact} keys={false} />}
    </section>
  );
}
