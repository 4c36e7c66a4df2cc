import { Link } from '@tanstack/react-router';
import type { RegisteredFact } from '../../../src/directives/schemas.ts';
import { useWords } from '../../words.ts';
import styles from './copies.module.css';

export interface ChosenCopy {
  readonly name: string;
  readonly carried: number;
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  readonly left: readonly RegisteredFact[];
  readonly differing: readonly RegisteredFact[];
}

interface ChosenNoticeProps {
  readonly slug: string;
  readonly chosen: ChosenCopy;
}

/** What became of the facts when a copy was chosen; stays until the page is left. */
export function ChosenNotice({ slug, chosen }: ChosenNoticeProps) {
  const { name, carried, added, dropped, changed, left, differing } = chosen;
  const { t } = useWords();
  return (
    <section className={styles.ask} aria-live="polite">
      <h2>{t('copies.chosen', { name })}</h2>
      <p>{t('copies.chosen.counts', { carried, added, dropped, changed })}</p>
      {left.length > 0 && <FactList title={t('copies.chosen.left', { n: left.length })} facts={left} />}
      {differing.length > 0 && (
        <FactList title={t('copies.chosen.differing', { n: differing.length })} facts={differing} />
      )}
      <div className={styles.acts}>
        <Link to="/van-ban/$slug" params={{ slug }} className="button primary">
          {t('copies.chosen.read')}
        </Link>
      </div>
    </section>
  );
}

function FactList({ title, facts }: { readonly title: string; readonly facts: readonly RegisteredFact[] }) {
  const { t } = useWords();
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.facts}>
        {facts.map(({ id, kind, quote }) => (
          <li key={id}>
            <b className="small">{t(`fact.kind.${kind}`)}</b> <span className="serif">{quote}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
