import { useSyncExternalStore } from 'react';

/** Where on the page the eye is taken to be: a third down, below what sticks to the top. */
const eye = (): number => Math.max(120, window.innerHeight * 0.3);

export interface ReadingPlace {
  readonly path: string | null;
  readonly page: number | null;
}

const NOWHERE: ReadingPlace = { path: null, page: null };

let place = NOWHERE;
const listeners = new Set<() => void>();
let waiting = 0;

const passageAt = (x: number, y: number): HTMLElement | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-page]') ?? null;

function look(): void {
  waiting = 0;
  const leaf = document.querySelector('[data-leaf]')?.getBoundingClientRect();
  if (!leaf) return;
  const x = leaf.left + Math.min(160, leaf.width / 2);
  // Between two passages there is nothing to read: a little lower there is.
  const under = [0, 36, 72, 120].map((lower) => passageAt(x, eye() + lower)).find((passage) => passage !== null);
  if (!under) return;
  const next = { path: under.dataset.path ?? null, page: Number(under.dataset.page) };
  if (next.path === place.path && next.page === place.page) return;
  place = next;
  for (const listener of listeners) listener();
}

const scrolled = (): void => {
  waiting ||= requestAnimationFrame(look);
};

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('scroll', scrolled, { passive: true });
  listeners.add(listener);
  scrolled();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('scroll', scrolled);
    place = NOWHERE;
  };
}

/** Clause and page that are being read. One listener for all who ask. */
export const useReadingPlace = (): ReadingPlace =>
  useSyncExternalStore(
    subscribe,
    () => place,
    () => NOWHERE,
  );
