import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DirectiveSummary } from '../../src/directives/schemas.ts';
import type { Resolution } from '../../src/organisations/schemas.ts';
import { useOrganisations, useQueries } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { namesSaid } from './document-names.ts';
import { NameDecision } from './name-decision.tsx';
import styles from './names.module.css';

const MOST_NAMES = 100;

interface Meant {
  readonly text: string;
  readonly count: number;
  readonly resolution: Resolution;
}

/** Names of bodies in one document: first those that mean nothing yet, then what the others mean. */
export function UnknownNames({ document }: { readonly document: DirectiveSummary }) {
  const { t } = useWords();
  const queries = useOrganisations();
  const facts = useQuery(
    useQueries().facts.list.queryOptions({ input: { slug: document.slug, kind: 'body', limit: 2000 } }),
  );
  const asOf = document.issuedOn ?? undefined;
  const issuer = useQuery({
    ...queries.aliases.resolve.queryOptions({ input: { text: document.issuer ?? '-', asOf } }),
    enabled: document.issuer !== null,
  });
  const speaker = issuer.data?.status === 'confirmed' ? issuer.data.organisation : null;
  const names = namesSaid(facts.data?.facts ?? []).slice(0, MOST_NAMES);
  const meanings = useQuery({
    ...queries.aliases.resolveMany.queryOptions({
      input: { texts: names.map(({ text }) => text), asOf, under: speaker?.key },
    }),
    enabled: names.length > 0 && (document.issuer === null || !issuer.isPending),
  });
  const error = facts.error ?? meanings.error;
  if (error) return <ErrorState error={error} onRetry={() => void facts.refetch()} />;
  if (facts.isPending || (names.length > 0 && !meanings.data)) return <Skeleton lines={6} />;
  const meant: Meant[] = names.map((name, i) => ({ ...name, resolution: meanings.data![i]!.resolution }));
  const unknown = meant.filter(({ resolution }) => resolution.status === 'suggested');
  const known = meant.filter(({ resolution }) => resolution.status !== 'suggested');
  return (
    <>
      <section className="section" aria-labelledby="unknown">
        <h2 id="unknown">{t('organisations.unknown', { n: unknown.length, all: meant.length })}</h2>
        <p className="small muted">
          {speaker ? t('organisations.speaker', { name: speaker.name }) : t('organisations.speaker.none')}
        </p>
        <ul className={styles.names}>
          {unknown.map((name) => (
            <NameDecision key={name.text} name={name} source={document.symbol ?? document.slug} speaker={speaker} />
          ))}
        </ul>
      </section>
      <section className="section" aria-labelledby="known">
        <h2 id="known">{t('organisations.known', { n: known.length })}</h2>
        <ul className={styles.known}>
          {known.map(({ text, resolution }) => (
            <li key={text}>
              <q>{text}</q> <Meaning resolution={resolution} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Meaning({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useWords();
  if (resolution.status === 'confirmed')
    return (
      <span>
        {'→ '}
        <Link to="/co-quan/$key" params={{ key: resolution.organisation.key }}>
          {resolution.organisation.name}
        </Link>{' '}
        <span className="small faint">{t(`organisations.by.${resolution.by}`)}</span>
      </span>
    );
  if (resolution.status === 'class')
    return (
      <span>
        {'→ '}
        <Link to="/co-quan/nhom" search={{ nhom: resolution.key }}>
          {resolution.name}
        </Link>{' '}
        <span className="small faint">{t('organisations.by.class')}</span>
      </span>
    );
  return null;
}
