import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useAudit } from '../router-context.ts';
import { useWords } from '../words.ts';
import styles from './audit.module.css';
import { actorWords, operationWords, partWords } from './entry-words.ts';
import { FRESH, historySearch, type HistorySearch } from './history-search.ts';

const route = getRouteApi('/quan-tri/nhat-ky');

/** Who, what, from when to when, and words of the reason. A plain form: it works before JavaScript does. */
export function HistoryFilter() {
  const words = useWords();
  const { t } = words;
  const search = route.useSearch();
  const navigate = useNavigate();
  const { data } = useQuery({ ...useAudit().history.facets.queryOptions(), staleTime: FRESH });
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = Object.fromEntries(new FormData(event.currentTarget));
    void navigate({ to: '/quan-tri/nhat-ky', search: historySearch({ ...asked, ve: search.ve }) });
  };
  const actors = data?.actors.map(({ value }) => [value, actorWords(value, data.names, words)] as const) ?? [];
  return (
    <form key={JSON.stringify(search)} className={styles.filter} onSubmit={apply} aria-label={t('audit.filter')}>
      <Choice name="nguoi" label={t('audit.filter.actor')} all={t('audit.filter.all-actors')} chosen={search.nguoi}>
        {actors}
      </Choice>
      <Operations search={search} operations={data?.operations.map(({ value }) => value) ?? []} />
      <Input name="tungay" type="date" label={t('audit.filter.from')} value={search.tungay} />
      <Input name="denngay" type="date" label={t('audit.filter.to')} value={search.denngay} />
      <Input name="q" type="search" label={t('audit.filter.reason')} value={search.q} />
      <div className={styles.apply}>
        <button type="submit" className="button primary">
          {t('audit.filter.apply')}
        </button>
        {Object.keys(search).length > 0 && (
          <Link to="/quan-tri/nhat-ky" className="button plain">
            {t('audit.filter.clear')}
          </Link>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly chosen: string | undefined;
  readonly children: readonly (readonly [string, string])[];
}

function Choice({ name, label, all, chosen = '', children }: ChoiceProps) {
  const known = children.some(([value]) => value === chosen);
  return (
    <label>
      <span className="small muted">{label}</span>
      <select name={name} className="field" defaultValue={chosen}>
        <option value="">{all}</option>
        {chosen && !known && <option value={chosen}>{chosen}</option>}
        {children.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
}

/** By part of Nhịp, each with all of its operations first. */
function Operations({
  search,
  operations,
}: {
  readonly search: HistorySearch;
  readonly operations: readonly string[];
}) {
  const words = useWords();
  const { t } = words;
  const parts = Map.groupBy(operations.toSorted(), (operation) => operation.split('.', 1)[0]!);
  const chosen = search.viec ?? '';
  const known = chosen === '' || operations.includes(chosen) || parts.has(chosen);
  return (
    <label>
      <span className="small muted">{t('audit.filter.operation')}</span>
      <select key={operations.length} name="viec" className="field" defaultValue={chosen}>
        <option value="">{t('audit.filter.all-operations')}</option>
        {!known && <option value={chosen}>{operationWords(chosen, words)}</option>}
        {[...parts].map(([part, own]) => (
          <optgroup key={part} label={partWords(part, words)}>
            <option value={part}>
              {partWords(part, words)}: {t('audit.filter.all-operations').toLowerCase()}
            </option>
            {own.map((operation) => (
              <option key={operation} value={operation}>
                {operationWords(operation, words)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

interface InputProps {
  readonly name: string;
  readonly type: 'date' | 'search';
  readonly label: string;
  readonly value: string | undefined;
}

const Input = ({ name, type, label, value = '' }: InputProps) => (
  <label>
    <span className="small muted">{label}</span>
    <input name={name} type={type} className="field" defaultValue={value} maxLength={200} />
  </label>
);
