import { IconX } from '@tabler/icons-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useWords } from '../words.ts';
import styles from './toasts.module.css';

interface Toast {
  readonly text: string;
  /** Takes back what the toast tells of. */
  readonly undo?: () => void;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Tells in a corner what just happened, with a way back; also to screen readers. */
export const useToast = () => useContext(ToastContext);

const SECONDS = 8;

export function Toasts({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  const [toast, setToast] = useState<Toast>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((next: Toast) => {
    clearTimeout(timer.current);
    setToast(next);
    timer.current = setTimeout(() => setToast(undefined), SECONDS * 1000);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const hide = useMemo(() => () => setToast(undefined), []);
  return (
    <ToastContext value={show}>
      {children}
      <section className={styles.corner} aria-label={t('ui.notifications')} aria-live="polite">
        {toast && <ToastLine toast={toast} onHide={hide} />}
      </section>
    </ToastContext>
  );
}

function ToastLine({ toast, onHide }: { readonly toast: Toast; readonly onHide: () => void }) {
  const { t } = useWords();
  const undo = () => {
    toast.undo?.();
    onHide();
  };
  return (
    <div className={styles.toast}>
      <p>{toast.text}</p>
      {toast.undo && (
        <button type="button" onClick={undo}>
          {t('ui.undo')} <kbd>u</kbd>
        </button>
      )}
      <button type="button" onClick={onHide} aria-label={t('ui.close')}>
        <IconX size={18} aria-hidden="true" />
      </button>
    </div>
  );
}
