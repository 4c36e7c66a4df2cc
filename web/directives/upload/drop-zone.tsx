import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { useWords } from '../../words.ts';
import styles from './upload.module.css';

const ACCEPTED = '.pdf,.docx,.doc,.rtf,.tif,.tiff,.png,.jpg,.jpeg,.html,.htm,.md,.txt';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Files may be dropped anywhere on the page; `over` tells that some are being held above it. */
function useFileDrop(onFiles: (files: Iterable<File>) => void): boolean {
  const [depth, setDepth] = useState(0);
  useEffect(() => {
    const enter = (event: DragEvent) => hasFiles(event) && setDepth((now) => now + 1);
    const leave = (event: DragEvent) => hasFiles(event) && setDepth((now) => Math.max(0, now - 1));
    const over = (event: DragEvent) => hasFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDepth(0);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: enter, dragleave: leave, dragover: over, drop };
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, [onFiles]);
  return depth > 0;
}

/** Takes many files, by hand or by drop; what the files are is decided by reading them, not by their names. */
export function DropZone({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const { t } = useWords();
  const input = useId();
  const over = useFileDrop(onFiles);
  return (
    <div className={over ? `${styles.zone} ${styles.over}` : styles.zone}>
      <IconFileImport size={24} stroke={1.5} aria-hidden="true" />
      <p>
        <span className={styles.call}>{over ? t('upload.drop') : t('upload.call')}</span>
        <span className="small muted">{t('upload.kinds')}</span>
      </p>
      <label className="button" htmlFor={input}>
        {t('upload.choose')}
      </label>
      <input
        id={input}
        className="hidden-words"
        type="file"
        multiple
        accept={ACCEPTED}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </div>
  );
}
