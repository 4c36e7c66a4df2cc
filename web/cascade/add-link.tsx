import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useQueries } from '../router-context.ts';
import { clauseMark } from '../ui/clause-mark.ts';
import { useWords } from '../words.ts';
import styles from './alignment.module.css';
import type { Alignment } from './alignment-view.ts';
import { useDecide } from './decide-link.ts';
import { nameOf } from './names.ts';

interface AddLinkProps {
  readonly from: string;
  readonly downstream: Alignment['downstream'];
}

/** An officer knows better: chooses the clause below that takes this one up. */
export function AddLink(props: AddLinkProps) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.nearest} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('cascade.add')}</summary>
      {open && <AddForm {...props} />}
    </details>
  );
}

function AddForm({ from, downstream }: AddLinkProps) {
  const { t } = useWords();
  const decider = useDecide();
  const { slug } = downstream;
  const { data } = useQuery(useQueries().library.outline.queryOptions({ input: { slug } }));
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const to = new FormData(event.currentTarget).get('to');
    if (typeof to !== 'string' || to === '') return;
    decider?.decide({ from, to, status: 'suggested', byPerson: true, version: 0 }, 'accept');
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <label>
        <span>{t('cascade.add.which', { below: nameOf(downstream) })}</span>
        <select name="to" className="field" required defaultValue="">
          <option value="" disabled>
            {t('cascade.choose')}
          </option>
          {data?.nodes.map(({ path, title }) => (
            <option key={path} value={path}>
              § {clauseMark(path)} {title.slice(0, 80)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button small" disabled={decider?.isPending}>
        {t('cascade.add.do')}
      </button>
    </form>
  );
}
