import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconHourglass } from '@tabler/icons-react';
import type { StateView } from '../../src/process/schemas.ts';
import { StatusBadge } from '../ui/status-badge.tsx';
import { useWords } from '../words.ts';

/** How a tone of a state looks: told by shape and word, and by colour only then. */
export const TONES = {
  waiting: { tone: 'hold', icon: IconHourglass },
  late: { tone: 'late', icon: IconAlertTriangle },
  done: { tone: 'ok', icon: IconCircleCheck },
  closed: { tone: 'none', icon: IconCircleX },
} as const;

export function StateBadge({ state: { label, tone } }: { readonly state: Pick<StateView, 'label' | 'tone'> }) {
  const { language } = useWords();
  return <StatusBadge {...TONES[tone]} word={label[language]} />;
}
