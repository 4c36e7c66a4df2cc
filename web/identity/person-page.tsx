import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { HistorySection } from '../audit/history-section.tsx';
import { useCan, useIdentity } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { PersonAccount } from './person-account.tsx';
import { PersonRoles } from './person-roles.tsx';
import { PersonTags } from './person-tags.tsx';

const route = getRouteApi('/quan-tri/nguoi-dung/$id');

/** One person: roles held now and before, and what an administrator may do to the account. */
export function PersonPage() {
  const { t } = useWords();
  const { id } = route.useParams();
  const administers = useCan('administer');
  const { data: person, error, refetch } = useQuery(useIdentity().people.get.queryOptions({ input: { id } }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!person) return <Skeleton lines={8} />;
  const { name, email, unitName, lastSignIn } = person;
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <p className="small">
          <Link to="/quan-tri/nguoi-dung">{t('people.title')}</Link>
        </p>
        <h1>{name}</h1>
        <p className="muted">
          {[email, unitName, lastSignIn ? t('people.last', { at: instant(lastSignIn) }) : t('people.never')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <PersonTags person={person} />
      </div>
      <PersonRoles person={person} administers={administers} />
      {administers && <PersonAccount person={person} />}
      <HistorySection subject={`person:${id}`} />
    </main>
  );
}
