import { lazy, Suspense } from 'react';
import type { FactData } from '../../../../src/directives/schemas.ts';
import { Skeleton } from '../../../ui/notices.tsx';
import { problemText } from '../../../ui/problem.ts';
import { useToast } from '../../../ui/toasts.tsx';
import { useWords } from '../../../words.ts';
import styles from '../facts/facts.module.css';
import { type Addition, useReader } from '../reader-state.ts';
import { useReviewActions } from './use-review.ts';

const FactForm = lazy(async () => ({ default: (await import('./fact-form.tsx')).FactForm }));

/** A fact the engine missed: its words are those selected, the rest is filled in here. */
export default function AddForm({ addition }: { readonly addition: Addition }) {
  const words = useWords();
  const toast = useToast();
  const { change, slug } = useReader();
  const { add } = useReviewActions();
  const save = (data: FactData) => {
    change({ adding: null });
    add({ span: addition.span, data }).then(
      (fact) => change({ current: fact.id, kind: null, status: null }),
      (error: unknown) => {
        change({ adding: { ...addition, data } });
        toast({ text: problemText(error, words) ?? words.t('reader.toast.failed') });
      },
    );
  };
  return (
    <section className={`${styles.card} kind-${addition.data.kind}`}>
      <h3 className={styles.kind}>
        {words.t('reader.add', { kind: words.t(`fact.kind.${addition.data.kind}`).toLowerCase() })}
      </h3>
      <blockquote className="quotation" lang="vi">
        {addition.quote}
      </blockquote>
      <Suspense fallback={<Skeleton lines={5} />}>
        <FactForm
          draft={`${slug}:${addition.span.start}-${addition.span.end}`}
          data={addition.data}
          onSave={save}
          onCancel={() => change({ adding: null })}
        />
      </Suspense>
    </section>
  );
}
