import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import type { ProcessBrief } from '../../src/process/schemas.ts';
import { useWords } from '../words.ts';
import styles from './move.module.css';

const route = getRouteApi('/quan-tri/quy-trinh/$name/chuyen');

interface VersionChoiceProps {
  readonly versions: ProcessBrief['versions'];
  readonly chosen: readonly [number, number];
}

/** From which version to which. Without scripts the choice is a form that asks for the page again. */
export function VersionChoice({ versions, chosen: [from, to] }: VersionChoiceProps) {
  const { t } = useWords();
  const navigate = useNavigate();
  const { name } = route.useParams();
  const go = (tu: number, den: number) =>
    void navigate({ to: '/quan-tri/quy-trinh/$name/chuyen', params: { name }, search: { tu, den }, replace: true });
  return (
    <div className={styles.versions}>
      <Choice label={t('process.move.from')} name="tu" value={from} versions={versions} onValue={(tu) => go(tu, to)} />
      <Choice label={t('process.move.to')} name="den" value={to} versions={versions} onValue={(den) => go(from, den)} />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly versions: ProcessBrief['versions'];
  readonly onValue: (version: number) => void;
}

function Choice({ label, name, value, versions, onValue }: ChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="field"
        value={value}
        onChange={({ target }) => onValue(Number(target.value))}
      >
        {versions.toReversed().map(({ version, running, ended }) => (
          <option key={version} value={version}>
            {t('process.version', { version })} {t('process.counts', { running, ended })}
          </option>
        ))}
      </select>
    </div>
  );
}
