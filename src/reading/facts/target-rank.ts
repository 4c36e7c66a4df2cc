import { type Span, span } from '../model/span.ts';
import { indicatorName, leftPhrase } from './indicator.ts';
import { parseNumber } from './number.ts';
import { matchesOf } from './match-at.ts';

/** A place in a ranking that is aimed at: "nhóm 3 nước dẫn đầu Đông Nam Á về …". Offsets are those of the text. */
export interface Rank {
  readonly value: number;
  readonly valueTo: number | null;
  readonly indicator: string;
  readonly scope: string | null;
  readonly at: number;
  readonly quote: Span;
}

const WHO =
  '(?:nước|quốc gia|nền kinh tế|tỉnh, thành phố|tỉnh, thành|tỉnh thành|tỉnh|thành phố|địa phương|bộ, ngành|trường|đô thị|thành viên)';
const TOP = '(?:dẫn đầu|đứng đầu|hàng đầu|tốt nhất|cao nhất|đầu|phát triển nhất)';
const RANGE = '(\\d{1,3})(?: ?- ?(\\d{1,3}))?';
const BOUND = '(?!\\p{L}|\\d|,\\d|%| ?%)';
const RANK = new RegExp(
  [
    `(?<!\\p{L})(?:top|tốp) ${RANGE}(?: ${WHO})?(?: ${TOP})?${BOUND}`,
    `(?<!\\p{L})(?:nhóm|trong)(?: số)? ${TOP} ${RANGE}(?: ${WHO})?${BOUND}`,
    `(?<!\\p{L})(?:nhóm|trong)(?: số)? ${RANGE} (?:${WHO}(?: (?:có|được) [^,;.\\n\\d]{1,50})?(?: ${TOP})?|${TOP})${BOUND}`,
    `(?<!\\p{L})(?:thứ hạng|xếp hạng|xếp thứ|thứ bậc|đứng thứ|vị trí thứ)(?: (?:thứ|trong|từ|dưới|ít nhất|tối thiểu|đạt|là)){0,2} ${RANGE}(?:\\/\\d{1,3})?${BOUND}`,
  ].join('|'),
  'gu',
);
/** Cheap to look for, and in every rank; most sentences need no more than this. */
const SIGN = /(?:nhóm|top|tốp|trong|hạng|xếp thứ|đứng thứ|thứ bậc|vị trí thứ)[^.;\d]{0,40}\d/u;
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/(?:khu vực )?đông nam á/u, 'Đông Nam Á'],
  [/asean/u, 'ASEAN'],
  [/châu á(?: - thái bình dương)?/u, 'châu Á'],
  [/thế giới|toàn cầu/u, 'world'],
  [/cả nước|toàn quốc|việt nam|\d (?:tỉnh|địa phương)/u, 'nation'],
];

/** The group that a rank is counted in, by the first name in the words; null when none is named. */
export function scopeIn(folded: string): string | null {
  const found = SCOPES.map(([rule, name]) => ({ at: folded.search(rule), name })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => a.at - b.at)[0]?.name ?? null;
}

/** "… về năng lực cạnh tranh số": what the ranks of this sentence are about. */
function aboutAfter(folded: string, from: number, end: number): Span | null {
  const match = /(?<!\p{L})về (?=\p{L})/u.exec(folded.slice(from, end));
  if (!match) return null;
  const start = from + match.index + match[0].length;
  const stop = folded
    .slice(start, end)
    .search(/[;.\n]|, (?:thuộc|nhóm|trong đó|top|và thuộc|xếp)| (?:vào|đến|trước) (?:cuối |hết )?năm 20/u);
  return span(start, stop >= 0 ? start + stop : end);
}

/** Ranks that one sentence aims at. */
export function ranksIn(text: string, folded: string, sentence: Span): Rank[] {
  const words = folded.slice(sentence.start, sentence.end);
  if (!SIGN.test(words)) return [];
  const matches = matchesOf(RANK, words);
  return matches.map((match, i) => {
    const at = sentence.start + match.index;
    const end = at + match[0].length;
    const before = matches[i - 1];
    const from = before ? sentence.start + before.index + before[0].length : sentence.start;
    const about = aboutAfter(folded, end, sentence.end);
    const left = leftPhrase(text, from, at);
    const named = about ?? left;
    const [value, to] = match.slice(1).filter((digits) => digits !== undefined);
    const nextAt = matches[i + 1] ? sentence.start + matches[i + 1]!.index : sentence.end;
    return {
      value: parseNumber(value ?? '0'),
      valueTo: to ? parseNumber(to) : null,
      indicator: indicatorName(
        text.slice(named.start, named.end).replace(/(?:(?:^| )(?:nằm|thuộc|lọt|vào|trong|đạt|đứng|duy trì))+$/u, ''),
      ),
      scope: scopeIn(folded.slice(at, Math.min(nextAt, about ? about.start : sentence.end))),
      at,
      quote: about ? span(at, about.end) : span(Math.min(left.start, at), end),
    };
  });
}
