import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '../../../src/directives/schemas.ts';
import { EmptyState } from '../../ui/notices.tsx';
import { Paging } from '../../ui/paging.tsx';
import { useWords } from '../../words.ts';
import { DirectiveRow } from './directive-row.tsx';
import type { LibrarySearch } from './library-search.ts';

interface DirectiveListProps {
  readonly result: {
    readonly rows: readonly DirectiveSummary[];
    readonly total: number;
    readonly page: number;
    readonly pageSize: number;
  };
  readonly search: LibrarySearch;
}

export function DirectiveList({ result, search }: DirectiveListProps) {
  const { t } = useWords();
  if (result.total === 0) return <NothingFound search={search} />;
  return (
    <>
      <ul aria-label={t('library.title')}>
        {result.rows.map((row) => (
          <DirectiveRow key={row.id} row={row} />
        ))}
      </ul>
      <Paging
        {...result}
        link={(page, label) => (
          <Link to="/van-ban" search={{ ...search, trang: page > 1 ? page : undefined }} className="button">
            {label}
          </Link>
        )}
      />
    </>
  );
}

function NothingFound({ search }: { readonly search: LibrarySearch }) {
  const { t } = useWords();
  const filtered = Object.values(search).some((value) => value !== undefined);
  if (!filtered)
    return (
      <EmptyState title={t('library.empty')}>
        <p>{t('library.empty.do')}</p>
      </EmptyState>
    );
  return (
    <EmptyState
      title={t('library.none')}
      actions={
        <Link to="/van-ban" className="button">
          {t('library.all')}
        </Link>
      }
    >
      <p>{t('library.none.do')}</p>
    </EmptyState>
  );
}
