/**
 * TCVN 5712 VN3 ("ABC", fonts .VnTime): the single-byte code of most Vietnamese files before 2001. Its fonts draw
 * Vietnamese letters in the places of Latin-1 ones.
 */
const LATIN = [
  '¡¢£¤¥¦§¨©ª«¬\u00AD®',
  'µ¶·¸¹»¼½¾ÆÇÈÉÊË',
  'ÌÎÏÐÑÒÓÔÕÖ',
  '×ØÜÝÞ',
  'ßáâãäåæçèéêëìíî',
  'ïñòóôõö÷øù',
  'úûüýþ',
].join('');
const VIETNAMESE = [
  'ĂÂÊÔƠƯĐăâêôơưđ',
  'àảãáạằẳẵắặầẩẫấậ',
  'èẻẽéẹềểễếệ',
  'ìỉĩíị',
  'òỏõóọồổỗốộờởỡớợ',
  'ùủũúụừửữứự',
  'ỳỷỹýỵ',
].join('');
const LETTERS = new Map(Array.from(LATIN, (letter, i) => [letter, VIETNAMESE[i]!]));
const CODED = /[¡-þ]/g;

/** Letters meant by text that was typed for a TCVN3 font and read as Latin-1. */
export const fromTcvn3 = (latin: string): string => latin.replace(CODED, (letter) => LETTERS.get(letter) ?? letter);
