import { type Span, span } from '../model/span.ts';
import { matchesOf } from './match-at.ts';

/** A number and symbol (số, ký hiệu) in running text. */
export interface FoundSymbol {
  readonly span: Span;
  /** Without spaces, with plain hyphens: "149-HD/BTGTW". */
  readonly symbol: string;
}

const NUMBER = '\\d{1,5}(?:\\.\\d{1,3})?[a-zđ]?';
const LETTERS = '[A-ZĐÂĂÊÔƠƯ][\\p{L}&]{0,9}';
const TAIL = `${LETTERS}\\d{0,2}(?: ?[-–] ?${LETTERS}\\d{0,2}){0,4}`;
const DASH = ' ?[-–] ?';
const SLASH = ' ?/ ?';

/** 29/2008/NĐ-CP, 93/2025/QH15, 1158/QĐ-TTg: Nghị định 30/2020/NĐ-CP, appendix I; the year only for legal norms. */
const STATE = `${NUMBER}${SLASH}(?:(?:19|20)\\d\\d${SLASH}${TAIL}|${LETTERS}${DASH}${TAIL})`;
/** 20-NQ/TW, 07-CTr/TU: Hướng dẫn 36-HD/VPTW. Scans lose the hyphen ("69 KL/TW") or print a second one for the slash. */
const PARTY = `${NUMBER}(?:${DASH}[A-ZĐ][\\p{L}&]{1,5}${SLASH}${TAIL}|${DASH}[A-ZĐ][\\p{L}]{1,3}${DASH}T[WU]| (?:NQ|KL|CT|QĐ|QyĐ|QC|HD|TB|CTr|KH|BC|TTr|ĐA|CV)${SLASH}${TAIL})`;
/** A number inside a longer one is none: 93/2025/QH15 is not cited by 193/2025/QH15. */
const SYMBOL = new RegExp(`(?<![\\d/–-]|\\d[.,]|\\p{L}(?<!số))(?:${STATE}|${PARTY})(?![\\p{L}\\d])`, 'gu');

/** Letters that scans confuse, only where no other kind of document could be meant. */
const MISREAD: readonly (readonly [RegExp, string])[] = [
  [/(?<=\/)ND(?=-CP)/u, 'NĐ'],
  [/(?<=[/-])QD(?=[/-])/u, 'QĐ'],
  [/(?<=-)N[O0](?=\/T[WU])/u, 'NQ'],
  [/(?<=\/)CD(?=-TTg)/u, 'CĐ'],
];

const plain = (printed: string): string =>
  MISREAD.reduce(
    (symbol, [misread, meant]) => symbol.replace(misread, meant),
    printed.replace(/\s+/gu, '').replaceAll('–', '-'),
  );

/** Without a slash or a "T" behind a dash no symbol is written; most clauses have neither. */
const mayHoldSymbol = (text: string): boolean => text.includes('/') || /[-–] ?T[WU]/u.test(text);

/** Every number and symbol of a text, in order. */
export function findSymbols(text: string): FoundSymbol[] {
  if (!mayHoldSymbol(text)) return [];
  return matchesOf(SYMBOL, text).map((match) => ({
    span: span(match.index, match.index + match[0].length),
    symbol: plain(match[0]),
  }));
}

/** Compares symbols as readers do: 149-HD/BTGTW and "149 - HD/BTGTW" are one. */
export const symbolKey = (symbol: string): string => symbol.replace(/[^\p{L}\d]/gu, '').toLowerCase();
