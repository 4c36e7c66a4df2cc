import { fromTcvn3 } from './tcvn3.ts';

const LATIN = Array.from({ length: 0xff - 0xa1 }, (_, i) => String.fromCharCode(0xa1 + i));
const TCVN3 = new Map(LATIN.map((letter) => [fromTcvn3(letter), letter] as const));

/** Small letters and Đ as a TCVN3 font was typed for: it has no capitals with tones. */
export const typedInTcvn3 = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => TCVN3.get(letter) ?? letter).join('');

const MARKS: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const WHOLE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
  í: 'í',
  ì: 'ì',
};

/** As typed for a VNI font: a vowel and behind it the sign of its marks. */
export const typedInVni = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    const typed = WHOLE[small] ?? typedVowel(small);
    return letter === small ? typed : typed.toUpperCase();
  }).join('');

/** Horned vowels are letters of their own; the dot below comes first in decomposed text, and last in typing. */
function typedVowel(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  const horned = marks.includes('\u031B');
  const vowel = horned ? WHOLE[`${base}\u031B`.normalize('NFC')]! : base;
  const rest = marks.filter((mark) => mark !== '\u031B');
  const shape = rest.filter((mark) => mark === '\u0302' || mark === '\u0306');
  const tone = rest.filter((mark) => mark !== '\u0302' && mark !== '\u0306');
  const sign = MARKS[[...shape, ...tone].join('')];
  return sign === undefined ? letter : vowel + sign;
}
