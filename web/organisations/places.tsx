import { Link } from '@tanstack/react-router';
import type { Organisation } from '../../src/organisations/schemas.ts';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import { dayBefore } from './days.ts';
import page from './organisation.module.css';

/** Who stands above, in each hierarchy and over time. */
export function Places({ body }: { readonly body: Organisation }) {
  const { t } = useWords();
  if (body.places.length === 0) return <p className="muted">{t('organisations.places.none')}</p>;
  return (
    <ul className={page.places}>
      {body.places.map(({ hierarchy, parent, from, to }) => (
        <li key={`${hierarchy}${from}`} data-past={(to !== null && to <= body.asOf) || undefined}>
          <span className="small faint">{t(`organisations.hierarchy.${hierarchy}`)}</span>
          <Link to="/co-quan/$key" params={{ key: parent.key }} search={{ ngay: to ? dayBefore(to) : body.asOf }}>
            {parent.name}
          </Link>
          <span className="small muted">
            {to === null
              ? t('organisations.since', { from: date(from) })
              : t('organisations.range', { from: date(from), to: date(dayBefore(to)) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
