import { misread } from './misread.ts';

/** A day, month, quarter, half-year or year as written, told as the last day it means. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** ISO date; the year is 0000 where none is written. */
  readonly date: string;
  /** First day it means, for "before" a month, quarter or year. */
  readonly from: string;
  readonly hasYear: boolean;
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year';
}

type Reading = Omit<WrittenDate, 'start' | 'end'>;

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
const iso = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
/** Day 0 of the next month; without a year February has 28 days. */
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year || 2001, month, 0)).getUTCDate();

function day(d: string | undefined, m: string | undefined, y: string | undefined): Reading | null {
  const [dd, mm, yy] = [Number(d), Number(m), Number(y ?? 0)];
  if (mm < 1 || mm > 12 || dd < 1 || dd > lastDay(yy || 2000, mm)) return null;
  const date = iso(yy, mm, dd);
  return { date, from: date, hasYear: yy > 0, precision: 'day' };
}

function months(first: number, last: number, y: string | undefined, precision: Reading['precision']): Reading | null {
  const year = Number(y ?? 0);
  if (first < 1 || last > 12 || first > last) return null;
  return { date: iso(year, last, lastDay(year, last)), from: iso(year, first, 1), hasYear: year > 0, precision };
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

function quarter(first: string | undefined, last: string | undefined, y: string | undefined): Reading | null {
  const [from, to] = [ROMAN[first ?? ''], ROMAN[last ?? first ?? '']];
  return from && to && from <= to ? months(from * 3 - 2, to * 3, y, 'quarter') : null;
}

const Y = '(?<y>(?:19|20)\\d{2})(?!\\d)';
const OF_YEAR = `(?:\\s?[/-]\\s?|,? năm |\\s)${Y}`;
const QUARTER = '(?:iv|i{1,3}|[1-4])';

interface Form {
  readonly pattern: RegExp;
  readonly read: (part: Readonly<Record<string, string | undefined>>) => Reading | null;
  /** Too bare for running text: "2025" may be anything there. */
  readonly bare?: true;
}

const form = (source: string, read: Form['read'], bare?: true): Form => ({
  pattern: new RegExp(misread(source), 'uy'),
  read,
  bare,
});

/** In order: the fuller form first, as "30/6/2025" also holds "6/2025". */
const FORMS: readonly Form[] = [
  form(`(?:ngày )?(?<d>\\d{1,2})\\s?[/.-]\\s?(?<m>\\d{1,2})\\s?[/.-]\\s?${Y}`, (p) => day(p.d, p.m, p.y)),
  form(`(?:ngày|mùng|mồng) (?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?!\\d)(?:(?:,? năm |\\s?[/-]\\s?)${Y})?`, (p) =>
    day(p.d, p.m, p.y),
  ),
  form(`(?:6|06|sáu) tháng (?<h>đầu|cuối) năm(?: ${Y})?`, (p) =>
    p.h?.startsWith('đ') ? months(1, 6, p.y, 'half') : months(7, 12, p.y, 'half'),
  ),
  form(
    `quí (?<q>${QUARTER})(?:(?:\\s?[-,&]\\s?|,? và | đến )(?:quí )?(?<r>${QUARTER}))?(?![\\p{L}\\d])(?:${OF_YEAR})?`,
    (p) => quarter(p.q, p.r, p.y),
  ),
  form(`tháng (?<m>\\d{1,2})(?:\\s?[-,]\\s?(?<n>\\d{1,2}))?${OF_YEAR}`, (p) =>
    months(Number(p.m), Number(p.n ?? p.m), p.y, 'month'),
  ),
  form(`(?<![\\d/])t?(?<m>\\d{1,2})\\s?/\\s?${Y}`, (p) => months(Number(p.m), Number(p.m), p.y, 'month'), true),
  form(`ngày (?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})(?![\\d/])`, (p) => day(p.d, p.m, undefined)),
  form(`(?<![\\d/])(?<d>\\d{1,2})\\s?/\\s?(?<m>\\d{1,2})(?![\\d/])`, (p) => day(p.d, p.m, undefined), true),
  form(`tháng (?<m>\\d{1,2})(?!\\d)`, (p) => months(Number(p.m), Number(p.m), undefined, 'month')),
  form(
    `(?:giai đoạn |các năm |năm )?(?:(?:19|20)\\d{2})\\s?(?:[-–]|đến(?: năm)?)\\s?${Y}`,
    (p) => months(1, 12, p.y, 'year'),
    true,
  ),
  form(`đầu năm ${Y}`, (p) => months(1, 6, p.y, 'half')),
  form(`giữa năm ${Y}`, (p) => months(1, 6, p.y, 'half')),
  form(`(?:cuối |hết )?năm ${Y}(?!\\s?[-–]\\s?\\d)`, (p) => months(1, 12, p.y, 'year')),
  form(`(?<![\\d/.])${Y}(?![/.]\\d)`, (p) => months(1, 12, p.y, 'year'), true),
];

/** The date written at an offset of a folded text, or null; always a day of the calendar. */
export function dateAt(folded: string, at: number, bare: boolean): WrittenDate | null {
  for (const { pattern, read, bare: tooBare } of FORMS) {
    if (tooBare && !bare) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const reading = match && read(match.groups ?? {});
    if (match && reading) return { ...reading, start: at, end: at + match[0].length };
  }
  return null;
}

/** Writes the year that was left out: the first such day on or after the day of issue. */
export function withYear(date: string, issuedOn: string): string {
  const year = Number(issuedOn.slice(0, 4));
  const tail = date.slice(4);
  return `${pad(tail < issuedOn.slice(4) ? year + 1 : year, 4)}${leapSafe(tail)}`;
}

/** 29 February may not exist in the year that is found. */
const leapSafe = (tail: string): string => (tail === '-02-29' ? '-02-28' : tail);

export const YEAR_OMITTED = '0000';
