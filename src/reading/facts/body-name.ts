import { KINDS, LEVELS, TERMS } from './body-lexicon.ts';
import type { Words } from './body-words.ts';
import { END, matchAt } from './match-at.ts';
import { PREDICATES, STOPS } from './predicate-lexicon.ts';

/** Asks whether another body begins at an offset; passed in, because names and bodies are defined by one another. */
export type Begins = (words: Words, at: number) => boolean;

const BREAK = new RegExp(`(?:${PREDICATES}|${STOPS})${END}`, 'uy');
const CAPITAL = / ?\p{Lu}[\p{L}\p{N}&.]*/uy;
const SMALL = / \p{Ll}+/uy;
const GLUE = /(?:, v[àảáãạ]|,| v[àảáãạ]| -| &| –|-) (?=\p{Lu})|\/(?=\p{Lu}\p{Ll})/uy;
const TERM = new RegExp(`(?:${TERMS})${END}`, 'uy');
const STOP = new RegExp(`(?:${STOPS})${END}`, 'uy');
const KIND = new RegExp(` (?:${KINDS})${END}`, 'uy');
const ENDS = /\s*(?:[:;.,)]|$)/uy;
const SYLLABLES = 3;
const MODIFIERS = 4;
const LONGEST = 24;

const LEVEL = / (?:tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|các cấp)(?![\p{L}])/uy;
const PLACE = new RegExp(`(?:,| và)? (?:${LEVELS})(?= \\p{Lu})`, 'uy');
const PLACE_NAME = /(?: \p{Lu}[\p{L}\p{N}]*){1,5}/uy;
const LEVEL_LIST = new RegExp(
  ` (?:các )?(?:${LEVELS})(?:(?:,| và|, và)(?: các)? (?:${LEVELS})){0,6}(?: trực thuộc (?:trung ương|tw|tỉnh))?${END}(?! ủy| đoàn)`,
  'uy',
);
const TAIL = new RegExp(
  String.raw` (?:(?:có )?liên quan(?: khác)?|khác|chức năng|chuyên môn|chuyên ngành|các cấp|cùng cấp|cấp trên trực tiếp(?: của (?:tổ chức cơ sở đảng|chi bộ|cấp ủy cơ sở))?|cấp (?:tỉnh|huyện|xã|cơ sở|trên|dưới|trung ương)|địa phương|cơ sở|nhà trường|chi nhánh(?: (?:tỉnh|thành phố|khu vực))?(?: \d{1,2})?|khu vực \d{1,2}|\d{1,2}(?<=(?:khu vực|vùng|quận|quân khu|phường|số) \d{1,2})|trung ương(?: đảng)?|trực thuộc(?: trung ương| (?:tỉnh|thành|huyện) ủy| tỉnh| bộ| chính phủ)?|ngang bộ|có thẩm quyền|có liên quan|đủ điều kiện|ngoài công lập|nêu trên|này|toàn quốc|cả nước|việt nam|các lớp|được (?:giao(?: nhiệm vụ)?|lựa chọn|phân công)|do [^.;:]{2,40}? giao(?: nhiệm vụ)?|trên địa bàn(?: (?:tỉnh|huyện|xã|thành phố|toàn tỉnh))?|trong (?:tỉnh|vùng|khu vực|huyện|xã|trường|ngành|toàn tỉnh|cả nước|hệ thống chính trị)|ở (?:nước ngoài|trung ương|địa phương|cơ sở|trong nước)|của (?:tỉnh|trung ương|đảng|thành phố|nhà nước|bộ|huyện|xã)|thuộc (?:chính phủ|tỉnh|trung ương|huyện|bộ|sở)|(?:tỉnh|thành|huyện|quận|thị) ủy|quần chúng)` +
    END,
  'uy',
);
const OWNER = / (?:thuộc|của|tại|trên địa bàn) (?=\p{Lu})/uy;

