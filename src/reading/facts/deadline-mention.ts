import type { Deadline } from '../model/fact.ts';
import { withoutDiacritics } from '../normalise/fold.ts';
import { dateAt, type WrittenDate, YEAR_OMITTED } from './deadline-date.ts';
import { durationOf, NUMBER, periodOf } from './deadline-period.ts';
import { matchesOf } from './match-at.ts';
import { misread } from './misread.ts';

/** One time expression of a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly deadline: Deadline;
  /** How narrow a fixed date is: a day beats a year that stands beside it. */
  readonly precision: WrittenDate['precision'] | null;
  readonly hasYear: boolean;
}

interface Cue {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, text: string, where: Place) => Mention | null;
  /** Found in every such expression once its marks are taken off, and far cheaper to look for; most texts have none. */
  readonly sign: RegExp;
}

/** Where the text comes from: a cell holds nothing but the deadline, running text holds other times too. */
export type Place = 'cell' | 'prose';

const END = '(?![\\p{L}\\p{N}])';
const global = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'gu');
const globalMisread = (source: string): RegExp => global(misread(source));
const DAY_IN_FIGURES = /ngay \d/;

function mention(match: RegExpExecArray, text: string, deadline: (words: string) => Deadline): Mention {
  const end = match.index + match[0].trimEnd().length;
  return { start: match.index, end, deadline: deadline(text.slice(match.index, end)), precision: null, hasYear: true };
}

/** "hằng năm" of a fund or a plan still tells the rhythm; "chi thường xuyên" is a kind of budget. */
const RECURRING: readonly Cue[] = [
  {
    sign: DAY_IN_FIGURES,
    pattern: globalMisread(
      `(?:(?:trước|vào|chậm nhất(?: là)?(?: vào)?) )?ngày \\d{1,2}(?: (?:của )?tháng \\d{1,2}|/\\d{1,2})? (?:hằng|hàng|mỗi) (?<u>năm|tháng|quí)${END}`,
    ),
    read: (m, text) =>
      mention(m, text, (words) => ({ kind: 'recurring', text: words, every: periodOf(undefined, m.groups!.u!) })),
  },
  {
    sign: DAY_IN_FIGURES,
    pattern: globalMisread(
      `(?:(?:trước|vào|chậm nhất(?: là)?(?: vào)?) )?ngày \\d{1,2} (?:của )?tháng (?:cuối|đầu(?: tiên)?|thứ (?:nhất|hai|ba))(?: (?:của|hằng|hàng|mỗi|từng)){0,2} (?<u>năm|quí)(?! ?[\\d/]|(?: iv| i{1,3})(?![\\p{L}]))${END}`,
    ),
    read: (m, text) =>
      mention(m, text, (words) => ({ kind: 'recurring', text: words, every: periodOf(undefined, m.groups!.u!) })),
  },
  {
    sign: /dinh ki/,
    pattern: globalMisread(
      `(?:theo )?định kì${END}(?:,? (?:(?:hằng|hàng|mỗi|theo) )?(?:(?<n>${NUMBER}) )?(?<u>tháng|quí|năm|tuần)(?!\\s?\\d)${END})?(?:(?: một lần|/lần))?`,
    ),
    read: (m, text) =>
      mention(m, text, (words) => ({
        kind: 'recurring',
        text: words,
        every: m.groups!.u ? periodOf(m.groups!.n, m.groups!.u) : null,
      })),
  },
  {
    sign: /(?:hang|moi) /,
    pattern: globalMisread(`(?:hằng|hàng|mỗi) (?<u>tuần|tháng|quí|năm)${END}`),
    read: (m, text) =>
      mention(m, text, (words) => ({ kind: 'recurring', text: words, every: periodOf(undefined, m.groups!.u!) })),
  },
  {
    sign: /[/ ]lan/,
    pattern: globalMisread(`(?<n>${NUMBER}) (?<u>tháng|quí|năm)(?:/| một |/một )lần${END}`),
    read: (m, text) =>
      mention(m, text, (words) => ({ kind: 'recurring', text: words, every: periodOf(m.groups!.n, m.groups!.u!) })),
  },
];

