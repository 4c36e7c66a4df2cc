import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { Organisation } from '../../src/organisations/schemas.ts';
import { useOrganisations } from '../router-context.ts';
import { date } from '../ui/format.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { AsOfForm } from './as-of-form.tsx';
import { SampleMark } from './body-mark.tsx';
import { Below } from './below.tsx';
import { ChangeMenu } from './changes/change-menu.tsx';
import { dayBefore } from './days.ts';
import { Heirs } from './heirs.tsx';
import { LifeLines } from './life-lines.tsx';
import styles from './organisations.module.css';
import page from './organisation.module.css';
import { Places } from './places.tsx';
import { SectionLinks } from './section-links.tsx';
import { SuccessionPicture } from './succession-picture.tsx';

const route = getRouteApi('/co-quan/$key');

/** One body: what it is called, where it stands, what became of what. */
export function OrganisationPage() {
  const { key } = route.useParams();
  const { ngay } = route.useSearch();
  const input = { key, asOf: ngay };
  const { data, error, refetch } = useQuery(useOrganisations().units.get.queryOptions({ input }));
  return (
    <main id="main" className="wrap">
      <SectionLinks />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={9} />}
      {data && <Body body={data} />}
    </main>
  );
}

function Body({ body }: { readonly body: Organisation }) {
  const { t } = useWords();
  const navigate = useNavigate();
  return (
    <>
      <Head body={body} />
      <AsOfForm
        asOf={body.asOf}
        action={`/co-quan/${body.key}`}
        onDate={(ngay) => void navigate({ to: '/co-quan/$key', params: { key: body.key }, search: { ngay } })}
      />
      {!isThere(body) && <Absent body={body} />}
      <section className="section" aria-labelledby="life">
        <h2 id="life">{t('organisations.life')}</h2>
        <LifeLines body={body} />
      </section>
      {body.successions.length > 0 && (
        <section className="section" aria-labelledby="succession">
          <h2 id="succession">{t('organisations.succession')}</h2>
          {body.successions.map((one) => (
            <SuccessionPicture key={one.id} succession={one} self={body.id} />
          ))}
        </section>
      )}
      {body.to !== null && <Heirs body={body} />}
      <section className="section" aria-labelledby="places">
        <h2 id="places">{t('organisations.places')}</h2>
        <Places body={body} />
      </section>
      {body.children.map(({ hierarchy, count }) => (
        <Below key={hierarchy} body={body} hierarchy={hierarchy} count={count} />
      ))}
    </>
  );
}

const isThere = ({ from, to, asOf }: Organisation): boolean => from <= asOf && (to === null || to > asOf);

function Head({ body }: { readonly body: Organisation }) {
  const { t } = useWords();
  const [path] = body.paths;
  return (
    <div className={page.head}>
      {path && (
        <p className={`${page.path} small`}>
          {path.path.map((above) => (
            <span key={above.key}>
              <Link to="/co-quan/$key" params={{ key: above.key }} search={{ ngay: body.asOf }}>
                {above.shortName ?? above.name}
              </Link>
              {' › '}
            </span>
          ))}
        </p>
      )}
      <h1>
        {body.name} <SampleMark body={body} />
      </h1>
      <p className="muted">
        {[
          t(`organisations.kind.${body.kind}`),
          t(`organisations.level.${body.level}`),
          body.code ? t('organisations.code', { code: body.code }) : null,
          body.nameEn,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {body.basis && <p className="small faint">{t('organisations.basis', { basis: body.basis })}</p>}
      <p className={styles.asOfLink}>
        <Link to="/co-quan" search={{ ngay: body.asOf }} className="small">
          {t('organisations.in-tree', { date: date(body.asOf) })}
        </Link>
      </p>
      <ChangeMenu body={body} />
    </div>
  );
}

/** Says that the body is not there at the date, and leads to a date at which it is. */
function Absent({ body }: { readonly body: Organisation }) {
  const { t } = useWords();
  const gone = body.to !== null && body.to <= body.asOf;
  const near = gone ? dayBefore(body.to!) : body.from;
  return (
    <p className={page.absent}>
      {t(gone ? 'organisations.gone' : 'organisations.not-yet', { date: date(body.asOf) })}{' '}
      <Link to="/co-quan/$key" params={{ key: body.key }} search={{ ngay: near }}>
        {t('organisations.as-then', { date: date(near) })}
      </Link>
    </p>
  );
}
