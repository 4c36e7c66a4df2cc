import { type RefObject, useEffect } from 'react';
import { useReader } from '../reader-state.ts';
import { useDoubtfulWords } from '../scan/doubtful-words.ts';
import { chunkOf } from './chunks.ts';

/** Longest wait for a passage that has to be fetched first, in milliseconds. */
const PATIENCE = 4000;

/**
 * Brings an element to the eye, also one that is not drawn yet: its box is scrolled to, which draws it, and then the
 * element itself. Gives up quietly when the visitor scrolls elsewhere meanwhile or nothing comes.
 */
function reveal(leaf: HTMLElement, selector: string, chunk: number, block: ScrollLogicalPosition): () => void {
  const find = () => leaf.querySelector(selector);
  const there = find();
  if (there) {
    there.scrollIntoView({ block });
    return () => undefined;
  }
  leaf.querySelector(`[data-chunk="${chunk}"]`)?.scrollIntoView({ block: 'start' });
  const observer = new MutationObserver(() => {
    const come = find();
    if (!come) return;
    observer.disconnect();
    requestAnimationFrame(() => come.scrollIntoView({ block }));
  });
  observer.observe(leaf, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

const isSeen = (element: Element | null): boolean => {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.top > 96 && box.bottom < window.innerHeight - 96;
};

const chunkAt = (ordinals: ReadonlyMap<string, number>, path: string): number => chunkOf(ordinals.get(path) ?? 0);

/** Follows the address to its clause, the review to its fact, and whoever looks at words to the word. */
export function useReveal(
  leaf: RefObject<HTMLElement | null>,
  path: string | undefined,
  ordinals: ReadonlyMap<string, number>,
): void {
  const { state, byId } = useReader();
  const { words } = useDoubtfulWords();
  const { current } = state;
  const note = state.note?.span.start ?? null;
  const clause = (current && byId.get(current)?.clause) ?? '';
  useEffect(() => {
    const at = leaf.current;
    return at && path ? reveal(at, `[id="c-${CSS.escape(path)}"]`, chunkAt(ordinals, path), 'start') : undefined;
  }, [leaf, path, ordinals]);
  useEffect(() => {
    const at = leaf.current;
    if (!at || !current) return undefined;
    const selector = `[data-facts~="${CSS.escape(current)}"], [data-code="${CSS.escape(current)}"]`;
    return isSeen(at.querySelector(selector)) ? undefined : reveal(at, selector, chunkAt(ordinals, clause), 'center');
  }, [leaf, current, clause, ordinals]);
  useEffect(() => {
    const at = leaf.current;
    if (!at || note === null) return undefined;
    const selector = `[data-note="${note}"]`;
    const word = words.find(({ span }) => span.start === note);
    return isSeen(at.querySelector(selector)) ? undefined : reveal(at, selector, chunkOf(word?.ordinal ?? 0), 'center');
  }, [leaf, note, words]);
}