/** One capitalised syllable with the small ones that belong to it ("Giao thông vận tải"); `at` when there is none. */
function nameUnit(words: Words, at: number): number {
  const capital = matchAt(CAPITAL, words.shape, at);
  if (capital < 0 || words.folded.endsWith('việt nam', capital)) return Math.max(capital, at);
  let end = Math.max(capital, matchAt(TERM, words.folded, words.shape[at] === ' ' ? at + 1 : at));
  for (let n = 0; n < SYLLABLES; n += 1) {
    const small = matchAt(SMALL, words.shape, end);
    if (small < 0 || matchAt(BREAK, words.folded, end + 1) > 0 || matchAt(LEVEL, words.folded, end) > 0) return end;
    end = small;
  }
  return end;
}

/**
 * A run of capitalised names: "Viễn thông", "Đầu tư, Xây dựng và Kinh doanh dịch vụ". It goes on over a comma or "và"
 * only where a capital follows that opens no other body. With `continue` it must begin with such a link; with `behind`
 * it follows a whole name ("VNPT Sơn Khê") and opens no other body either.
 */
export function nameRun(words: Words, at: number, begins: Begins, start?: 'continue' | 'behind'): number {
  let end = at;
  for (let n = 0; n < LONGEST; n += 1) {
    const glued = n === 0 && start !== 'continue' ? -1 : matchAt(GLUE, words.shape, end);
    const from = glued > 0 ? glued : end;
    if (glued < 0 && n === 0 && start === 'continue') return at;
    const first = words.shape[from] === ' ' ? from + 1 : from;
    if ((n > 0 || glued > 0 || start === 'behind') && begins(words, first)) return end;
    const next = nameUnit(words, from);
    if (next === from) return end;
    end = next;
  }
  return end;
}

/** Capitalised names without link words behind a class noun: "các địa phương Bắc Ninh, An Giang". */
export function placeRun({ shape }: Words, at: number): number {
  const first = matchAt(PLACE_NAME, shape, at);
  if (first < 0) return at;
  const more = matchAt(/(?:,(?: \p{Lu}[\p{L}\p{N}]*){2,5}){0,12}/uy, shape, first);
  return Math.max(first, more);
}

/** Small words that make a class narrower ("các doanh nghiệp viễn thông"), where an order or another body comes next. */
export function modifierRun(words: Words, at: number): number {
  let end = at;
  for (let n = 0; n < MODIFIERS; n += 1) {
    const small = matchAt(SMALL, words.shape, end);
    if (small < 0 || matchAt(STOP, words.folded, end + 1) > 0) break;
    if (n > 0 && matchAt(BREAK, words.folded, end + 1) > 0) return end;
    if (matchAt(BREAK, words.folded, end + 1) > 0) return at;
    end = small;
  }
  const kind = matchAt(KIND, words.folded, at);
  return end > at &&
    (matchAt(TAIL, words.folded, end) > 0 ||
      matchAt(BREAK, words.folded, end + 1) > 0 ||
      matchAt(ENDS, words.folded, end) >= 0)
    ? end
    : Math.max(at, kind);
}

/** What may follow a body and still belongs to it: place, level, "có liên quan", "thuộc Bộ Công an". */
export function tails(words: Words, at: number, begins: Begins): number {
  let end = at;
  for (let n = 0; n < LONGEST; n += 1) {
    const next = tail(words, end, begins);
    if (next <= end) return end;
    end = next;
  }
  return end;
}

function tail(words: Words, at: number, begins: Begins): number {
  const place = matchAt(PLACE, words.shape, at);
  if (place > 0 && words.shape[at] === ' ') return matchAt(PLACE_NAME, words.shape, place);
  const levels = matchAt(LEVEL_LIST, words.folded, at);
  const plain = matchAt(TAIL, words.folded, at);
  if (levels > 0 || plain > 0) return Math.max(levels, plain);
  const owner = matchAt(OWNER, words.shape, at);
  return owner < 0 ? at : nameRun(words, owner, (inner, where) => where !== owner && begins(inner, where));
}
