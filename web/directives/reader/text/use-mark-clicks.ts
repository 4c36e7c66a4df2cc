import { type RefObject, useEffect } from 'react';
import { useReader } from '../reader-state.ts';

/** A click on a marked stretch makes its fact the current one; by keyboard the codes in the margin do. */
export function useMarkClicks(leaf: RefObject<HTMLElement | null>): void {
  const { change } = useReader();
  useEffect(() => {
    const at = leaf.current;
    const choose = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
      // Selecting words ends with a click too.
      if (mark?.dataset.fact && document.getSelection()?.isCollapsed) change({ current: mark.dataset.fact });
    };
    at?.addEventListener('click', choose);
    return () => at?.removeEventListener('click', choose);
  }, [leaf, change]);
}
