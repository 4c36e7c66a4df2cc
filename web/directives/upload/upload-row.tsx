import { IconAlertTriangle, IconCopyCheck, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { bytes } from '../../ui/format.ts';
import { problemText } from '../../ui/problem.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words.ts';
import styles from './upload.module.css';
import type { Upload } from './use-uploads.ts';

interface UploadRowProps {
  readonly upload: Upload;
  readonly onDismiss?: (key: number) => void;
}

/** A file on its way, one the register already holds, or one that did not arrive. */
export function UploadRow({ upload, onDismiss }: UploadRowProps) {
  const { t, language } = useWords();
  const settled = upload.state === 'known' || upload.state === 'failed';
  return (
    <li className={styles.file}>
      <span className={styles.name}>{upload.name}</span>
      <UploadState upload={upload} />
      <span className={styles.acts}>
        {upload.slug && (
          <Link className="button small" to="/van-ban/$slug" params={{ slug: upload.slug }}>
            {t('upload.open')}
          </Link>
        )}
        {settled ? (
          <button
            type="button"
            className="button small plain"
            onClick={() => onDismiss?.(upload.key)}
            aria-label={t('upload.dismiss', { name: upload.name })}
          >
            <IconX size={16} aria-hidden="true" />
          </button>
        ) : (
          <span className="small faint num">{bytes(upload.bytes, language)}</span>
        )}
      </span>
    </li>
  );
}

function UploadState({ upload }: { readonly upload: Upload }) {
  const words = useWords();
  const { t } = words;
  if (upload.state === 'known') return <StatusBadge tone="hold" icon={IconCopyCheck} word={t('upload.known')} />;
  if (upload.state !== 'failed') return <span className="small muted">{t(`upload.${upload.state}`)}</span>;
  return (
    <span className={styles.problem}>
      <StatusBadge tone="late" icon={IconAlertTriangle} word={t('upload.failed')} />
      <span className="small muted">{problemText(upload.error, words) ?? t('upload.failed.do')}</span>
    </span>
  );
}
