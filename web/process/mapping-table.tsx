import { Link } from '@tanstack/react-router';
import type { DefinitionView } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import styles from './process.module.css';
import { StateBadge } from './state-badge.tsx';
import { type Mapping, openStates } from './state-mapping.ts';

interface MappingTableProps {
  readonly from: DefinitionView;
  readonly to: DefinitionView;
  readonly states: Mapping;
  readonly onMap: (state: string, target: string | null) => void;
}

/** Every state that cases run in, how many do, and what it becomes. */
export function MappingTable({ from, to, states, onMap }: MappingTableProps) {
  const { t, language } = useWords();
  const { name, version } = from;
  return (
    <table className={`data-table ${styles.mapping}`}>
      <thead>
        <tr>
          <th scope="col">{t('process.move.state', { version })}</th>
          <th scope="col">{t('process.cases-here')}</th>
          <th scope="col">{t('process.move.becomes', { version: to.version })}</th>
        </tr>
      </thead>
      <tbody>
        {openStates(from).map((state) => (
          <tr key={state.name}>
            <th scope="row">
              <StateBadge state={state} />
            </th>
            <td data-name={t('process.cases-here')} className="num">
              {state.cases === 0 ? (
                0
              ) : (
                <Link to="/ho-so" search={{ quytrinh: name, phienban: version, trangthai: state.name }}>
                  {t('process.n-cases', { n: state.cases })}
                </Link>
              )}
            </td>
            <td data-name={t('process.move.becomes', { version: to.version })}>
              <select
                className={`field ${styles.target}`}
                aria-label={t('process.move.becomes.of', { state: state.label[language] })}
                value={states[state.name] ?? ''}
                onChange={({ target }) => onMap(state.name, target.value || null)}
              >
                <option value="">{t('process.move.stays', { version })}</option>
                {openStates(to).map((target) => (
                  <option key={target.name} value={target.name}>
                    {target.label[language]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
