import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';
import { isForbidden, problemText } from './problem.ts';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** Nothing here yet: says so and what to do next. */
export function EmptyState({ title, children, actions }: NoticeProps) {
  return (
    <div className="notice">
      <h2>{title}</h2>
      {children && <div className="muted">{children}</div>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

/** What happened, what was kept, what to do. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const words = useWords();
  const { t } = words;
  if (isForbidden(error)) return <NoPermission />;
  return (
    <div className="notice" role="alert">
      <h2>{t('ui.failed.title')}</h2>
      <div className="muted">
        <p>{problemText(error, words) ?? t('ui.failed.do')}</p>
        <p>{t('ui.failed.kept')}</p>
      </div>
      {onRetry && (
        <div className="actions">
          <button type="button" className="button" onClick={onRetry}>
            <IconRefresh size={18} aria-hidden="true" />
            {t('ui.retry')}
          </button>
        </div>
      )}
    </div>
  );
}

export function NoPermission() {
  const { t } = useWords();
  return (
    <div className="notice">
      <h2>{t('ui.forbidden.title')}</h2>
      <p className="muted">{t('ui.forbidden.do')}</p>
    </div>
  );
}

/** Grey lines while something loads; told to screen readers as words. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useWords();
  return (
    <output className="skeleton">
      <span className="hidden-words">{t('ui.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </output>
  );
}
