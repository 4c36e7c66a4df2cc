import type { Icon } from '@tabler/icons-react';

export type Tone = 'ok' | 'risk' | 'late' | 'none' | 'hold';

/** Icon, word and colour together: no state is told by colour alone. */
export function StatusBadge({
  tone,
  icon: Mark,
  word,
}: {
  readonly tone: Tone;
  readonly icon: Icon;
  readonly word: string;
}) {
  return (
    <span className={`status tone-${tone}`}>
      <Mark size={17} aria-hidden="true" />
      {word}
    </span>
  );
}
