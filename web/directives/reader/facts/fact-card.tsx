import { lazy, Suspense } from 'react';
import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { Skeleton } from '../../../ui/notices.tsx';
import { useReader } from '../reader-state.ts';
import { FactActs } from './fact-acts.tsx';
import { FactFields } from './fact-fields.tsx';
import { FactHead } from './fact-head.tsx';
import styles from './facts.module.css';

const EditForm = lazy(() => import('../review/edit-form.tsx'));

/** The current fact: where it stands, its words, what it says, and the three answers. */
export function FactCard({ fact }: { readonly fact: RegisteredFact }) {
  const { state, mayReview } = useReader();
  const editing = state.editing === fact.id;
  return (
    <section className={`${styles.card} kind-${fact.kind}`} aria-current="true">
      <FactHead fact={fact} bar />
      <blockquote className="quotation" lang="vi">
        {fact.quote}
      </blockquote>
      {editing ? (
        <Suspense fallback={<Skeleton lines={5} />}>
          <EditForm fact={fact} />
        </Suspense>
      ) : (
        <>
          <FactFields fact={fact} />
          {mayReview && <FactActs fact={fact} />}
        </>
      )}
    </section>
  );
}
