import { expect, it } from 'vitest';
import { matchAt, matchesOf } from './match-at.ts';

it.each([
  [/\d+/gu, 'năm 2031, quý 4'],
  [/(?=số)/gu, 'số và số'],
  [/x*/gu, 'axx😀x'],
  [/(?<word>đến|từ) /gu, 'không có'],
])('%s matches as matchAll does', (pattern, text) => {
  expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
});

it('matches only at the offset', () => {
  expect(matchAt(/sở/uy, 'các sở', 4)).toBe(6);
  expect(matchAt(/sở/uy, 'các sở', 0)).toBe(-1);
});
