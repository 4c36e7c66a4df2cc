import { useState } from 'react';
import { Timeline } from '../../../audit/timeline.tsx';
import { useWords } from '../../../words.ts';
import { useReader } from '../reader-state.ts';
import { PanelFrame } from './panel-frame.tsx';

interface HistoryPanelProps {
  /** Begin with the current fact rather than with the whole document. */
  readonly fact?: boolean;
  readonly onClose: () => void;
}

/** Every change of the document or of the current fact, newest first. */
export function HistoryPanel({ fact: ofFactFirst = false, onClose }: HistoryPanelProps) {
  const { t } = useWords();
  const { slug, state, byId, numbers } = useReader();
  const fact = state.current ? byId.get(state.current) : undefined;
  const [ofFact, setOfFact] = useState(ofFactFirst && fact !== undefined);
  return (
    <PanelFrame title={t('reader.history')} drawer onClose={onClose}>
      {fact && (
        <fieldset className="segments" aria-label={t('reader.history')}>
          <button type="button" aria-pressed={!ofFact} onClick={() => setOfFact(false)}>
            {t('reader.history.document')}
          </button>
          <button type="button" aria-pressed={ofFact} onClick={() => setOfFact(true)}>
            {t(`fact.kind.${fact.kind}`)} {numbers.get(fact.id)}
          </button>
        </fieldset>
      )}
      <Timeline subject={fact && ofFact ? `fact:${fact.id}` : `directive:${slug}`} />
    </PanelFrame>
  );
}
