import { useReader } from '../reader-state.ts';
import { useDoubtfulWords, wordFrom } from './doubtful-words.ts';

/** Goes to the next or the previous word that should be looked at, from where the reader is. */
export function useWordWalk(): (step: 1 | -1) => void {
  const { state, change } = useReader();
  const { words } = useDoubtfulWords();
  return (step) => {
    const word = wordFrom(words, state.note?.span.start ?? state.at, step);
    if (word)
      change({ note: word, at: word.span.start, pane: 'text', view: state.view === 'image' ? 'both' : state.view });
  };
}
