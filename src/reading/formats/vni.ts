/**
 * VNI for Windows (fonts "VNI-Times" and others), common in the south before 2005: a vowel is followed by a Latin-1
 * letter that its fonts draw as the diacritic and tone above or below it.
 */
const MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const CODED = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ôöñæóòî]/giu;

/** Letters meant by text that was typed for a VNI font and read as Latin-1. */
export function fromVni(latin: string): string {
  return latin.replace(CODED, (coded: string, vowel?: string, mark?: string) =>
    vowel === undefined || mark === undefined
      ? letterOf(coded)
      : (letterOf(vowel) + MARKS[mark.toLowerCase()]!).normalize('NFC'),
  );
}

/** A single letter in its case. */
function letterOf(coded: string): string {
  const letter = LETTERS[coded.toLowerCase()] ?? coded.toLowerCase();
  return coded === coded.toLowerCase() ? letter : letter.toUpperCase();
}
