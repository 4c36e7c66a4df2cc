import type { Comparator } from '../model/fact.ts';
import { foldLetters, withoutDiacritics } from '../normalise/fold.ts';

/** What stands before a number and says how it is meant. */
export interface Lead {
  /** Characters before the number that belong to it. */
  readonly length: number;
  readonly comparator: Comparator | null;
  /** "tăng", "tăng trưởng": the number may be a growth. */
  readonly grows: boolean;
  /** "trung bình", "bình quân", "hằng năm": growth for each year. */
  readonly yearly: boolean;
  /** A verb that puts a number: đạt, chiếm, duy trì, có … */
  readonly verb: boolean;
  /** "từ" before the number: the lower end of a range, or "từ n trở lên". */
  readonly from: boolean;
  /** "lên", "xuống", "còn": where a change ends. */
  readonly changesTo: boolean;
}

interface Effect {
  readonly comparator?: Comparator;
  readonly grows?: true;
  readonly yearly?: true;
  readonly verb?: true;
  readonly from?: true;
  readonly changesTo?: true;
}

const table = (words: string, effect: Effect): [string, Effect][] =>
  words.split('|').map((word) => [foldLetters(word), effect]);

const EFFECTS = new Map<string, Effect>([
  ...table('tối thiểu|ít nhất|không dưới|không thấp hơn|không ít hơn|không nhỏ hơn|chí ít|≥|>=', { comparator: '>=' }),
  ...table('trên|tren|hơn|vượt|cao hơn|lớn hơn|nhiều hơn|>', { comparator: '>' }),
  ...table('tối đa|không quá|không vượt quá|không vượt|nhiều nhất|không cao hơn|≤|<=', { comparator: '<=' }),
  ...table('dưới|duoi|thấp hơn|ít hơn|nhỏ hơn|<', { comparator: '<' }),
  ...table('khoảng|khoang|xấp xỉ|gần|chừng|ước', { comparator: '~' }),
  ...table('tăng|tăng trưởng|tăng thêm', { grows: true, verb: true }),
  ...table('trung bình|bình quân|hằng năm|hàng năm|mỗi năm', { yearly: true }),
  ...table('đạt|dat|đạt được|chiếm|duy trì|đóng góp|có|giữ|được|giảm|cắt giảm|gấp|nâng|bảo đảm|đảm bảo|là|bằng', {
    verb: true,
  }),
  ...table('phấn đấu|phần đấu|phấn đầu|phần đầu|ở|mức|ở mức|thêm|với|thì|cả|tỉ lệ|giá trị', {}),
  ...table('lên|lên đến|lên tới|tới|đến|còn|xuống|xuống còn', { changesTo: true }),
  ...table('từ', { from: true }),
]);

/** Scans lose tones ("tôi thiểu", "it nhất"); of two syllables and more the letters alone are enough. */
const LOOSE_EFFECTS = new Map(
  [...EFFECTS].filter(([words]) => words.includes(' ')).map(([words, effect]) => [withoutDiacritics(words), effect]),
);

const LAST_WORDS = /(?<![\p{L}\d])((?:\p{L}+ ){0,2}(?:\p{L}+|[≥≤<>]=?)) ?$/u;

/** Spaces that the last words may hold or stand behind: the pattern need not try what comes before. */
const LAST_SPACES = 4;

function endOf(text: string): string {
  let at = text.length;
  for (let spaces = 0; spaces < LAST_SPACES; spaces++) {
    at = text.lastIndexOf(' ', at - 1);
    if (at < 0) return text;
  }
  return text.slice(at + 1);
}

/** The longest known phrase that ends the text. */
function lastPhrase(before: string): { words: string; effect: Effect } | null {
  let words = LAST_WORDS.exec(endOf(before))?.[1];
  while (words !== undefined) {
    const effect =
      EFFECTS.get(words) ?? (words.includes(' ') ? LOOSE_EFFECTS.get(withoutDiacritics(words)) : undefined);
    if (effect) return { words, effect };
    const space = words.indexOf(' ');
    words = space < 0 ? undefined : words.slice(space + 1);
  }
  return null;
}

const NOTHING: Lead = {
  length: 0,
  comparator: null,
  grows: false,
  yearly: false,
  verb: false,
  from: false,
  changesTo: false,
};

/** "tốc độ tăng trưởng", "thu nhập bình quân": there these words are part of the name, and only tell the kind. */
const isPartOfName = (rest: string, { grows, yearly }: Effect): boolean =>
  (grows === true && /(?:tốc độ|mức|tỉ lệ) $/u.test(rest)) || (yearly === true && lastPhrase(rest) === null);

/** Reads backwards from a number: "đạt tối thiểu ", "có từ ", "tăng trung bình khoảng ". Input is folded. */
export function leadBefore(folded: string): Lead {
  let rest = folded;
  let lead = NOTHING;
  for (let peeled = 0; peeled < 6; peeled++) {
    const phrase = lastPhrase(rest);
    if (!phrase) break;
    const { words, effect } = phrase;
    const before = rest.slice(0, rest.trimEnd().length - words.length);
    lead = { ...lead, ...effect, comparator: lead.comparator ?? effect.comparator ?? null };
    if (isPartOfName(before, effect)) break;
    rest = before;
  }
  return { ...lead, length: folded.length - rest.length };
}

/** "trở lên", "trở xuống" shortly after the amount: the comparator, and the characters up to its end. */
export function boundAfter(folded: string): { comparator: '>=' | '<='; length: number } | null {
  const match = /^([^,;.\n]{0,40}?) ?trở (lên|xuống)(?!\p{L})/u.exec(folded);
  if (!match || /\d/u.test(match[1]!)) return null;
  return { comparator: match[2] === 'lên' ? '>=' : '<=', length: match[0].length };
}
