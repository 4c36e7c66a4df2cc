/**
 * What a text says that the words it cites do not hold, by a check that shares nothing with `supports`: every run of digits,
 * however it is written, and every run of words with capitals inside a sentence, which names bodies and things.
 */
export function unsaid(text: string, cited: string): string[] {
  const there = new Set(digitsOf(cited));
  const words = bare(cited).replace(/\s+/g, ' ');
  return [
    ...digitsOf(text).filter((digits) => !there.has(digits)),
    ...namesOf(text).filter((name) => !words.includes(bare(name))),
  ];
}

const bare = (text: string): string => text.normalize('NFC').toLowerCase();

const digitsOf = (text: string): string[] =>
  (bare(text).match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));

const namesOf = (text: string): string[] =>
  text.normalize('NFC').match(/(?<=\p{L},? )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu) ?? [];
