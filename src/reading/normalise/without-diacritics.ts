const MARKS = /\p{Mn}+/gu;

/** Letters without tone and diacritic, đ as d, for search: "Hà Nội" as "Ha Noi". Case and spaces stay. */
export const withoutDiacritics = (text: string): string => bySingleLetters(text) ?? byDecomposing(text);

const byDecomposing = (text: string): string =>
  text.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

/** Latin letters and everyday signs: a letter alone tells what it becomes. */
const RANGES = [
  [0x0001, 0x024f],
  [0x1e00, 0x203f],
] as const;
const SEVERAL = 0;
const SINGLE = new Uint16Array(0x2040);
for (const [first, last] of RANGES)
  for (let code = first; code <= last; code++) SINGLE[code] = singleOf(String.fromCharCode(code));

function singleOf(letter: string): number {
  const plain = byDecomposing(letter);
  return plain.length === 1 && !/\p{M}/u.test(plain) ? plain.charCodeAt(0) : SEVERAL;
}

/** Arguments of one call. */
const LONGEST = 2_000;

/** Null where a letter needs its neighbours: marks typed after their letter, other scripts. */
function bySingleLetters(text: string): string | null {
  if (text.length > LONGEST) return null;
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const single = SINGLE[text.charCodeAt(i)] ?? SEVERAL;
    if (single === SEVERAL) return null;
    codes.push(single);
  }
  return String.fromCharCode(...codes);
}
