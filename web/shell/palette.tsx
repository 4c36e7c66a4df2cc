import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import { type Finding, usePaletteFindings } from './palette-findings.ts';
import styles from './palette.module.css';

/** Moves the focus among the field and the links below it; false for any other key. */
function moveFocus(dialog: HTMLElement | null, key: string): boolean {
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !dialog) return false;
  const places = [...dialog.querySelectorAll<HTMLElement>('input, a')];
  const at = places.findIndex((place) => place === document.activeElement);
  places[Math.max(0, Math.min(places.length - 1, at + step))]?.focus();
  return true;
}

/** Ctrl-K: any document or clause in a few letters, with or without diacritics. Enter opens the first finding. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const { findings, settled } = usePaletteFindings(typed.trim());
  useEffect(() => {
    const shown = dialog.current;
    const keys = (event: globalThis.KeyboardEvent) => moveFocus(shown, event.key) && event.preventDefault();
    shown?.showModal();
    shown?.addEventListener('keydown', keys);
    return () => shown?.removeEventListener('keydown', keys);
  }, []);
  const open = (finding: Finding | undefined, event: KeyboardEvent | MouseEvent) => {
    if (!finding || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onClose();
    router.history.push(finding.href);
  };
  const nothing = settled && typed.trim() !== '' && findings.length === 0;
  return (
    <dialog ref={dialog} className={styles.palette} onClose={onClose} aria-label={t('palette.title')}>
      <input
        type="search"
        aria-label={t('palette.placeholder')}
        placeholder={t('palette.placeholder')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && open(findings[0], event)}
      />
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.href}>
            <FindingLink finding={finding} onOpen={(event) => open(finding, event)} />
          </li>
        ))}
      </ul>
      <output className={styles.hint}>{nothing ? t('palette.none', { q: typed.trim() }) : t('palette.hint')}</output>
    </dialog>
  );
}

interface FindingLinkProps {
  readonly finding: Finding;
  readonly onOpen: (event: MouseEvent) => void;
}

const FindingLink = ({ finding, onOpen }: FindingLinkProps) => (
  <a href={finding.href} onClick={onOpen}>
    <span className={styles.mark}>{finding.mark}</span>
    <span className={finding.all ? styles.all : styles.words}>
      {finding.words.map(({ text, hit }, piece) => (hit ? <b key={piece}>{text}</b> : <span key={piece}>{text}</span>))}
    </span>
  </a>
);
