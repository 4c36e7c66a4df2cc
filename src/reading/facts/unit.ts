import { withoutDiacritics } from '../normalise/fold.ts';
import { COUNT_NOUN, MEASURE, PEOPLE_NOUN } from './unit-nouns.ts';

export type UnitKind = 'percent' | 'money' | 'measure' | 'count' | 'time' | 'none';

/** Unit of an amount: its short text, what kind it is, and where it ends after the number. */
export interface Unit {
  readonly kind: UnitKind;
  readonly text: string;
  /** Characters after the number that the unit takes, the space before it included. */
  readonly length: number;
}

const END = '(?![\\p{L}\\d])';
const PERCENT = /^ ?(?:%|phần trăm(?!\p{L}))/u;
const A_YEAR = /^(?: ?\/ ?n[ăa]m| (?:mỗi|một|hằng|hàng) năm)(?!\p{L})/u;
/** What a share of money is counted against stays in the unit: "% GDP", "% tổng chi ngân sách địa phương". */
const BASE =
  /^ ?\/? ?(gdp|grdp|(?:tổng )?(?:thu |chi )?(?:ngân sách|nsnn|nsđp)(?: (?:nhà nước|địa phương|trung ương|thành phố|của tỉnh|tỉnh))?(?: chi sự nghiệp(?: khoa học)?| hằng năm cho khoa học)?|tổng sản phẩm(?: trên địa bàn)?|kinh tế số|dân số(?=\s*(?:[,;.\n]|$)))(?!\p{L})/u;
const SCALE = '(?:nghìn|ngàn|triệu|vạn|tỉ)(?: (?:nghìn|triệu|tỉ))?';
const MONEY = new RegExp(
  `^ ?((?:${SCALE} ?)?(?:đồng|vnđ|vnd|usd|đô la(?: mĩ)?|đô-la(?: mĩ)?|euro)|tỉ(?= ?(?:[,;.)]|$)))(?: ?\\/ ?(?:người|năm|tháng|ha|hộ|lao động|km){1}(?: ?\\/ ?(?:năm|tháng))?)?${END}`,
  'u',
);
const TIME = new RegExp(`^ ?(?:năm|tháng|ngày|giờ|phút|giây|tuần|quí|buổi|tiết|tuổi)(?: làm việc)?${END}`, 'u');
const MEASURED = new RegExp(`^ ?((?:${SCALE} )?(?:${MEASURE}))((?: ?\\/ ?(?:năm|người|ngày|ha)){0,2})${END}`, 'u');
const COUNTED = new RegExp(
  `^ ((?:${SCALE} )?(?:${COUNT_NOUN}))((?:, (?:${COUNT_NOUN}))*(?: và (?:${COUNT_NOUN}))?)${END}`,
  'u',
);
/** "12 người trên một vạn dân", "10 cán bộ nghiên cứu khoa học/1 vạn dân", "1 doanh nghiệp/1000 dân". */
const PER_PEOPLE = new RegExp(
  `^ ([\\p{L} ]{2,60}?)(?: ?\\/ ?| trên )((?:một |1 |1|10\\.000 |1\\.000 |1000 )?(?:vạn |nghìn |triệu )?d[âa]n)${END}`,
  'u',
);
/** "37,6 trở lên" lost its unit; what follows is a bound. */
const ANY_WORDS = new RegExp(`^ (?!trở (?:lên|xuống)${END})((?:${SCALE} )?\\p{L}+(?: \\p{L}+)?)`, 'u');
const IS_MEASURE = new RegExp(`^(?:${MEASURE})$`, 'iu');
const PEOPLE = new RegExp(`^(?:${PEOPLE_NOUN})${END}`, 'u');

function percent(folded: string, text: string): Unit | null {
  const sign = PERCENT.exec(folded)?.[0];
  if (sign === undefined) return null;
  const rest = folded.slice(sign.length);
  const yearly = A_YEAR.exec(rest)?.[0];
  if (yearly) return { kind: 'percent', text: '%/năm', length: sign.length + yearly.length };
  const base = BASE.exec(rest);
  if (!base) return { kind: 'percent', text: '%', length: sign.length };
  const length = sign.length + base[0].length;
  return { kind: 'percent', text: `% ${text.slice(length - base[1]!.length, length)}`, length };
}

const matched = (kind: UnitKind, rule: RegExp, folded: string, text: string): Unit | null => {
  const words = rule.exec(folded)?.[0];
  return words === undefined ? null : { kind, text: text.slice(0, words.length).trim(), length: words.length };
};

function perPeople(folded: string, text: string): Unit | null {
  const match = PER_PEOPLE.exec(folded);
  if (!match) return null;
  const counted = PEOPLE.test(match[1]!) ? 'người' : text.slice(1, 1 + match[1]!.length);
  return {
    kind: 'count',
    text: `${counted}/${match[2]!.replace(/^(?:một|1|10\.000) ?(?=vạn)/u, '').replace(/dan$/u, 'dân')}`,
    length: match[0].length,
  };
}

function counted(folded: string, text: string): Unit | null {
  const unit = matched('count', COUNTED, folded, text);
  return unit && { ...unit, text: unit.text.toLowerCase() };
}

/** When no rule knows the word, the first two syllables: most Vietnamese nouns have two. */
const anyWords = (folded: string, text: string): Unit | null => matched('none', ANY_WORDS, folded, text);

/** How every unit begins: a word or a sign of percent close behind the number. */
const BEGINS = /^(?: ?[\p{L}%]| {2})/u;
const NOTHING: Unit = { kind: 'none', text: '', length: 0 };

/** The unit printed after a number that ends at `at`. `folded` is the folded form of `text`, same offsets. */
export function unitAfter(text: string, folded: string, at: number): Unit {
  const nearFolded = folded.slice(at, at + 120);
  if (!BEGINS.test(nearFolded)) return NOTHING;
  const near = text.slice(at, at + 120);
  return (
    percent(nearFolded, near) ??
    matched('time', TIME, nearFolded, near) ??
    perPeople(nearFolded, near) ??
    matched('money', MONEY, nearFolded, near) ??
    matched('measure', MEASURED, nearFolded, near) ??
    counted(nearFolded, near) ??
    anyWords(nearFolded, near) ??
    NOTHING
  );
}

/** "Chỉ số phát triển con người (HDI)", with its marks misread too. */
const INDEX = /^Chi so /u;

/** Unit of a table's unit column ("Đơn vị tính"): ranks are "hạng", a leading "Số" is dropped. */
export function unitOfColumn(printed: string): string {
  const short = printed
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^Số (?=\p{L})/u, '');
  if (/^(?:thứ (?:bậc|hạng)|xếp hạng|hạng|vị trí)$/iu.test(short)) return 'hạng';
  const abbreviation = INDEX.test(withoutDiacritics(short)) ? /\((\p{Lu}{2,6})\)$/u.exec(short)?.[1] : undefined;
  if (abbreviation || IS_MEASURE.test(short)) return abbreviation ?? short;
  return short.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
