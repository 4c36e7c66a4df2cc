import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../../words.ts';
import styles from './review.module.css';

interface PanelFrameProps {
  readonly title: string;
  /** At the right edge, over the full height. */
  readonly drawer?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the browser's own: it holds the focus, closes with Esc and gives the focus back. */
export function PanelFrame({ title, drawer = false, onClose, children }: PanelFrameProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className={drawer ? styles.drawer : styles.panel} onCancel={onClose} aria-label={title}>
      <div className={styles.panelHead}>
        <h2>{title}</h2>
        <button type="button" className="button small plain" onClick={onClose} aria-label={t('ui.close')}>
          <IconX size={18} aria-hidden="true" />
        </button>
      </div>
      <div className={styles.panelBody}>{children}</div>
    </dialog>
  );
}
