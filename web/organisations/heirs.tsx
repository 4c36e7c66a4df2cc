import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Organisation } from '../../src/organisations/schemas.ts';
import { useOrganisations } from '../router-context.ts';
import { number } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { dayBefore } from './days.ts';
import page from './organisation.module.css';

/** To whom the figures of a body that is gone belong now: the view "as now" of what it reported. */
export function Heirs({ body }: { readonly body: Organisation }) {
  const { t, language } = useWords();
  const input = { key: body.key, from: dayBefore(body.to!) };
  const { data } = useQuery(useOrganisations().successions.lineage.queryOptions({ input }));
  const heirs = data?.shares.filter(({ organisation }) => organisation.id !== body.id) ?? [];
  if (heirs.length === 0) return null;
  return (
    <p className={page.heirs}>
      {t('organisations.heirs')}{' '}
      {heirs.map(({ organisation, share }, i) => (
        <span key={organisation.id}>
          {i > 0 && ', '}
          <Link to="/co-quan/$key" params={{ key: organisation.key }}>
            {organisation.name}
          </Link>{' '}
          ({number(share * 100, language, 0)}%)
        </span>
      ))}
      . <span className="small faint">{t('organisations.heirs.how')}</span>
    </p>
  );
}
