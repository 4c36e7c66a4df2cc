import { expect, test } from 'vitest';
import { storedJson } from './stored-json.ts';

test.each([
  ['plain', '"plain"'],
  ['a\u0000b', '"ab"'],
  ['a\ud800b', '"ab"'],
  ['😀', '"😀"'],
  // A backslash that the text itself holds, followed by the letters u0000, is no escape.
  ['\\u0000', String.raw`"\\u0000"`],
  ['\\\u0000', String.raw`"\\"`],
  [undefined, 'null'],
])('%j', (value, text) => {
  expect(storedJson(value)).toBe(text);
});
