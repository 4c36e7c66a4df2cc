import { type Label, label } from './label.ts';

const DECIMAL = /^(?<prefix>\d{1,3}(?:\.\d{1,2}){0,4})\.(?<last>\d{1,2})\s?(?<mark>[-–—.):/]?)\s*/u;
const NUMBER = /^(\d{1,3})\s?([-–—.:/,])(?![\d%])\s*/u;
const BRACKET = /^(?:\((?<both>\d{1,3})\)|(?<right>\d{1,3})\s?\))(?!\d)\s*/u;
/** "57-NQ/TW" at the start of a wrapped line. */
const SYMBOL = /^\p{Lu}{1,5}\/\p{Lu}/u;
const STARTS_TEXT = /^(?:[\p{Lu}"“'([<*]|\d|$)/u;

/**
 * "1.", "1-" (and "1," where a scan lost the point), "1/", "2.1-", "3.4.1.", "1)", "(1)". Amounts and dates are none: "1.500 doanh nghiệp", "26-5-2025",
 * "2,5 %". A small letter after a number makes it doubtful ("20. triệu"), so does a missing mark ("2.1 Nội dung").
 */
export function readNumberLabel(text: string): readonly Label[] {
  const first = text.charCodeAt(0);
  if (first !== 40 && (first < 48 || first > 57)) return [];
  return readBracket(text) ?? readDecimal(text) ?? readSimple(text) ?? [];
}

function readBracket(text: string): readonly Label[] | null {
  const match = BRACKET.exec(text);
  if (!match?.groups) return null;
  const token = match.groups.both ?? match.groups.right!;
  if (Number(token) === 0) return [];
  return [label('bracket', match[0], token, Number(token), match[0].length)];
}

function readDecimal(text: string): readonly Label[] | null {
  const match = DECIMAL.exec(text);
  if (!match?.groups) return null;
  const { prefix, last, mark } = match.groups;
  const rest = text.slice(match[0].length);
  if (mark === '' && (!/\s$/.test(match[0]) || !/^[\p{Lu}(]/u.test(rest)))
    return /^\d{1,2}\.\d{3}/.test(text) ? [] : null;
  if (!STARTS_TEXT.test(rest)) return null;
  return [
    label('decimal', match[0], `${prefix}.${last}`, Number(last), match[0].length, { prefix, firm: mark !== '' }),
  ];
}

function readSimple(text: string): readonly Label[] | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [printed, number, mark] = match;
  if (Number(number) === 0) return null;
  const rest = text.slice(printed.length);
  if (rest === '' || SYMBOL.test(rest)) return null;
  const firm = mark !== ',' && /^[\p{Lu}"“(]/u.test(rest);
  if (mark === ',' && !/^\p{Lu}/u.test(rest)) return null;
  return [label('number', printed, number!, Number(number), printed.length, { firm })];
}
