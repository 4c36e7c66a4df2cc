import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Hierarchy, Organisation } from '../../src/organisations/schemas.ts';
import { useOrganisations } from '../router-context.ts';
import { Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { LastDay } from './body-mark.tsx';
import page from './organisation.module.css';

interface BelowProps {
  readonly body: Organisation;
  readonly hierarchy: Hierarchy;
  readonly count: number;
}

/** Bodies directly below, in one hierarchy. */
export function Below({ body, hierarchy, count }: BelowProps) {
  const { t } = useWords();
  const input = { hierarchy, parent: body.key, asOf: body.asOf, pageSize: 500 };
  const { data } = useQuery(useOrganisations().units.children.queryOptions({ input }));
  return (
    <section className="section" aria-labelledby={`below-${hierarchy}`}>
      <h2 id={`below-${hierarchy}`}>
        {t('organisations.below', { n: count, hierarchy: t(`organisations.hierarchy.${hierarchy}`) })}
      </h2>
      {!data && <Skeleton lines={4} />}
      <ul className={page.below}>
        {data?.rows.map((child) => (
          <li key={child.key}>
            <Link to="/co-quan/$key" params={{ key: child.key }} search={{ ngay: body.asOf }}>
              {child.name}
            </Link>{' '}
            <LastDay to={child.to} />
          </li>
        ))}
      </ul>
    </section>
  );
}
