import { expect, test } from 'vitest';
import { en } from './messages.en.ts';
import { vi, type MessageKey } from './messages.vi.ts';

const keys = Object.keys(vi) as MessageKey[];
const names = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)[|}]/g)].map(([, name = '']) => name))].sort();

test('both languages have the same keys', () => {
  expect(Object.keys(en).sort()).toEqual([...keys].sort());
});

test.each(keys)('%s says something in both languages, with the same values', (key) => {
  expect(vi[key].trim()).not.toBe('');
  expect(en[key].trim()).not.toBe('');
  expect(names(en[key])).toEqual(names(vi[key]));
});
