import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Entry, Names } from '../../src/audit/schemas.ts';
import { useAudit } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './audit.module.css';
import { Differences } from './differences.tsx';
import { actorWords, operationWords, subjectWords } from './entry-words.ts';

interface EntryLineProps {
  readonly entry: Entry;
  readonly names: Names;
  /** Time, or day and time, as it stands before the entry. */
  readonly at: string;
  /** The things it is about; a timeline of one thing leaves them out. */
  readonly subjects?: boolean;
  /** Whether all of it may be asked for. */
  readonly mayOpen?: boolean;
}

/** One entry: when, who, what, about what, what differs, and why. */
export function EntryLine({ entry, names, at, subjects = true, mayOpen = false }: EntryLineProps) {
  const words = useWords();
  const { t } = words;
  const organisation = entry.unit ? names[entry.unit]?.name : undefined;
  return (
    <li className={styles.entry} data-undone={entry.undone}>
      <time dateTime={entry.at}>{at}</time>
      <div>
        <p>
          <b>{actorWords(entry.actor, names, words)}</b>{' '}
          {entry.onBehalfOf && (
            <span className="muted">{t('audit.on-behalf', { name: actorWords(entry.onBehalfOf, names, words) })} </span>
          )}
          {operationWords(entry.operation, words)}
          {entry.undone && <span className={styles.undone}>{t('audit.undone')}</span>}
        </p>
        {subjects && <Subjects entry={entry} names={names} organisation={organisation} />}
        {entry.reason && (
          <p className={styles.reason}>
            <span className="hidden-words">{t('audit.reason')}: </span>
            {entry.reason}
          </p>
        )}
        <Changes entry={entry} names={names} mayOpen={mayOpen} />
      </div>
    </li>
  );
}

interface SubjectsProps {
  readonly entry: Entry;
  readonly names: Names;
  readonly organisation: string | undefined;
}

function Subjects({ entry, names, organisation }: SubjectsProps) {
  const words = useWords();
  const more = entry.subjectCount - entry.subjects.length;
  return (
    <p className={styles.subjects}>
      {organisation && <span>{organisation}</span>}
      {entry.subjects.map((subject) => (
        <Link key={subject} to="/quan-tri/nhat-ky" search={{ ve: subject }}>
          {subjectWords(subject, names, words)}
        </Link>
      ))}
      {more > 0 && <span>{words.t('audit.more-subjects', { n: more })}</span>}
    </p>
  );
}

function Changes({ entry, names, mayOpen }: Pick<EntryLineProps, 'entry' | 'names' | 'mayOpen'>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { get } = useAudit().history;
  const { data, isFetching } = useQuery({ ...get.queryOptions({ input: { id: entry.id } }), enabled: open });
  if (entry.differenceCount === 0) return null;
  const more = entry.differenceCount > entry.differences.length;
  return (
    <>
      <Differences
        differences={data?.entry.differences ?? entry.differences}
        names={data ? { ...names, ...data.names } : names}
      />
      {more && mayOpen && !data && (
        <button type="button" className="button small plain" disabled={isFetching} onClick={() => setOpen(true)}>
          {t('audit.more', { n: entry.differenceCount })}
        </button>
      )}
    </>
  );
}
