import { AnchorMark } from '../../ui/anchor-mark.tsx';
import { clauseMark } from '../../ui/clause-mark.ts';
import { useWords } from '../../words.ts';
import { useArrange } from './arrange.ts';
import styles from './compare.module.css';
import type { Lookup, Place } from './compare-view.ts';

interface ThemeClauseProps {
  readonly place: Place;
  readonly slug: string;
  readonly lookup: Lookup;
}

/** Words of a clause up to here; its mark opens the rest. */
const LONGEST = 220;

/** A clause in its own words, with what became of it. */
export function ThemeClause({ place, slug, lookup }: ThemeClauseProps) {
  const { t } = useWords();
  const arranging = useArrange();
  return (
    <li className={styles.clause}>
      <p className={styles.clauseHead}>
        {arranging && (
          <input
            type="checkbox"
            aria-label={t('compare.select', { path: clauseMark(place.path) })}
            checked={arranging.isChosen(place)}
            onChange={() => arranging.choose(place)}
          />
        )}
        <AnchorMark slug={slug} path={place.path} />
        {lookup.tagsOf(place).map((tag) => (
          <span key={tag} className={styles.tag} data-tag={tag}>
            {t(`compare.tag.${tag}`)}
          </span>
        ))}
      </p>
      <p className={styles.quote} lang="vi">
        {shortened(lookup.textOf(place))}
      </p>
    </li>
  );
}

export const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
