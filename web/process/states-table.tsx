import { Link } from '@tanstack/react-router';
import type { DefinitionView } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import styles from './process.module.css';
import { StateBadge } from './state-badge.tsx';

/** The states of the drawing in words, with their timers and how many cases are in each. */
export function StatesTable({ definition }: { readonly definition: DefinitionView }) {
  const { t, language } = useWords();
  const { name, version, states, transitions, initial } = definition;
  const labelOf = (step: string) => transitions.find((one) => one.name === step)?.label[language] ?? step;
  return (
    <table className="data-table">
      <thead>
        <tr>
          <th scope="col">{t('process.state')}</th>
          <th scope="col">{t('process.timers')}</th>
          <th scope="col">{t('process.cases-here')}</th>
        </tr>
      </thead>
      <tbody>
        {states.map((state) => (
          <tr key={state.name}>
            <th scope="row">
              <StateBadge state={state} />
              {state.name === initial && <span className={styles.note}>{t('process.begins')}</span>}
              {state.final && <span className={styles.note}>{t('process.ends')}</span>}
              {state.public && <span className={styles.note}>{t('process.public')}</span>}
            </th>
            <td data-name={t('process.timers')}>
              {state.timers.map(({ name: timer, due, takes }) => (
                <span key={timer} className={styles.line}>
                  {t('process.timer', { due: due[language], step: labelOf(takes) })}
                </span>
              ))}
              {state.timers.length === 0 && <span className="muted">{t('process.none')}</span>}
            </td>
            <td data-name={t('process.cases-here')} className="num">
              {state.cases === 0 ? (
                0
              ) : (
                <Link to="/ho-so" search={{ quytrinh: name, phienban: version, trangthai: state.name }}>
                  {t('process.n-cases', { n: state.cases })}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
