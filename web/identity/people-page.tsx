import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Person } from '../../src/identity/schemas.ts';
import { useCan, useIdentity } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import styles from './identity.module.css';
import { InvitationsSection } from './invitations-section.tsx';
import { PersonTags } from './person-tags.tsx';
import { PEOPLE } from './shown.ts';

const route = getRouteApi('/quan-tri/nguoi-dung');

/** People (người dùng) whom one may inspect, and for administrators the way to invite. */
export function PeoplePage() {
  const { t } = useWords();
  const { q, trang = 1 } = route.useSearch();
  const administers = useCan('administer');
  const input = { q, page: trang, pageSize: PEOPLE };
  const options = useIdentity().people.list.queryOptions({ input, placeholderData: keepPreviousData });
  const { data, error, refetch } = useQuery(options);
  return (
    <main id="main" className="wrap">
      <div className="page-head">
        <h1>{t('people.title')}</h1>
        <p className="muted">{t('people.lead')}</p>
      </div>
      <form className={styles.find} action="/quan-tri/nguoi-dung">
        <input
          type="search"
          name="q"
          className="field"
          defaultValue={q}
          aria-label={t('people.find')}
          placeholder={t('people.find')}
        />
        <button type="submit" className="button">
          {t('people.find.do')}
        </button>
      </form>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.total === 0 && (
        <EmptyState title={t('people.none')}>
          <p>{t('people.none.do')}</p>
        </EmptyState>
      )}
      {data && data.total > 0 && (
        <section className="section">
          <h2>{t('people.count', { n: data.total })}</h2>
          <ul className={styles.rows}>
            {data.rows.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        </section>
      )}
      {data && (
        <Paging
          {...data}
          link={(page, label) => (
            <Link to="/quan-tri/nguoi-dung" search={{ q, trang: page > 1 ? page : undefined }} className="button">
              {label}
            </Link>
          )}
        />
      )}
      {administers && <InvitationsSection />}
    </main>
  );
}

function PersonRow({ person }: { readonly person: Person }) {
  const { t } = useWords();
  const { id, name, email, unitName, lastSignIn } = person;
  return (
    <li>
      <div>
        <Link to="/quan-tri/nguoi-dung/$id" params={{ id }} className={styles.name}>
          {name}
        </Link>
        <p className="muted small">
          {[email, unitName, lastSignIn ? t('people.last', { at: instant(lastSignIn) }) : t('people.never')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <PersonTags person={person} />
    </li>
  );
}
