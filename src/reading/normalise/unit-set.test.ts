import { expect, it } from 'vitest';
import { unitSet } from './unit-set.ts';

it('answers as the question does and asks once', () => {
  const asked: string[] = [];
  const isDigit = unitSet((character) => {
    asked.push(character);
    return /\d/.test(character);
  });
  const answers = Array.from('a1ấ1a9\uD83D', (character) => isDigit(character.charCodeAt(0)));
  expect(answers).toEqual([false, true, false, true, false, true, false]);
  expect(asked).toEqual(['a', '1', 'ấ', '9', '\uD83D']);
});
