import { useQueryClient } from '@tanstack/react-query';
import type { CaseView, NextStep } from '../../src/process/schemas.ts';
import { useApi, useProcess } from '../router-context.ts';
import { isConflict } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { FieldsForm } from './fields-form.tsx';
import type { FilledIn } from './filled-in.ts';
import styles from './process.module.css';

/** What may be done next: a form for each step that waits for the visitor, and for whom the others wait. */
export function NextSteps({ one }: { readonly one: CaseView }) {
  const { t, language } = useWords();
  const mine = one.next.filter(({ yours }) => yours);
  const others = one.next.filter(({ yours }) => !yours);
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next">{t('process.next')}</h2>
      {one.next.length === 0 && <p className="muted">{t(one.state.final ? 'process.over' : 'process.waits')}</p>}
      {mine.map((step) => (
        <Step key={`${step.transition} ${one.version}`} one={one} step={step} open={mine.length === 1} />
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
}

function Step({ one, step, open }: StepProps) {
  const { t, language } = useWords();
  const send = useStep(one, step);
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

function useStep({ id, version }: CaseView, { transition, label }: NextStep) {
  const api = useApi();
  const cache = useQueryClient();
  const queries = useProcess();
  const toast = useToast();
  const { t, language } = useWords();
  return async (filledIn: FilledIn) => {
    try {
      await api.process.cases.step({ id, transition, version, ...filledIn });
    } catch (error) {
      if (isConflict(error)) void cache.invalidateQueries({ queryKey: queries.key() });
      throw error;
    }
    toast({ text: t('process.taken', { step: label[language] }) });
    await cache.invalidateQueries({ queryKey: queries.key() });
  };
}
