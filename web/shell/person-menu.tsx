import { Link, useLocation } from '@tanstack/react-router';
import { IconChevronDown, IconUser } from '@tabler/icons-react';
import type { SamplePerson } from '../../src/identity/schemas.ts';
import { useRouterContext } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './person-menu.module.css';

/** Sample people of a demonstration, in the order of the work; the visitor is not signed in. */
const SAMPLES: readonly SamplePerson[] = [
  'leader',
  'officer',
  'reporter',
  'inspector',
  'administrator',
  'citizen',
  'visitor',
];

/** Who is here, and what belongs to that person; in a demonstration the switch between sample people. Works without scripts. */
export function PersonMenu() {
  const { t } = useWords();
  const { visitor } = useRouterContext().session;
  const { pathname, href } = useLocation({ select: ({ pathname, href }) => ({ pathname, href }) });
  const { person, demo } = visitor;
  if (!person && !demo)
    return (
      <a className={styles.signIn} href={`/dang-nhap?ve=${encodeURIComponent(href)}`}>
        {t('sign-in.title')}
      </a>
    );
  const name = demo?.sample ? t(`sample.${demo.sample}`) : (person?.name ?? t('sample.visitor'));
  return (
    <details key={pathname} className={styles.menu}>
      <summary aria-label={demo ? `${t('demo.chip')} ${name}` : t('shell.person', { name })}>
        {demo ? <span className={styles.demo}>{t('demo.chip')}</span> : <IconUser size={20} aria-hidden="true" />}
        <span className={styles.name}>{name}</span>
        <IconChevronDown size={16} aria-hidden="true" />
      </summary>
      <div className={styles.card}>
        <Who />
        {demo && <Samples back={href} />}
        <Ways />
        {person && !demo && <SignOut />}
      </div>
    </details>
  );
}

function Who() {
  const { t } = useWords();
  const { person } = useRouterContext().session.visitor;
  if (!person) return null;
  return (
    <div className={styles.who}>
      <p>{person.name}</p>
      <p className="small muted">
        {[person.unitName, ...person.roles.map((role) => t(`role.${role}`))].filter(Boolean).join(' · ')}
      </p>
    </div>
  );
}

function Samples({ back }: { readonly back: string }) {
  const { t } = useWords();
  const { demo } = useRouterContext().session.visitor;
  return (
    <div className={styles.samples}>
      <p className="small muted">{t('demo.what')}</p>
      <form method="post">
        {SAMPLES.map((sample) => (
          <button
            key={sample}
            type="submit"
            formAction={`/ban-thu/${sample}?ve=${encodeURIComponent(back)}`}
            aria-pressed={sample === demo?.sample}
          >
            {t(`sample.${sample}`)}
          </button>
        ))}
      </form>
    </div>
  );
}

function Ways() {
  const { t } = useWords();
  const { visitor, can } = useRouterContext().session;
  if (!visitor.person) return null;
  return (
    <nav aria-label={t('shell.person.ways')} className={styles.ways}>
      <Link to="/tai-khoan">{t('account.title')}</Link>
      {can.includes('inspect') && <Link to="/quan-tri/nguoi-dung">{t('people.title')}</Link>}
      {can.includes('inspect') && <Link to="/quan-tri/nhat-ky">{t('audit.title')}</Link>}
    </nav>
  );
}

/** Ends the session on the server, and begins anew: nothing of it stays in memory. */
function SignOut() {
  const { t } = useWords();
  const leave = async () => {
    await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    window.location.assign('/');
  };
  return (
    <button type="button" className={styles.out} onClick={() => void leave()}>
      {t('shell.sign-out')}
    </button>
  );
}
