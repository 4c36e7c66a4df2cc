import { IconCircleCheck, IconNews, IconPencil } from '@tabler/icons-react';
import type { DirectiveSummary } from '../../../src/directives/schemas.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { useWords } from '../../words.ts';

/** Published, being checked, or no directive at all. */
export function DirectiveStatus({ row }: { readonly row: Pick<DirectiveSummary, 'kind' | 'status'> }) {
  const { t } = useWords();
  if (row.kind !== 'directive') return <StatusBadge tone="none" icon={IconNews} word={t(`library.kind.${row.kind}`)} />;
  return row.status === 'published' ? (
    <StatusBadge tone="ok" icon={IconCircleCheck} word={t('library.status.published')} />
  ) : (
    <StatusBadge tone="hold" icon={IconPencil} word={t('library.status.draft')} />
  );
}