const CONTINUOUS: Cue = {
  sign: /thuong xuyen/,
  pattern: globalMisread(
    `(?<!(?:chi|chi phí|kinh phí|vốn|nguồn|sự nghiệp) )(?:nhiệm vụ )?thường xuyên(?:, liên tục)?${END}`,
  ),
  read: (m, text, where) =>
    where === 'prose' && m[0].startsWith('nhiệm vụ')
      ? null
      : mention(m, text, (words) => ({ kind: 'continuous', text: words })),
};

const FROM = '(?:kể từ|tính từ|từ|sau khi|sau|trước khi|trước)';
const EVENT_END = / (?:phải|thì|để|có trách nhiệm|tiến hành|tổ chức|chủ trì|báo cáo|gửi)(?![\p{L}])/u;
const RELATIVE: Cue = {
  sign: /[\d)] (?:ngay|thang|tuan|gio|nam)/,
  pattern: global(
    `(?:(?:chậm nhất|muộn nhất|không quá|tối đa|trong (?:thời hạn|thời gian|vòng)|trong|sau)(?: là| không quá| tối đa)? )?(?<n>\\d{1,3})(?: \\([^)]{1,20}\\))? (?<u>ngày(?: làm việc)?|tháng|tuần|giờ|năm)(?: làm việc)?,? ${FROM} (?<e>[^,;.\\n]{3,120})`,
  ),
  read: (m, text) => {
    const { n = '', u = '', e = '' } = m.groups ?? {};
    const whole = e.search(EVENT_END);
    const match = whole < 0 ? m[0] : m[0].slice(0, m[0].length - e.length + whole);
    const end = m.index + match.length;
    const event = text.slice(m.index + m[0].length - e.length, end).trim();
    const words = text.slice(m.index, end).trimEnd();
    const deadline: Deadline = { kind: 'relative', text: words, offset: durationOf(n, u), event };
    return { start: m.index, end: m.index + words.length, deadline, precision: null, hasYear: true };
  },
};
/** For cells alone: running text tells of many events. */
const AFTER_EVENT: Cue = {
  sign: /sau khi /,
  pattern: global(`(?:ngay )?sau khi (?<e>[^;.\\n]{3,120})`),
  read: (m, text) =>
    mention(m, text, (words) => ({
      kind: 'relative',
      text: words,
      offset: 'P0D',
      event: words.replace(/^.*?khi /u, ''),
    })),
};

const ON_REQUEST: Cue = {
  sign: /yeu cau|de nghi|dot xuat/,
  pattern: global(
    `(?:khi (?:có|được|nhận được) (?:yêu cầu|đề nghị)|theo (?:yêu cầu|đề nghị)(?: của (?:cấp|cơ quan|thủ tướng|chính phủ|bộ|tỉnh ủy|ủy ban|ubnd|đơn vị)[^,;.\\n]{0,40})?|đột xuất)${END}`,
  ),
  read: (m, text, where) =>
    where === 'prose' && /^(?:đột xuất|theo (?:yêu cầu|đề nghị)$)/u.test(m[0])
      ? null
      : mention(m, text, (words) => ({ kind: 'onRequest', text: words })),
};

/** Words that make a date a due date. */
const DUE =
  '(?:xong |hoàn thành |hoàn thành xong )?(?:trước|chậm nhất(?: là)?(?: vào| đến| trong)?|muộn nhất(?: là)?(?: vào| trong)?|không muộn hơn|từ nay đến(?: hết)?|đến hết|đến cuối|trong|vào|xong|hết|hoàn thành(?: trong| vào)?|đến)';
const DATED: Cue = {
  sign: /\d|qui |sau thang/,
  pattern: globalMisread(
    `(?<p>${DUE})(?: \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: phút)?,?)?(?: (?=ngày|tháng|quí|năm|cuối|đầu|giữa|hết|6|06|\\d{1,2}\\s?[/.]))`,
  ),
  read: (m, text, where) => dated(m, text, where),
};

const SENTENCE_START = /(?:^|[.;:\n]\s*)$/u;

/** "đến năm 2030" names a plan unless it opens the sentence; "trong năm 2025" is a term. */
function dated(match: RegExpExecArray, text: string, where: Place): Mention | null {
  const date = dateAt(match.input, match.index + match[0].length, true);
  if (!date) return null;
  const cue = match.groups!.p!;
  const vague = date.precision === 'year' && /(?:^|\s)(?:đ[^ ]n|v[^ ]o)$/u.test(cue);
  if (where === 'prose' && vague && !SENTENCE_START.test(text.slice(0, match.index))) return null;
  return fixed(text, match.index, date, /(?:^|\s)tr[^ ]{2}c$/u.test(cue));
}

