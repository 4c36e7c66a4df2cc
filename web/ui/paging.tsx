import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../words.ts';

interface PagingProps {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** Renders a link to a page; the address is the page's own. */
  readonly link: (page: number, label: ReactNode) => ReactNode;
}

/** Links to the page before and after; nothing when everything fits one page. */
export function Paging({ page, pageSize, total, link }: PagingProps) {
  const { t } = useWords();
  const pages = Math.ceil(total / pageSize);
  if (pages < 2) return null;
  const before = (
    <>
      <IconArrowLeft size={18} aria-hidden="true" />
      {t('ui.previous')}
    </>
  );
  const after = (
    <>
      {t('ui.next')}
      <IconArrowRight size={18} aria-hidden="true" />
    </>
  );
  return (
    <nav className="paging" aria-label={t('ui.pages')}>
      {page > 1 && link(page - 1, before)}
      <span className="muted small num">{t('ui.page', { page, pages })}</span>
      {page < pages && link(page + 1, after)}
    </nav>
  );
}
