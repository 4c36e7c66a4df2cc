import { type RefObject, useEffect, useState } from 'react';
import type { FactKind } from '../../../../src/directives/schemas.ts';
import { useWords } from '../../../words.ts';
import { KINDS } from '../facts/fact-lists.ts';
import { useReader } from '../reader-state.ts';
import styles from './review.module.css';
import { blankFact } from './blank-fact.ts';
import { type LeafSelection, readSelection } from './read-selection.ts';

/** Selecting words of the leaf offers to add the fact they state. */
export default function AddFactPopover({ leaf }: { readonly leaf: RefObject<HTMLElement | null> }) {
  const { mayReview } = useReader();
  const [selection, setSelection] = useState<LeafSelection | null>(null);
  useEffect(() => {
    if (!mayReview) return;
    const look = () => setSelection(leaf.current && readSelection(leaf.current, document.getSelection()));
    // After the selection has settled: while it is being drawn the popover would jump about.
    let timer: ReturnType<typeof setTimeout>;
    const changed = () => {
      clearTimeout(timer);
      timer = setTimeout(look, 250);
    };
    document.addEventListener('selectionchange', changed);
    // The selection that this was loaded for is there already.
    changed();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', changed);
    };
  }, [leaf, mayReview]);
  return selection && <KindChoice selection={selection} onDone={() => setSelection(null)} />;
}

interface KindChoiceProps {
  readonly selection: LeafSelection;
  readonly onDone: () => void;
}

function KindChoice({ selection, onDone }: KindChoiceProps) {
  const { t } = useWords();
  const { change } = useReader();
  const choose = (kind: FactKind) => () => {
    const { span, quote } = selection;
    change({ adding: { span, quote, data: blankFact(kind, quote) }, current: null, editing: null, pane: 'facts' });
    document.getSelection()?.removeAllRanges();
    onDone();
  };
  return (
    <div
      className={styles.popover}
      style={{ top: selection.top, left: selection.left }}
      role="toolbar"
      aria-label={t('reader.add.choose')}
    >
      <span>{t('reader.add.choose')}</span>
      {KINDS.map((kind) => (
        <button key={kind} type="button" className={`kind-${kind}`} data-kind={kind} onClick={choose(kind)}>
          {t(`fact.kind.${kind}`)}
        </button>
      ))}
    </div>
  );
}
