import { type RefObject, useEffect } from 'react';
import { useReader } from '../reader-state.ts';

/** A click on a marked stretch makes its fact the current one; by keyboard the codes in the margin do. */
export function useMarkClicks(leaf: RefObject<HTMLElement | null>): void {
  const { change } = useReader();
  useEffect(() => {
    const at = leaf.current;
    const choose = ({ target }: MouseEvent) => {
      // A word with a note tells of itself: the fact around it would cover what it tells.
      if (target instanceof Element && target.closest('[data-note]')) return;
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
      const run = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
      const selection = document.getSelection();
      // A place in the words themselves, to be found on the image of the page.
      if (run?.dataset.at && selection?.isCollapsed && run.contains(selection.anchorNode))
        change({ at: Number(run.dataset.at) + selection.anchorOffset });
      // Selecting words ends with a click too.
      if (mark?.dataset.fact && document.getSelection()?.isCollapsed) change({ current: mark.dataset.fact });
    };
    at?.addEventListener('click', choose);
    return () => at?.removeEventListener('click', choose);
  }, [leaf, change]);
}
