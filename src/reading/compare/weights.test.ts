import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPair, termsOf } from './terms.ts';
import { tokenise } from './token.ts';
import { vocabularyOf } from './weights.ts';

const text = fc.array(fc.constantFrom('rừng', 'dữ', 'liệu', 'của', 'tăng', 'cường', 'a', 'bản,', 'làng.'), {
  maxLength: 20,
});
const tokensOf = (words: readonly string[]) => tokenise(words.join(' '), 0);

test('a vector holds each term once, by how often it stands there and how few texts have it', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), text, (texts, asked) => {
      const tokens = texts.map(tokensOf);
      const vocabulary = vocabularyOf(tokens);
      const keys = tokens.map((own) => new Set(termsOf(own).map(({ key }) => key)));
      const factorOf = (key: string): number => {
        const having = keys.filter((own) => own.has(key)).length;
        return having === 0 ? 0 : Math.log((texts.length + 1) / (having + 0.5)) * (isPair(key) ? 1.3 : 0.7);
      };
      const counts = Map.groupBy(termsOf(tokensOf(asked)), ({ key }) => key);
      const expected = [...counts].flatMap(([key, own]) =>
        factorOf(key) === 0 ? [] : [(1 + Math.log(own.length)) * factorOf(key)],
      );
      expect([...vocabulary.vectorOf(tokensOf(asked)).weights]).toEqual(expected);
      for (const key of counts.keys()) expect(vocabulary.weightOf(key)).toBe(factorOf(key));
    }),
  );
});

test('a run of words weighs what its terms weigh, each time they stand there', () => {
  const vocabulary = vocabularyOf([tokensOf(['dữ', 'liệu']), tokensOf(['rừng'])]);
  const once = vocabulary.weightOf('rừng');
  expect(once).toBeGreaterThan(0);
  expect(vocabulary.weightOfAll(tokensOf(['rừng.', 'rừng.', 'làng']))).toBeCloseTo(2 * once);
});
