import { type Label, type LabelForm, label } from './label.ts';
import { romanValue, toRoman, wordValue } from './ordinal.ts';

interface Keyword {
  readonly form: LabelForm;
  readonly pattern: RegExp;
  readonly token: string;
}

/** The number is Roman, Arabic, a letter or "thứ nhất"; scans lose the diacritics of the keyword. */
const NUMBER =
  '(?:thứ\\s+(?<word>\\p{L}{2,5})|(?<roman>[IVXL]{1,6})|(?<arabic>\\d{1,3}(?:\\.\\d{1,2}|[a-zđ])?)|(?<letter>[A-HĐ]))';
const keyword = (form: LabelForm, words: string, token: string): Keyword => ({
  form,
  token,
  pattern: new RegExp(`^(?:${words})\\s{1,3}${NUMBER}(?![\\p{L}\\d/])\\s{0,2}(?<mark>[.:\\-–—]?)\\s{0,4}`, 'iu'),
});

const KEYWORDS: readonly Keyword[] = [
  keyword('part', 'Ph[ầâẩa]n', 'Ph'),
  keyword('chapter', 'Ch[ưu][ơo]ng', 'C'),
  keyword('subsection', 'Ti[ểêe]u m[ụu]c', 'TM'),
  keyword('section', 'M[ụu]c', 'M'),
  keyword('article', '[ĐÐD]i[ềêểếe]u', 'Đ'),
];
const FIRST = /^[PCTMĐÐDpctmđ]/u;

/** "Chương II", "Mục 1.", "Phần thứ nhất", "Điều 5. …". A mention ("Điều 5 của Luật này", "Mục 2 Chương này") is none. */
export function readKeywordLabel(text: string): readonly Label[] {
  if (!FIRST.test(text)) return [];
  for (const { form, pattern, token } of KEYWORDS) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { mark, arabic } = match.groups;
    const rest = text.slice(match[0].length);
    const firm = isFirm(form, mark ?? '', rest);
    if (!firm && !(form === 'article' && /^\p{Lu}\p{Ll}/u.test(rest))) return [];
    const { value, name } = numberOf(match.groups);
    if (value === 0) return [];
    if (arabic?.includes('.')) return decimalSection(form, match[0], token + arabic, firm);
    return [label(form, match[0], token + (arabic ?? name), value, match[0].length, { firm })];
  }
  return [];
}

/** "Mục 1.2" is inside "Mục 1"; other headings have no numbers of two parts. */
function decimalSection(form: LabelForm, printed: string, token: string, firm: boolean): Label[] {
  if (form !== 'section') return [];
  return [label('subsection', printed, token, Number(token.split('.')[1]), printed.length, { firm })];
}

/** A heading stands alone, or is parted from its title by a mark, or has a title in capitals. */
function isFirm(form: LabelForm, mark: string, rest: string): boolean {
  if (rest === '') return true;
  if (mark !== '') return form === 'article' || /^[\p{Lu}"“(\d]/u.test(rest);
  if (form === 'article') return false;
  return isCapitals(rest.slice(0, 60));
}

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);

function numberOf(groups: Readonly<Record<string, string | undefined>>): { value: number; name: string } {
  if (groups.arabic) return { value: Number.parseInt(groups.arabic, 10), name: groups.arabic };
  if (groups.roman) return { value: romanValue(groups.roman.toUpperCase()), name: groups.roman.toUpperCase() };
  if (groups.letter)
    return { value: groups.letter.toUpperCase().charCodeAt(0) - 64, name: groups.letter.toUpperCase() };
  const value = wordValue(groups.word ?? '');
  return { value, name: toRoman(value) };
}
