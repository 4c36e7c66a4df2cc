import type { StatedTarget } from '../../src/indicators/schemas.ts';
import { levelWords } from '../directives/fact-words.ts';
import { AnchorMark } from '../ui/anchor-mark.tsx';
import { date } from '../ui/format.ts';
import { useWords } from '../words.ts';
import styles from './targets.module.css';

type Row = StatedTarget & { readonly slug: string | null };

/** The targets of one directive. */
export function StatedTargets({ targets }: { readonly targets: readonly Row[] }) {
  const { t } = useWords();
  const { source, issuer, sourceDate, slug } = targets[0]!;
  return (
    <section className={styles.source}>
      <header>
        <h2>{source}</h2>
        <p className="muted small">
          {t('indicators.issued', { issuer, date: date(sourceDate) })} · {t('indicators.count', { n: targets.length })}
        </p>
        {slug === null && <p className="muted small">{t('indicators.missing')}</p>}
      </header>
      <table className={`data-table ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('indicators.name')}</th>
            <th scope="col">{t('indicators.level')}</th>
            <th scope="col">{t('indicators.year')}</th>
            <th scope="col">{t('indicators.scope')}</th>
            <th scope="col">{t('indicators.clause')}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target) => (
            <TargetRow key={target.code} target={target} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TargetRow({ target }: { readonly target: Row }) {
  const words = useWords();
  const { t, language } = words;
  const scope =
    target.scope === 'nation' || target.scope === 'world' ? t(`indicators.scope.${target.scope}`) : target.scope;
  return (
    <tr id={target.code}>
      <th scope="row">{language === 'vi' ? target.nameVi : target.nameEn}</th>
      <td className="level">{levelWords({ ...target, coverage: false }, words)}</td>
      <td className="num">{target.year ?? t('fact.none')}</td>
      <td>{scope}</td>
      <td>
        <AnchorMark {...(target.slug === null ? {} : { slug: target.slug })} path={target.clause} />
      </td>
    </tr>
  );
}