/** A date as a mention; `before` the month, quarter or year means before its first day. */
export function fixed(text: string, start: number, date: WrittenDate, before: boolean): Mention {
  const day = before ? date.from : date.date;
  const words = text.slice(start, date.end);
  const { end, precision, hasYear } = date;
  const deadline: Deadline = before
    ? { kind: 'fixed', text: words, date: day, before }
    : { kind: 'fixed', text: words, date: day };
  return { start, end, precision, hasYear, deadline };
}

const QUARTER_OF_YEAR = new RegExp(misread(String.raw`qu(?<![\p{L}\p{N}]qu)í (?:iv|i{1,3}|[1-4])[/ ]`), 'gu');
const FROM_NOW_ON = new RegExp(
  misread(
    String.raw`^(?:,| và)(?: (?:những|các))? năm (?:tiếp theo|sau|tới|kế tiếp)|^ và(?: (?:những|các))?\s*$|^ trở đi`,
  ),
  'u',
);
const ANY_DATE = new RegExp(
  misread(String.raw`(?<![\p{L}\d/.])(?=\d|ngày|tháng|quí|năm|giai đoạn|cuối|đầu|giữa|các năm|t\d)`),
  'gu',
);

/** "2025 và những năm tiếp theo": a date, and from then on. */
function openEnded(found: Mention, folded: string, text: string): Mention {
  const more = FROM_NOW_ON.exec(folded.slice(found.end, found.end + 40));
  if (!more || found.deadline.kind !== 'fixed') return found;
  const end = found.end + more[0].length;
  const rest = text
    .slice(found.end, end)
    .replace(/^[, ]*(?:và )?/u, '')
    .trim();
  const parts: Deadline[] = [found.deadline, { kind: 'continuous', text: rest || text.slice(found.start, end).trim() }];
  return { ...found, end, deadline: { kind: 'compound', text: text.slice(found.start, end).trim(), parts } };
}

function matches({ pattern, read }: Cue, folded: string, text: string, where: Place): Mention[] {
  return matchesOf(pattern, folded).flatMap((match) => {
    const found = read(match, text, where);
    return found ? [openEnded(found, folded, text)] : [];
  });
}

function bareDates(folded: string, text: string, where: Place): Mention[] {
  return matchesOf(where === 'cell' ? ANY_DATE : QUARTER_OF_YEAR, folded).flatMap((match) => {
    const date = dateAt(folded, match.index, true);
    return date ? [openEnded(fixed(text, match.index, date, false), folded, text)] : [];
  });
}

/** Words and figures without which no time is told, without their marks. */
const ANY_TIME =
  /nam|thang|qui|ngay|thuong xuyen|dinh ki|hang|moi|yeu cau|de nghi|dot xuat|tuan|gio|sau khi|\d\s?\/\s?\d|\d{4}/;

const CUES: Readonly<Record<Place, readonly Cue[]>> = {
  cell: [...RECURRING, RELATIVE, AFTER_EVENT, DATED, CONTINUOUS, ON_REQUEST],
  prose: [...RECURRING, RELATIVE, DATED, CONTINUOUS, ON_REQUEST],
};

/** Every time expression in reading order; of those that overlap the one that came first in the table stays. */
export function mentions(folded: string, text: string, where: Place): Mention[] {
  const plain = withoutDiacritics(folded);
  if (!ANY_TIME.test(plain)) return [];
  const kept: Mention[] = [];
  for (const cue of CUES[where]) {
    if (cue.sign.test(plain)) for (const found of matches(cue, folded, text, where)) keep(kept, found);
  }
  for (const found of bareDates(folded, text, where)) keep(kept, found);
  return kept;
}

/** Puts a mention in its place among those found before, unless one of them overlaps it. */
function keep(kept: Mention[], found: Mention): void {
  let place = 0;
  for (let high = kept.length; place < high; ) {
    const middle = (place + high) >> 1;
    if (kept[middle]!.end <= found.start) place = middle + 1;
    else high = middle;
  }
  const next = kept[place];
  if (!next || found.end <= next.start) kept.splice(place, 0, found);
}

export const isYearless = (date: string): boolean => date.startsWith(YEAR_OMITTED);
