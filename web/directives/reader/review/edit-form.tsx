import type { RegisteredFact } from '../../../../src/directives/schemas.ts';
import { useReader } from '../reader-state.ts';
import { FactForm } from './fact-form.tsx';
import { useReviewActions } from './use-review.ts';

/** Changes what a fact says; its words and place stay. */
export default function EditForm({ fact }: { readonly fact: RegisteredFact }) {
  const { change } = useReader();
  const { decide } = useReviewActions();
  return (
    <FactForm
      draft={fact.id}
      data={fact.data}
      onSave={(data) => {
        decide(fact, 'edit', data);
        change({ editing: null });
      }}
      onCancel={() => change({ editing: null })}
    />
  );
}
