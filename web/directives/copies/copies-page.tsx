import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Copy, Directive } from '../../../src/directives/schemas.ts';
import { useQueries } from '../../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { type ChosenCopy, ChosenNotice } from './chosen-notice.tsx';
import { Comparison } from './comparison.tsx';
import { CopyChoice } from './copy-choice.tsx';
import styles from './copies.module.css';
import { differencesInput } from './copies-search.ts';

const route = getRouteApi('/van-ban/$slug/ban-khac');

export function CopiesPage() {
  const { slug } = route.useParams();
  const { library, copies } = useQueries();
  const directive = useQuery(library.get.queryOptions({ input: { slug } }));
  const known = useQuery(copies.list.queryOptions({ input: { slug } }));
  const error = directive.error ?? known.error;
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      {directive.data && <Trail directive={directive.data} />}
      {error && <ErrorState error={error} onRetry={() => void known.refetch()} />}
      {!error && !(directive.data && known.data) && <Skeleton lines={9} />}
      {directive.data && known.data && <Compared directive={directive.data} copies={known.data.copies} />}
    </main>
  );
}

function Trail({ directive }: { readonly directive: Directive }) {
  const { t } = useWords();
  const { slug, symbol, title } = directive;
  return (
    <nav className={styles.trail} aria-label={t('copies.title')}>
      <Link to="/van-ban">{t('copies.library')}</Link> <span aria-hidden="true">/</span>{' '}
      <Link to="/van-ban/$slug" params={{ slug }}>
        {symbol ?? title ?? slug}
      </Link>{' '}
      <span aria-hidden="true">/</span> <span aria-current="page">{t('copies.title')}</span>
    </nav>
  );
}

interface ComparedProps {
  readonly directive: Directive;
  readonly copies: readonly Copy[];
}

function Compared({ directive, copies }: ComparedProps) {
  const { t } = useWords();
  const search = route.useSearch();
  const [chosen, setChosen] = useState<ChosenCopy | null>(null);
  const input = differencesInput(directive.slug, copies, search);
  const found = useQuery(
    useQueries().copies.differences.queryOptions({ input: input ?? skipToken, placeholderData: keepPreviousData }),
  );
  if (!input)
    return (
      <EmptyState title={t('copies.none')}>
        <p>{t('copies.none.do')}</p>
      </EmptyState>
    );
  if (found.error) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton lines={9} />;
  return (
    <>
      <CopyChoice copies={copies} chosen={found.data.copy.id} />
      {chosen && <ChosenNotice slug={directive.slug} chosen={chosen} onUndone={() => setChosen(null)} />}
      <Comparison directive={directive} found={found.data} search={search} onChosen={setChosen} />
    </>
  );
}
