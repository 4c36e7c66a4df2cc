import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { LogEntryView } from '../../src/process/schemas.ts';
import { useProcess } from '../router-context.ts';
import { instant } from '../ui/format.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { Paging } from '../ui/paging.tsx';
import { useWords } from '../words.ts';
import styles from './process.module.css';
import { LOG } from './shown.ts';

const route = getRouteApi('/ho-so/$id');

/** What happened in a case, the last first. */
export function CaseLog({ id }: { readonly id: string }) {
  const { trang = 1 } = route.useSearch();
  const asked = useProcess().cases.log.queryOptions({ input: { id, page: trang, pageSize: LOG } });
  const { data, error, refetch } = useQuery(asked);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={4} />;
  return (
    <>
      <ol className={styles.log} reversed>
        {data.rows.map((entry) => (
          <Entry key={entry.number} entry={entry} />
        ))}
      </ol>
      <Paging
        {...data}
        link={(page, label) => (
          <Link to="/ho-so/$id" params={{ id }} search={page > 1 ? { trang: page } : {}} className="button">
            {label}
          </Link>
        )}
      />
    </>
  );
}

function Entry({ entry }: { readonly entry: LogEntryView }) {
  const { t, language } = useWords();
  const { at, kind, label, from, to, actor, reason, changes, definitionVersion } = entry;
  const moved = from !== null && from[language] !== to[language];
  const who = kind === 'timer' ? t('process.by-itself') : actor;
  return (
    <li>
      <time dateTime={at} className="muted num">
        {instant(at)}
      </time>
      <div>
        <p>
          <strong>{label[language]}</strong>
          {moved && ` ${t('process.from-to', { from: from[language], to: to[language] })}`}
          {kind === 'moved' && ` (${t('process.version', { version: definitionVersion })})`}
        </p>
        {who && <p className="muted small">{who}</p>}
        {reason && <p>{t('process.because', { reason })}</p>}
        {changes.length > 0 && <Changes changes={changes} />}
      </div>
    </li>
  );
}

function Changes({ changes }: Pick<LogEntryView, 'changes'>) {
  const { t, language } = useWords();
  return (
    <details className="small">
      <summary>{t('process.changes', { n: changes.length })}</summary>
      <dl>
        {changes.map(({ field, before, after }) => (
          <div key={field.vi}>
            <dt>{field[language]}</dt>
            <dd>
              {before !== null && (
                <>
                  <del>{before}</del>{' '}
                </>
              )}
              {after !== null && <ins>{after}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
