import { lazy, Suspense, useState } from 'react';
import { withMessages } from '../page-messages.ts';
import { Skeleton } from '../ui/notices.tsx';
import { useWords } from '../words.ts';
import styles from './audit.module.css';

const Timeline = lazy(withMessages(() => import('./timeline.tsx'), 'audit'));

/** The timeline of one thing at the foot of its page, folded: it is fetched, with its words, when somebody opens it. */
export function HistorySection({ subject }: { readonly subject: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.section} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('audit.title')}</summary>
      {open && (
        <Suspense fallback={<Skeleton lines={4} />}>
          <Timeline subject={subject} />
        </Suspense>
      )}
    </details>
  );
}
