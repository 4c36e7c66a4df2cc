import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import { type Finding, usePaletteFindings } from './palette-findings.ts';
import styles from './palette.module.css';

/** Ctrl-K: any document or clause in a few letters, with or without diacritics. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const router = useRouter();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { findings, settled } = usePaletteFindings(typed.trim());
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const open = (finding: Finding | undefined) => {
    if (!finding) return;
    onClose();
    router.history.push(finding.href);
  };
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setChosen((at) => Math.max(0, Math.min(findings.length - 1, at + step)));
    }
    if (event.key === 'Enter') open(findings[chosen]);
  };
  return (
    <dialog ref={dialog} className={styles.palette} onClose={onClose} aria-label={t('palette.title')}>
      <input
        type="search"
        role="combobox"
        aria-expanded={findings.length > 0}
        aria-controls={list}
        aria-activedescendant={findings[chosen] ? `${list}-${chosen}` : undefined}
        aria-label={t('palette.placeholder')}
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={keys}
      />
      <Findings id={list} findings={findings} chosen={chosen} onOpen={open} />
      <p className={styles.hint} role="status">
        {settled && typed.trim() !== '' && findings.length === 0
          ? t('palette.none', { q: typed.trim() })
          : t('palette.hint')}
      </p>
    </dialog>
  );
}

interface FindingsProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly chosen: number;
  readonly onOpen: (finding: Finding) => void;
}

function Findings({ id, findings, chosen, onOpen }: FindingsProps) {
  const { t } = useWords();
  const at = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void at.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={at} id={id} role="listbox" aria-label={t('palette.title')} className={styles.list}>
      {findings.map((finding, index) => (
        // biome-ignore format: one option, one line of roles
        <div key={finding.href} id={`${id}-${index}`} role="option" tabIndex={-1} aria-selected={index === chosen}
          onClick={() => onOpen(finding)} onKeyDown={(event) => event.key === 'Enter' && onOpen(finding)}>
          <span className={styles.mark}>{finding.mark}</span>
          <span className={finding.all ? styles.all : styles.words}>
            {finding.words.map(({ text, hit }, piece) => (hit ? <b key={piece}>{text}</b> : <span key={piece}>{text}</span>))}
          </span>
        </div>
      ))}
    </div>
  );
}
