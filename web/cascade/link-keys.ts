import { useEffect, useEffectEvent } from 'react';

const LINKS = '[data-link]';

/** The key of a link as its element carries it. */
export const linkKey = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from} ${to}`;

const isTyping = (element: Element | null): boolean =>
  element !== null && element.closest('input, textarea, select, [contenteditable], dialog[open]') !== null;

/** Puts the focus on the link after, or before, the one that has it; what hides it is opened. */
function move(step: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(LINKS)];
  const at = all.findIndex((link) => link.contains(document.activeElement));
  const next = all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step];
  if (!next) return;
  next.closest('details')?.setAttribute('open', '');
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
}

/** j and k go from link to link; a and r decide about the one that has the focus; u takes the last decision back. */
export function useLinkKeys(act: (key: 'a' | 'r', link: string) => void, undo: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || event.defaultPrevented || isTyping(document.activeElement)) return;
    if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1);
    else if (key === 'u') undo();
    else if (key === 'a' || key === 'r') {
      const link = document.activeElement?.closest<HTMLElement>(LINKS)?.dataset.link;
      if (link) act(key, link);
    } else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
