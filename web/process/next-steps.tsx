import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseView, NextStep } from '../../src/process/schemas.ts';
import { useApi, useProcess } from '../router-context.ts';
import { isConflict } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { FieldsForm } from './fields-form.tsx';
import type { FilledIn } from './filled-in.ts';
import styles from './process.module.css';
import { refusalWords } from './refusal-words.ts';

/** What may be done next: a form for each step that waits for the visitor, and for whom the others wait. */
export function NextSteps({ one }: { readonly one: CaseView }) {
  const { t, language } = useWords();
  const mine = one.next.filter(({ yours }) => yours);
  const others = one.next.filter(({ yours }) => !yours);
  // Stands here and not in the form: with the new state the form of the step may be gone.
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{t('process.next')}</h2>
      {refused !== null && (
        <p className={styles.trouble} role="alert">
          {refused}
        </p>
      )}
      {one.next.length === 0 && <p className="muted">{t(one.state.final ? 'process.over' : 'process.waits')}</p>}
      {mine.map((step) => (
        <Step
          key={`${step.transition} ${one.version}`}
          one={one}
          step={step}
          open={mine.length === 1}
          onRefused={setRefused}
        />
      ))}
      {others.map(({ transition, label, by }) => (
        <div key={transition} className={styles.step}>
          <h3>{label[language]}</h3>
          <p className="muted small">
            {t('process.waits-for', { who: by.map((taker) => taker[language]).join(', ') })}
          </p>
        </div>
      ))}
    </section>
  );
}

interface StepProps {
  readonly one: CaseView;
  readonly step: NextStep;
  readonly open: boolean;
  /** Somebody was faster: why the step was refused, and what may be done now. */
  readonly onRefused: (why: string | null) => void;
}

function Step({ one, step, open, onRefused }: StepProps) {
  const { t, language } = useWords();
  const send = useStep(one, step, onRefused);
  const { transition, label, to, asks, reason } = step;
  return (
    <details className={styles.step} open={open}>
      <summary>{label[language]}</summary>
      <FieldsForm name={`step ${one.id} ${transition}`} asks={asks} reason={reason} label={label[language]} send={send}>
        {to.name !== one.state.name && (
          <p className="muted small">{t('process.leads-to', { state: to.label[language] })}</p>
        )}
      </FieldsForm>
    </details>
  );
}

function useStep({ id, version }: CaseView, { transition, label }: NextStep, onRefused: StepProps['onRefused']) {
  const api = useApi();
  const cache = useQueryClient();
  const queries = useProcess();
  const toast = useToast();
  const words = useWords();
  const { t, language } = words;
  return async (filledIn: FilledIn) => {
    try {
      await api.process.cases.step({ id, transition, version, ...filledIn });
    } catch (error) {
      if (isConflict(error)) {
        await cache.invalidateQueries({ queryKey: queries.key() });
        const now = cache.getQueryData(queries.cases.get.queryKey({ input: { id } }));
        if (now?.version !== version) onRefused(refusalWords(error, words));
      }
      throw error;
    }
    onRefused(null);
    toast({ text: t('process.taken', { step: label[language] }) });
    await cache.invalidateQueries({ queryKey: queries.key() });
  };
}
