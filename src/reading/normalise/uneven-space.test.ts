import { expect, it } from 'vitest';
import { hasUnevenSpace } from './uneven-space.ts';

it.each(['a  b', 'a\nb', '\ta', 'a\u00A0b', 'a \n'])('%j is uneven', (text) => {
  expect(hasUnevenSpace(text)).toBe(true);
});

it.each(['', 'a', 'a b c', ' a '])('%j is even', (text) => {
  expect(hasUnevenSpace(text)).toBe(false);
});
