import { Link } from '@tanstack/react-router';
import type { OrganisationSummary, Succession } from '../../src/organisations/schemas.ts';
import { date, number } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { SampleMark } from './body-mark.tsx';
import { dayBefore } from './days.ts';
import page from './organisation.module.css';

interface PictureProps {
  readonly succession: Succession;
  /** Id of the body whose page it is. */
  readonly self: string;
}

/** What was there on the left, the act in the middle, what became of it on the right. */
export function SuccessionPicture({ succession, self }: PictureProps) {
  const { t } = useWords();
  const { kind, on, basis, shares } = succession;
  const from = [...new Map(shares.map((share) => [share.from.id, share.from])).values()];
  const to = [...new Map(shares.map((share) => [share.to.id, share])).values()];
  return (
    <div className={page.picture}>
      <ul className={page.before} aria-label={t('organisations.before', { date: date(dayBefore(on)) })}>
        {from.map((body) => (
          <Party key={body.id} body={body} self={self} on={dayBefore(on)} />
        ))}
      </ul>
      <div className={page.act}>
        <b>{t(`organisations.act.${kind}`)}</b>
        <time dateTime={on}>{date(on)}</time>
        {basis && <span className="small">{basis}</span>}
      </div>
      <ul className={page.after} aria-label={t('organisations.after', { date: date(on) })}>
        {to.map(({ to: body, share }) => (
          <Party key={body.id} body={body} self={self} on={on} share={kind === 'split' ? share : undefined} />
        ))}
      </ul>
    </div>
  );
}

interface PartyProps {
  readonly body: OrganisationSummary;
  readonly self: string;
  readonly on: string;
  readonly share?: number | undefined;
}

function Party({ body, self, on, share }: PartyProps) {
  const { t, language } = useWords();
  return (
    <li data-self={body.id === self || undefined}>
      <span>
        <Link to="/co-quan/$key" params={{ key: body.key }} search={{ ngay: on }}>
          {body.name}
        </Link>{' '}
        <SampleMark body={body} />
      </span>
      <span className="small faint">
        {[
          body.code ? t('organisations.code', { code: body.code }) : null,
          share === undefined ? null : t('organisations.share', { share: `${number(share * 100, language, 0)}%` }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}
