import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { BodyClass } from '../../src/organisations/schemas.ts';
import { useOrganisations } from '../router-context.ts';
import { ErrorState, Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import { AsOfForm } from './as-of-form.tsx';
import styles from './organisations.module.css';

interface MembersProps {
  readonly one: BodyClass;
  readonly asOf: string | undefined;
  /** Body that the document speaks for. */
  readonly under: string | undefined;
  readonly onChange: (change: { readonly ngay?: string; readonly goc?: string }) => void;
}

/** Members of a class at a date, below the province that is chosen. */
export function ClassMembers({ one, asOf, under, onChange }: MembersProps) {
  const { t } = useWords();
  const queries = useOrganisations();
  const provinces = useQuery(queries.units.list.queryOptions({ input: { level: 'province', kind: 'province', asOf } }));
  const cities = useQuery(queries.units.list.queryOptions({ input: { level: 'province', kind: 'city', asOf } }));
  const tops = [...(provinces.data?.rows ?? []), ...(cities.data?.rows ?? [])];
  const chosen = one.rule.below ?? under ?? tops.find(({ sample }) => sample)?.key ?? tops[0]?.key;
  const members = useQuery({
    ...queries.classes.members.queryOptions({ input: { key: one.key, under: chosen, asOf, pageSize: 500 } }),
    enabled: chosen !== undefined,
  });
  return (
    <div className={styles.members}>
      {one.rule.below === null && (
        <label>
          <span className="small muted">{t('organisations.classes.below')}</span>
          <select className="field" value={chosen ?? ''} onChange={({ target }) => onChange({ goc: target.value })}>
            {tops.map(({ key, name, sample }) => (
              <option key={key} value={key}>
                {sample ? `${name} (${t('organisations.sample')})` : name}
              </option>
            ))}
          </select>
        </label>
      )}
      {members.data && (
        <AsOfForm
          asOf={members.data.asOf}
          action="/co-quan/nhom"
          kept={{ nhom: one.key, goc: under }}
          onDate={(ngay) => onChange({ ngay })}
        />
      )}
      {members.error && <ErrorState error={members.error} onRetry={() => void members.refetch()} />}
      {!members.data && !members.error && <Skeleton lines={4} />}
      {members.data && (
        <>
          <p className="small">{t('organisations.classes.count', { n: members.data.total })}</p>
          <ul className={styles.columns}>
            {members.data.rows.map((body) => (
              <li key={body.key}>
                <Link to="/co-quan/$key" params={{ key: body.key }} search={{ ngay: asOf }}>
                  {body.name}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
