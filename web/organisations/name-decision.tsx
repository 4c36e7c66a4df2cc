import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { OrganisationSummary, Resolution } from '../../src/organisations/schemas.ts';
import { useApi, useCan, useOrganisations } from '../router-context.ts';
import { number } from '../ui/format.ts';
import { problemText } from '../ui/problem.ts';
import { useToast } from '../ui/toasts.tsx';
import { useWords } from '../words.ts';
import { BodyFinder } from './body-finder.tsx';
import { SampleMark } from './body-mark.tsx';
import styles from './names.module.css';

interface Decision {
  readonly organisation: string;
  readonly decision: 'confirm' | 'reject';
}

interface NameDecisionProps {
  readonly name: { readonly text: string; readonly count: number; readonly resolution: Resolution };
  /** Symbol of the document that says it. */
  readonly source: string;
  /** Body whose document it is: the decision holds below it. */
  readonly speaker: OrganisationSummary | null;
}

/** A name that means nothing yet, with the bodies it may mean. */
export function NameDecision({ name, source, speaker }: NameDecisionProps) {
  const { t, language } = useWords();
  const mayDecide = useCan('administer');
  const decide = useDecision(name.text, source, speaker);
  const suggestions = name.resolution.status === 'suggested' ? name.resolution.suggestions : [];
  return (
    <li>
      <p>
        <q>{name.text}</q> <span className="small faint">{t('organisations.said', { n: name.count })}</span>
      </p>
      {suggestions.length === 0 && <p className="small muted">{t('organisations.no-suggestion')}</p>}
      <ul className={styles.suggestions}>
        {suggestions.map(({ organisation, score }) => (
          <li key={organisation.id}>
            <span>
              {organisation.name} <SampleMark body={organisation} />{' '}
              <span className="small faint num">{t('organisations.score', { score: number(score, language, 2) })}</span>
            </span>
            {mayDecide && (
              <Choices
                onDecide={(decision) => decide.mutate({ organisation: organisation.key, decision })}
                name={organisation.name}
                busy={decide.isPending}
              />
            )}
          </li>
        ))}
      </ul>
      {mayDecide && <BodyFinder onChoose={(organisation) => decide.mutate({ organisation, decision: 'confirm' })} />}
    </li>
  );
}

function Choices(props: {
  readonly onDecide: (decision: Decision['decision']) => void;
  readonly name: string;
  readonly busy: boolean;
}) {
  const { t } = useWords();
  const { onDecide, name, busy } = props;
  return (
    <span className={styles.choices}>
      <button
        type="button"
        className="button small"
        disabled={busy}
        aria-label={t('organisations.confirm.of', { name })}
        onClick={() => onDecide('confirm')}
      >
        <IconCheck size={16} aria-hidden="true" />
        {t('organisations.confirm')}
      </button>
      <button
        type="button"
        className="button small plain"
        disabled={busy}
        aria-label={t('organisations.reject.of', { name })}
        onClick={() => onDecide('reject')}
      >
        <IconX size={16} aria-hidden="true" />
        {t('organisations.reject')}
      </button>
    </span>
  );
}

function useDecision(text: string, source: string, speaker: OrganisationSummary | null) {
  const words = useWords();
  const api = useApi();
  const toast = useToast();
  const client = useQueryClient();
  const queries = useOrganisations();
  return useMutation({
    mutationFn: ({ organisation, decision }: Decision) =>
      api.organisations.aliases.decide({ text, organisation, decision, source, under: speaker?.key ?? null }),
    onSuccess: async ({ status, organisation }) => {
      await client.invalidateQueries({ queryKey: queries.aliases.key() });
      toast({ text: words.t(`organisations.decided.${status}`, { text, name: organisation.name }) });
    },
    onError: (error) => toast({ text: problemText(error, words) ?? words.t('organisations.failed') }),
  });
}
