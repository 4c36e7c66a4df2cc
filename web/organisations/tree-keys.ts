import type { KeyboardEvent } from 'react';

/** What a key asks of a tree (WAI-ARIA tree pattern): another item, opening, closing, or following its link. */
export type TreeStep =
  | { readonly to: 'item'; readonly index: number }
  | { readonly to: 'open' | 'close' | 'follow' }
  | null;

/** An item as it is drawn: how deep, and whether it is open; null has nothing below it. */
export interface DrawnItem {
  readonly level: number;
  readonly open: boolean | null;
}

/** @param items every drawn item in order. @param at the one with the focus. */
export function stepOf(key: string, items: readonly DrawnItem[], at: number): TreeStep {
  const item = items[at];
  if (!item) return null;
  switch (key) {
    case 'ArrowDown':
      return at + 1 < items.length ? { to: 'item', index: at + 1 } : null;
    case 'ArrowUp':
      return at > 0 ? { to: 'item', index: at - 1 } : null;
    case 'Home':
      return { to: 'item', index: 0 };
    case 'End':
      return { to: 'item', index: items.length - 1 };
    case 'ArrowRight':
      return rightOf(items, at, item);
    case 'ArrowLeft':
      return item.open ? { to: 'close' } : parentOf(items, at, item.level);
    case 'Enter':
      return { to: 'follow' };
    default:
      return null;
  }
}

function rightOf(items: readonly DrawnItem[], at: number, { open, level }: DrawnItem): TreeStep {
  if (open === false) return { to: 'open' };
  return open && (items[at + 1]?.level ?? 0) > level ? { to: 'item', index: at + 1 } : null;
}

function parentOf(items: readonly DrawnItem[], at: number, level: number): TreeStep {
  const index = items.slice(0, at).findLastIndex((item) => item.level < level);
  return index < 0 ? null : { to: 'item', index };
}

const itemOf = (element: Element): DrawnItem => {
  const expanded = element.getAttribute('aria-expanded');
  return { level: Number(element.getAttribute('aria-level')), open: expanded === null ? null : expanded === 'true' };
};

/** Moves the focus, opens and follows as the keys ask. */
export function onTreeKey(event: KeyboardEvent<HTMLElement>, onFocus: (key: string) => void): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const elements = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const at = elements.findIndex((element) => element === document.activeElement);
  const step = stepOf(event.key, elements.map(itemOf), at);
  if (!step) return;
  event.preventDefault();
  if (step.to !== 'item') {
    elements[at]!.querySelector<HTMLElement>(step.to === 'follow' ? '[data-name]' : '[data-toggle]')?.click();
    return;
  }
  const next = elements[step.index]!;
  onFocus(next.dataset.key ?? '');
  next.focus();
}
