/** What a key does in the reader. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'accept'
  | 'edit'
  | 'reject'
  | 'undo'
  | 'help'
  | 'close'
  | 'nextWaiting'
  | 'nextWord'
  | 'previousWord'
  | 'correctWord';

const ACTIONS: Readonly<Record<string, KeyAction>> = {
  j: 'next',
  k: 'previous',
  n: 'nextWaiting',
  a: 'accept',
  e: 'edit',
  r: 'reject',
  u: 'undo',
  d: 'nextWord',
  s: 'previousWord',
  c: 'correctWord',
  '?': 'help',
  Escape: 'close',
};

/** Keys for words of a scan. */
export const WORD_KEYS: readonly (readonly [string, KeyAction])[] = [
  ['d', 'nextWord'],
  ['s', 'previousWord'],
  ['c', 'correctWord'],
];

/** Keys as the help shows them, in this order. */
export const SHOWN_KEYS: readonly (readonly [string, KeyAction])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['n', 'nextWaiting'],
  ['a', 'accept'],
  ['e', 'edit'],
  ['r', 'reject'],
  ['u', 'undo'],
  ['?', 'help'],
  ['Esc', 'close'],
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the key goes into a field or a dialog, where letters are letters. */
  readonly typing: boolean;
}

/** The action of a key; null while typing, with a modifier (the browser's own shortcuts), and for any other key. */
export function actionOf({ key, ctrlKey, metaKey, altKey, typing }: Pressed): KeyAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const action = ACTIONS[key.length === 1 ? key.toLowerCase() : key] ?? null;
  return typing && action !== 'close' ? null : action;
}

/** Whether letters typed at this element are text. */
export const isTyping = (element: Element | null): boolean =>
  element !== null &&
  element.closest('input, textarea, select, [contenteditable], dialog[open], [role=listbox]') !== null;
