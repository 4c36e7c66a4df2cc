import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import type { Organisation } from '../../../src/organisations/schemas.ts';
import { useCan, useOrganisations } from '../../router-context.ts';
import { date } from '../../ui/format.ts';
import { ErrorState, NoPermission, Skeleton } from '../../ui/notices.tsx';
import { useWords } from '../../words.ts';
import { SampleMark } from '../body-mark.tsx';
import styles from '../organisations.module.css';
import { SectionLinks } from '../section-links.tsx';
import { CHANGES, type Change } from './change-search.ts';
import changes from './changes.module.css';
import { CodeForm } from './code-form.tsx';
import { CorrectForm } from './correct-form.tsx';
import { EndForm } from './end-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { MoveForm } from './move-form.tsx';
import { RenameForm } from './rename-form.tsx';
import { SplitForm } from './split-form.tsx';

const route = getRouteApi('/co-quan/$key/thay-doi');

export interface OneBodyProps {
  /** As it was seen: its version is what the server compares. */
  readonly body: Organisation;
  /** Fetches what somebody else changed meanwhile. */
  readonly reload: () => Promise<void>;
}

const FORMS: Readonly<Record<Change, ComponentType<OneBodyProps>>> = {
  'doi-ten': RenameForm,
  chuyen: MoveForm,
  'sap-nhap': MergeForm,
  'chia-tach': SplitForm,
  ma: CodeForm,
  'giai-the': EndForm,
  'sua-loi': CorrectForm,
};

/** A change of one body from a date on; what was true before stays. */
export function ChangePage() {
  const { key } = route.useParams();
  const { ngay } = route.useSearch();
  const may = useCan('administer');
  const input = { key, asOf: ngay };
  const { data, error, refetch } = useQuery(useOrganisations().units.get.queryOptions({ input }));
  const fetchAgain = async () => (await refetch()).data;
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      {!may && <NoPermission />}
      {may && error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {may && !data && !error && <Skeleton lines={9} />}
      {may && data && <Changing key={data.id} found={data} fetchAgain={fetchAgain} />}
    </main>
  );
}

interface ChangingProps {
  readonly found: Organisation;
  readonly fetchAgain: () => Promise<Organisation | undefined>;
}

function Changing({ found, fetchAgain }: ChangingProps) {
  const { t } = useWords();
  const { viec = 'doi-ten' } = route.useSearch();
  // Not what the cache fetched meanwhile: a change that nobody looked at must be told as a conflict.
  const [seen, setSeen] = useState(found);
  const reload = async () => setSeen((await fetchAgain()) ?? seen);
  const Form = FORMS[viec];
  return (
    <>
      <div className="page-head">
        <h1>
          {t('organisations.change')}: {seen.name} <SampleMark body={seen} />
        </h1>
        <p className={styles.asOfLink}>
          <Link to="/co-quan/$key" params={{ key: seen.key }} search={{ ngay: seen.asOf }} className="small">
            {t('organisations.change.back', { date: date(seen.asOf) })}
          </Link>
        </p>
      </div>
      <Kinds chosen={viec} />
      <p className={`muted ${changes.what}`}>{t(`organisations.change.what.${viec}`)}</p>
      <Form key={viec} body={seen} reload={reload} />
    </>
  );
}

function Kinds({ chosen }: { readonly chosen: Change }) {
  const { t } = useWords();
  const { key } = route.useParams();
  const { ngay } = route.useSearch();
  return (
    <nav className={changes.kinds} aria-label={t('organisations.change')}>
      {CHANGES.map((viec) => (
        <Link
          key={viec}
          to="/co-quan/$key/thay-doi"
          params={{ key }}
          search={{ viec, ngay }}
          data-chosen={viec === chosen || undefined}
        >
          {t(`organisations.change.${viec}`)}
        </Link>
      ))}
    </nav>
  );
}
