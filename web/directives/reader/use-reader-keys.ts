import { useEffect, useEffectEvent } from 'react';
import { neighbour, nextWaiting } from './facts/fact-lists.ts';
import { actionOf, isTyping, type KeyAction } from './keys.ts';
import { useReader } from './reader-state.ts';
import type { Decision } from './review/use-decide.ts';
import { useReviewActions } from './review/use-review.ts';
import { useWordWalk } from './scan/use-word-walk.ts';

/** j k n a e r u d s c ? Esc, wherever the focus is, unless somebody is typing. */
export function useReaderKeys(): void {
  const { shown, byId, state, change, mayReview } = useReader();
  const review = useReviewActions();
  const walk = useWordWalk();
  const go = (id: string | null) => id && change({ current: id, editing: null, adding: null });
  const decide = (decision: Decision) => {
    const fact = state.current ? byId.get(state.current) : undefined;
    if (!fact || !mayReview) return;
    review.decide(fact, fact.status === STATUS_OF[decision] ? 'reset' : decision);
    go(nextWaiting(shown, fact.id));
  };
  const actions: Readonly<Record<KeyAction, () => void>> = {
    next: () => go(neighbour(shown, state.current, 1)),
    previous: () => go(neighbour(shown, state.current, -1)),
    nextWaiting: () => go(nextWaiting(shown, state.current ?? '')),
    accept: () => decide('accept'),
    reject: () => decide('reject'),
    edit: () => mayReview && state.current && change({ editing: state.current, pane: 'facts' }),
    undo: () => mayReview && review.undo(),
    help: () => change({ panel: 'keys' }),
    nextWord: () => walk(1),
    previousWord: () => walk(-1),
    correctWord: focusWordField,
    close: () => change({ editing: null, adding: null, panel: null, note: null }),
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const action = actionOf({ key, ctrlKey, metaKey, altKey, typing: isTyping(document.activeElement) });
    if (!action || event.defaultPrevented) return;
    if (action !== 'close') event.preventDefault();
    actions[action]();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** The field in which a misread word is corrected, if one is looked at. */
function focusWordField(): void {
  const field = document.querySelector<HTMLInputElement>('[data-word-field]');
  field?.focus();
  field?.select();
}

const STATUS_OF: Readonly<Record<Decision, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  edit: 'edited',
  reset: '',
};
