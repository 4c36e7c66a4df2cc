import type { FormEvent } from 'react';
import { useWords } from '../../words.ts';
import { useArrange } from './arrange.ts';
import styles from './compare.module.css';
import type { Theme } from './compare-view.ts';

interface ArrangeThemeProps {
  readonly theme: Theme;
  readonly themes: readonly Theme[];
}

/** A field of a form as text. */
export const fieldOf = (event: FormEvent<HTMLFormElement>, name: string): string => {
  event.preventDefault();
  const value = new FormData(event.currentTarget).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Renames a theme, merges it into another, removes it when nothing is left in it. */
export function ArrangeTheme({ theme, themes }: ArrangeThemeProps) {
  const { t } = useWords();
  const arranging = useArrange();
  if (!arranging) return null;
  const { edit, isPending } = arranging;
  const others = themes.filter(({ id }) => id !== theme.id);
  const rename = (event: FormEvent<HTMLFormElement>) => {
    const label = fieldOf(event, 'label');
    if (label !== '' && label !== theme.label) edit({ kind: 'rename', theme: theme.id, label });
  };
  const merge = (event: FormEvent<HTMLFormElement>) => {
    const into = fieldOf(event, 'into');
    if (into !== '') edit({ kind: 'merge', theme: theme.id, into });
  };
  return (
    <div className={styles.arrange}>
      <form onSubmit={rename}>
        <input
          name="label"
          className="field"
          defaultValue={theme.label}
          key={theme.label}
          maxLength={200}
          aria-label={t('compare.rename')}
        />
        <button type="submit" className="button small" disabled={isPending}>
          {t('compare.rename')}
        </button>
      </form>
      <form onSubmit={merge}>
        <select name="into" className="field" defaultValue="" aria-label={t('compare.merge')}>
          <option value="">{t('compare.merge')}</option>
          {others.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
        <button type="submit" className="button small" disabled={isPending}>
          {t('compare.merge.do')}
        </button>
      </form>
      {theme.clauses.length === 0 && (
        <button
          type="button"
          className="button small"
          disabled={isPending}
          onClick={() => edit({ kind: 'remove', theme: theme.id })}
        >
          {t('compare.remove')}
        </button>
      )}
    </div>
  );
}
