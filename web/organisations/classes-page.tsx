import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { BodyClass } from '../../src/organisations/schemas.ts';
import { useOrganisations } from '../router-context.ts';
import { EmptyState, ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { ClassMembers } from './class-members.tsx';
import styles from './organisations.module.css';
import { SectionLinks } from './section-links.tsx';

const route = getRouteApi('/co-quan/nhom');

/** Classes of bodies: what wordings mean them, their rule, and who belongs to them at a date. */
export function ClassesPage() {
  const { t } = useWords();
  const { nhom } = route.useSearch();
  const { data, error, refetch } = useQuery(useOrganisations().classes.list.queryOptions({ input: {} }));
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      <div className="page-head">
        <h1>{t('organisations.classes.title')}</h1>
        <p className="muted">{t('organisations.classes.lead')}</p>
      </div>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data?.total === 0 && (
        <EmptyState title={t('organisations.classes.none')}>
          <p>{t('organisations.classes.none.do')}</p>
        </EmptyState>
      )}
      <ul className={styles.cards}>
        {data?.rows.map((one) => (
          <ClassCard key={one.key} one={one} open={nhom === one.key} />
        ))}
      </ul>
    </main>
  );
}

function ClassCard({ one, open }: { readonly one: BodyClass; readonly open: boolean }) {
  const { t, language } = useWords();
  const search = route.useSearch();
  const navigate = useNavigate();
  const { rule } = one;
  const kinds = rule.kinds.map((kind) => t(`organisations.kind.${kind}`)).join(', ');
  return (
    <li>
      <h2>
        <Link to="/co-quan/nhom" search={{ ...search, nhom: open ? undefined : one.key }} resetScroll={false}>
          {language === 'en' ? one.nameEn : one.name}
        </Link>
      </h2>
      <p className="small muted">
        {t('organisations.classes.rule', {
          kinds,
          level: rule.level ? t(`organisations.level.${rule.level}`) : t('organisations.classes.any-level'),
          hierarchy: t(`organisations.hierarchy.${rule.hierarchy}`),
        })}{' '}
        {t(rule.direct ? 'organisations.classes.direct' : 'organisations.classes.deep')}
      </p>
      <p className={styles.phrases}>
        {one.phrases.map((phrase) => (
          <q key={phrase}>{phrase}</q>
        ))}
      </p>
      {open && (
        <ClassMembers
          one={one}
          asOf={search.ngay}
          under={search.goc}
          onChange={(change) =>
            void navigate({ to: '/co-quan/nhom', search: { ...search, ...change }, resetScroll: false })
          }
        />
      )}
    </li>
  );
}
