import { NUMBER, NUMBER_WORD, parseNumber, parseNumberWord } from './number.ts';
import { type Unit, unitAfter } from './unit.ts';
import { matchAt, matchesOf } from './match-at.ts';

/** A number with its unit, or two that make a range. Offsets are those of the text. */
export interface Amount {
  readonly start: number;
  /** After the unit. */
  readonly end: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly valueTo: number | null;
  readonly unit: Unit;
  readonly inWords: boolean;
}

const FIRST = new RegExp(`(?<![\\p{L}\\d]|\\d[.,/-]|\\p{L}[/.-])(?:${NUMBER})(?![\\d])`, 'gu');
const SECOND = new RegExp(`^( ?%)? ?(?:-|đến|tới) ?(${NUMBER})(?!\\d|[/.-]\\d)`, 'u');
/** Numbers that name or date a thing rather than measure one; looked for backwards from the number. */
const NAMING =
  /(?<=(?:^|[^\p{L}])(?:ngày|tháng|năm|quí|(?<!tổng )số|điều|khoản|điểm|mục|phần|chương|phụ lục|biểu|mẫu|bảng|hình|trang|thứ|khóa|phiên bản|công nghiệp|kì|bước|cấp|cấp độ|mức độ|loại|lớp|hạng|đề án|chương trình|nghị quyết|nghị định|kết luận|chỉ thị|quyết định|thông tư|quốc lộ|vành đai|giai đoạn|thời kì|tầm nhìn|nhóm|top|tốp|điện thoại|fax|iso|tcvn|web|covid)[ -])/uy;
const YEAR = /^(?:19|20|21)\d\d$/u;
/** That no letter stands before is asked last: it costs more than the words themselves. */
const WORD = new RegExp(`(${NUMBER_WORD})(?= \\p{L})(?<!\\p{L}(?:${NUMBER_WORD}))`, 'gu');
/** Labels "(1)", "1)", "1." at the head of a line, and version numbers "4.0". */
const LABEL_AFTER = /^(?:\)|\.(?:\s|$)|-\s)/u;

function isNamed(folded: string, start: number, printed: string): boolean {
  const before = folded.slice(Math.max(0, start - 16), start);
  return matchAt(NAMING, before, before.length) >= 0 || printed.endsWith('.0');
}

function isNaming(folded: string, start: number, end: number, printed: string, unit: Unit): boolean {
  if (/^\/\d|^-\p{L}|^\p{L}/u.test(folded.slice(end, end + 2)) && unit.length === 0) return true;
  if (/^ ?\/ ?\d|^ sao(?!\p{L})/u.test(folded.slice(end, end + 5))) return true;
  if (YEAR.test(printed)) return unit.kind !== 'count' && unit.kind !== 'percent' && unit.kind !== 'money';
  const atHead = /(?:^|[\n(])$/u.test(folded.slice(Math.max(0, start - 16), start));
  return atHead && LABEL_AFTER.test(folded.slice(end, end + 2));
}

/** The other end of a range: "15 - 20", "16 - 18%", "từ 8 đến 10"; two years are a period, not a range. */
function secondOf(folded: string, end: number, printed: string): { value: number; end: number } | null {
  const match = SECOND.exec(folded.slice(end, end + 24));
  if (!match || (YEAR.test(printed) && YEAR.test(match[2]!))) return null;
  const value = parseNumber(match[2]!);
  return value > parseNumber(printed) ? { value, end: end + match[0].length } : null;
}

/** Lengths of time are periods and terms; only what something reaches or comes down to is measured in them. */
const isPeriod = (folded: string, start: number, unit: Unit): boolean =>
  unit.kind === 'time' &&
  !/(?<!\p{L})(?:đạt|còn|lên)(?: [\p{L}≥≤]+){0,2} $/u.test(folded.slice(Math.max(0, start - 24), start));

function amountAt(
  text: string,
  folded: string,
  start: number,
  printed: string,
): { amount: Amount | null; end: number } {
  const end = start + printed.length;
  const second = secondOf(folded, end, printed);
  const numberEnd = second?.end ?? end;
  if (isNamed(folded, start, printed)) return { amount: null, end: numberEnd };
  const unit = unitAfter(text, folded, numberEnd);
  if (isNaming(folded, start, numberEnd, printed, unit) || isPeriod(folded, start, unit))
    return { amount: null, end: numberEnd };
  const [value, valueTo] = [parseNumber(printed), second?.value ?? null];
  const amount = { start, end: numberEnd + unit.length, numberEnd, value, valueTo, unit, inWords: false };
  return { amount, end: numberEnd };
}

function wordAmounts(text: string, folded: string): Amount[] {
  return matchesOf(WORD, folded).flatMap((match) => {
    const end = match.index + match[0].length;
    const unit = unitAfter(text, folded, end);
    const value = parseNumberWord(match[1]!);
    if (unit.kind !== 'count' || value === null) return [];
    return [{ start: match.index, end: end + unit.length, numberEnd: end, value, valueTo: null, unit, inWords: true }];
  });
}

/** Every amount of a text in order; dates, symbols, labels, names and periods are none. */
export function findAmounts(text: string, folded: string): Amount[] {
  const amounts: Amount[] = [];
  let floor = 0;
  for (const match of matchesOf(FIRST, folded)) {
    if (match.index < floor) continue;
    const { amount, end } = amountAt(text, folded, match.index, match[0]);
    if (amount) amounts.push(amount);
    floor = end;
  }
  const inWords = wordAmounts(text, folded);
  return inWords.length === 0 ? amounts : [...amounts, ...inWords].sort((a, b) => a.start - b.start);
}
