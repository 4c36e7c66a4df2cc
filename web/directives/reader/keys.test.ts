import { expect, test } from 'vitest';
import { actionOf } from './keys.ts';

const press = (key: string, more: Partial<Parameters<typeof actionOf>[0]> = {}) =>
  actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, typing: false, ...more });

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['n', 'nextWaiting'],
  ['a', 'accept'],
  ['A', 'accept'],
  ['e', 'edit'],
  ['r', 'reject'],
  ['u', 'undo'],
  ['?', 'help'],
  ['Escape', 'close'],
])('%s does %s', (key, action) => {
  expect(press(key)).toBe(action);
});

test.each([
  ['another letter', press('q')],
  ['Ctrl-A, which selects all', press('a', { ctrlKey: true })],
  ['⌘-R, which reloads', press('r', { metaKey: true })],
  ['a letter in a field', press('a', { typing: true })],
])('%s does nothing', (_, action) => {
  expect(action).toBeNull();
});

test('Escape closes even while typing', () => {
  expect(press('Escape', { typing: true })).toBe('close');
});
