import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCan, useQueries } from '../../router-context.ts';
import { ErrorState, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { DropZone } from '../upload/drop-zone.tsx';
import { ReadingQueue } from '../upload/reading-queue.tsx';
import { useUploads } from '../upload/use-uploads.ts';
import { DirectiveList } from './directive-list.tsx';
import { FacetColumn } from '../facets/facet-column.tsx';
import { chosenFacets, Facets } from './facets.tsx';
import { LibraryBar } from './library-bar.tsx';
import styles from './library.module.css';
import { libraryInput } from './library-search.ts';

const route = getRouteApi('/van-ban');

export function LibraryPage() {
  const { t } = useWords();
  const search = route.useSearch();
  const queries = useQueries();
  const list = useQuery(queries.library.list.queryOptions({ input: libraryInput(search) }));
  const mayUpload = useCan('upload');
  const uploads = useUploads();
  return (
    <main id="main" className="wrap">
      <div className={styles.head}>
        <h1>{t('library.title')}</h1>
        {list.data && <p className="muted">{t('library.count', { n: list.data.total })}</p>}
      </div>
      {mayUpload && <DropZone onFiles={uploads.add} />}
      <ReadingQueue uploads={uploads} />
      <FacetColumn
        chosen={chosenFacets(search)}
        groups={list.data && <Facets facets={list.data.facets} search={search} />}
      >
        <LibraryBar search={search} />
        {list.isPending && <Skeleton lines={9} />}
        {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && <DirectiveList result={list.data} search={search} />}
      </FacetColumn>
    </main>
  );
}
