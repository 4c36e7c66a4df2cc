import { span } from '../model/span.ts';
import type { Mention } from './citation-mention.ts';
import type { CitedBefore } from './cited-before.ts';
import { matchesOf } from './match-at.ts';

/** A name ends here: punctuation, or a word that begins what is said about the law. */
const NAME_STOP =
  ' (?:được|qui định|về|năm|ngày|số(?= ?\\d)|có(?! công)|để|tại|là|thì|do|mà|với|trong|và (?:các|nghị|bộ luật|luật|pháp luật|một|cơ quan|thông tư|quyết định|điều|khoản|chiến lược|trong)|hoặc|khi|nhằm|này|nêu|trên|của quốc hội|của người|hiện hành|cho|bảo đảm|phải|đã|sẽ|không|như|thực hiện|theo(?! phương thức)|áp dụng|hoạt động|nằm|thay|gửi|thông báo|bao gồm)(?!\\p{L})';
const LAW = /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh) (?=\p{Lu}\p{Ll})[^.;:()"“”\n]{2,120}/gu;
/** After a comma a name only goes on in words that name a matter, not a body, a paper or an action. */
const LAW_COMMA =
  /, (?:các|và|nghị|thông|qui|pháp|quyết|trong|trên|theo|nhằm|tổ chức (?!tín)|luật|bộ|cơ chế|cục|cơ quan|ủy ban|ubnd|chính phủ|tổng cục|sở(?! hữu)|hội đồng|ban|doanh nghiệp)(?!\p{L})/u;
const STOP = new RegExp(NAME_STOP, 'u');
/** What is being written or approved here is no other document. */
const STILL_TO_BE_WRITTEN = /(?:dự án|dự thảo|xây dựng|soạn thảo|hồ sơ|nghiên cứu|phê duyệt|ban hành) (?:các )?$/u;
const CONGRESS =
  /(?<!\p{L})Nghị quyết (?:Đại hội(?: (?:đại biểu|Đảng bộ|Đảng))?(?: toàn quốc)?(?: (?:tỉnh|thành phố|huyện|xã|phường)(?: \p{Lu}\p{L}*){1,3})?(?: lần thứ)?(?: [IVX]{1,6})?(?: của Đảng)?|Hội nghị(?: lần thứ \p{L}+)?(?: Ban Chấp hành)? Trung ương(?: \d+)?(?:,? khóa [IVX]+)?|Trung ương \d+(?:,? khóa [IVX]+)?)/gu;
const CHARTER =
  /(?<!\p{L})(?:Điều lệ Đảng Cộng sản Việt Nam|Hiến pháp(?: năm \d{4}| nước Cộng hòa xã hội chủ nghĩa Việt Nam)?)/gu;
const STRATEGY =
  /(?<!\p{L})(?:Chiến lược|Quy hoạch) (?:quốc gia|tổng thể|phát triển|hạ tầng|phòng)[^.;:()"“”\n]{0,160}?(?:đến năm \d{4}|(?:giai đoạn|thời kỳ) \d{4} ?[-–] ?\d{4})(?:,? (?:tầm nhìn|định hướng)(?: đến)?(?: năm)? \d{4})?/gu;

interface Finding {
  readonly at: number;
  readonly length: number;
  readonly type: string;
}

function lawName(folded: string, at: number, length: number): number {
  const words = folded.slice(at, at + length);
  const ends = [words.search(STOP), words.search(LAW_COMMA)].filter((end) => end > 0);
  return words.slice(0, Math.min(length, ...ends)).replace(/[ ,]+$/u, '').length;
}

const isDraft = (folded: string, at: number): boolean =>
  STILL_TO_BE_WRITTEN.test(folded.slice(Math.max(0, at - 24), at));

function laws(text: string, folded: string): Finding[] {
  return matchesOf(LAW, text)
    .filter((match) => !isDraft(folded, match.index))
    .map(({ index, 0: words }) => ({ at: index, length: lawName(folded, index, words.length), type: 'luật' }));
}

function whole(text: string, folded: string, rule: RegExp, type: string): Finding[] {
  return matchesOf(rule, text)
    .filter((match) => !isDraft(folded, match.index))
    .map((match) => ({ at: match.index, length: match[0].length, type }));
}

/** Words that every name of a kind has, and a part of them all: most passages have none, and the longer rules need not run. */
const OF_LAWS = /[Ll]uật |Pháp lệnh /;
const OF_CHARTERS = /Điều lệ Đảng|Hiến pháp/;
const OF_STRATEGIES = /Chiến lược |Quy hoạch /;
const OF_RESOLUTIONS = 'Nghị quyết ';
const OF_ANY = /uật |áp lệnh |ghị quyết |iều lệ Đ|iến pháp|iến lược |uy hoạch /;
const NONE: readonly Mention[] = [];

/** Documents named without a symbol, which may have been given before: laws, resolutions of congresses, the charters, strategies and plans to a year. */
export function mentionsByName(text: string, folded: string, known: CitedBefore): readonly Mention[] {
  if (!OF_ANY.test(text)) return NONE;
  const found = [
    ...(OF_LAWS.test(text) ? laws(text, folded) : []),
    ...(text.includes(OF_RESOLUTIONS) ? whole(text, folded, CONGRESS, 'nghị quyết') : []),
    ...(OF_CHARTERS.test(text) ? whole(text, folded, CHARTER, 'điều lệ') : []),
    ...(OF_STRATEGIES.test(text) ? whole(text, folded, STRATEGY, 'chiến lược') : []),
  ];
  return found.map(({ at, length, type }) => ({
    span: span(at, at + length),
    type,
    symbol: known.laws.get(folded.slice(at, at + length)) ?? null,
    date: null,
    issuer: null,
    form: 'name',
    self: false,
    method: 'citation.name',
    confidence: 0.75,
  }));
}
