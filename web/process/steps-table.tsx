import type { DefinitionView } from '../../src/process/schemas.ts';
import { type Words, useWords } from '../words.ts';

type Step = DefinitionView['transitions'][number];

/** The arrows of the drawing in words: from where to where, who takes them, what they ask. */
export function StepsTable({ definition }: { readonly definition: DefinitionView }) {
  const words = useWords();
  const { t, language } = words;
  const labels = new Map(definition.states.map(({ name, label }) => [name, label[language]]));
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('process.step')}</th>
          <th scope="col">{t('process.from')}</th>
          <th scope="col">{t('process.to')}</th>
          <th scope="col">{t('process.who')}</th>
          <th scope="col">{t('process.asks')}</th>
        </tr>
      </thead>
      <tbody>
        {definition.transitions.map((step) => (
          <tr key={step.name}>
            <th scope="row">{step.label[language]}</th>
            <td data-name={t('process.from')}>{step.from.map((state) => labels.get(state)).join(', ')}</td>
            <td data-name={t('process.to')}>{step.to === null ? t('process.stays') : labels.get(step.to)}</td>
            <td data-name={t('process.who')}>{whoWords(definition, step, words)}</td>
            <td data-name={t('process.asks')}>{asksWords(step, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whoWords({ states }: DefinitionView, { name, by }: Step, { t, language }: Words): string {
  const dues = states.flatMap(({ timers }) => timers.filter(({ takes }) => takes === name));
  return [
    ...by.map((taker) => taker[language]),
    ...dues.map(({ due }) => t('process.by-timer', { due: due[language] })),
  ].join(', ');
}

function asksWords({ asks, reason, guards }: Step, { t, language }: Words): string {
  const conditions = guards.map((guard) => t('process.condition', { condition: guard[language] }));
  const asked = [...asks.map(({ label }) => label[language]), ...(reason ? [t('process.reason')] : []), ...conditions];
  return asked.length === 0 ? t('process.nothing') : asked.join(', ');
}
