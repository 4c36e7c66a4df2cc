import type { FormEvent } from 'react';
import { useWords } from '../../words.ts';
import { fieldOf } from './arrange-theme.tsx';
import { useArrange } from './arrange.ts';
import styles from './compare.module.css';
import type { Theme } from './compare-view.ts';

/** What can be done with the chosen clauses; stays in sight while one scrolls. */
export function ArrangeBar({ themes }: { readonly themes: readonly Theme[] }) {
  const { t } = useWords();
  const arranging = useArrange();
  if (!arranging) return null;
  const { chosen, edit, isPending } = arranging;
  const clauses = [...chosen];
  const move = (event: FormEvent<HTMLFormElement>) => {
    const to = fieldOf(event, 'to');
    if (to !== '' && clauses.length > 0) edit({ kind: 'move', clauses, to });
  };
  const split = (event: FormEvent<HTMLFormElement>) => {
    const label = fieldOf(event, 'label');
    if (label === '') return;
    const from = themes.find((theme) =>
      theme.clauses.some(({ document, path }) => document === chosen[0]?.document && path === chosen[0].path),
    );
    edit(from ? { kind: 'split', theme: from.id, label, clauses } : { kind: 'add', label, themeKind: 'task' });
  };
  return (
    <div className={styles.bar}>
      <p className="small">
        {clauses.length > 0 ? t('compare.selected', { n: clauses.length }) : t('compare.arrange.hint')}
      </p>
      <form onSubmit={move}>
        <select name="to" className="field" defaultValue="" aria-label={t('compare.move-to')}>
          <option value="">{t('compare.move-to')}</option>
          {themes.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" className="button small" disabled={isPending || clauses.length === 0}>
          {t('compare.move')}
        </button>
      </form>
      <form onSubmit={split}>
        <input
          name="label"
          className="field"
          maxLength={200}
          placeholder={t('compare.new-name')}
          aria-label={t('compare.new-name')}
        />
        <button type="submit" className="button small" disabled={isPending}>
          {clauses.length > 0 ? t('compare.split') : t('compare.add')}
        </button>
      </form>
    </div>
  );
}
