import { type FormEvent, useId, useState } from 'react';
import type { DefinitionView } from '../../src/process/schemas.ts';
import { useRunning } from '../ui/use-running.ts';
import { useWords } from '../words.ts';
import { MappingTable } from './mapping-table.tsx';
import styles from './move.module.css';
import { MovePreview } from './move-preview.tsx';
import { likelyMapping } from './state-mapping.ts';
import { useMove } from './use-move.ts';

interface MoveFormProps {
  readonly from: DefinitionView;
  readonly to: DefinitionView;
}

/** What each state becomes, what that does, and only then the move itself, with its reason. */
export function MoveForm({ from, to }: MoveFormProps) {
  const { t } = useWords();
  const running = useRunning();
  const [states, setStates] = useState(() => likelyMapping(from, to));
  const [reason, setReason] = useState('');
  const { preview, trouble, moved, busy, done, look, run, forget } = useMove();
  const move = { name: from.name, from: from.version, to: to.version, states, reason: reason.trim() };
  const moving = preview?.left ?? 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void (preview ? run(move) : look(move));
  };
  const map = (state: string, target: string | null) => {
    setStates({ ...states, [state]: target });
    forget();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <MappingTable from={from} to={to} states={states} onMap={map} />
      {preview && <MovePreview preview={preview} from={from} to={to} />}
      {preview && moving > 0 && <Reason value={reason} onValue={setReason} />}
      {trouble !== null && (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <output className={styles.progress}>
        {done && t('process.move.done', { n: moved })}
        {busy && moved > 0 && t('process.move.progress', { n: moved })}
      </output>
      <div className={styles.actions}>
        {(!preview || moving > 0) && (
          <button
            type="submit"
            className={preview ? 'button primary' : 'button'}
            disabled={!running || busy || (preview !== null && move.reason === '')}
          >
            {preview ? t('process.move.do', { n: moving, version: to.version }) : t('process.move.look')}
          </button>
        )}
      </div>
    </form>
  );
}

function Reason({ value, onValue }: { readonly value: string; readonly onValue: (value: string) => void }) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.reason}>
      <label htmlFor={id}>{t('process.move.reason')}</label>
      <input
        id={id}
        className="field"
        required
        maxLength={1000}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onValue(target.value)}
      />
      <p className="small muted">{t('process.move.reason.hint')}</p>
    </div>
  );
}
