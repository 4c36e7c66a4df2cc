import {
  CLASS_NOUNS,
  COMMITTEES,
  FIELDS,
  HEADS,
  MISREAD_CLASS_NOUNS,
  NO_BODIES,
  OFFICES,
  OWNED_HEADS,
  SPECIFIC_CLASSES,
  WHOLE_NAMES,
} from './body-lexicon.ts';
import { modifierRun, nameRun, placeRun, tails } from './body-name.ts';
import type { Words } from './body-words.ts';
import { END, matchAt } from './match-at.ts';
import { misread } from './misread.ts';

/** One body found at an offset. */
export interface Member {
  readonly end: number;
  readonly kind: 'named' | 'class';
  /** A class noun that joins the one before ("các sở, ban, ngành"). */
  readonly atom: boolean;
  /** An atom without a modifier, which the next atom may join. */
  readonly bare: boolean;
  /** A class noun of the State ("bộ, ngành, địa phương"), which no business noun joins. */
  readonly state: boolean;
  readonly business: boolean;
}

const PLURAL = /(?:tất cả )?(?:các|những|mọi|từng|mỗi|một số|toàn bộ|toàn thể)(?: đồng chí)? (?=\p{L})/uy;
const WHOLE = new RegExp(`(?:${WHOLE_NAMES})${END}`, 'uy');
const FIELD_BODY = new RegExp(`(?:${misread('bộ|sở|phòng')})(?: ngành)? (?:${FIELDS})${END}`, 'uy');
const FIELD_LIST = new RegExp(
  `(?:bộ|sở|phòng|ban|ngành|tỉnh|huyện|xã|vụ|cục|đồng chí)(?:, (?:ban, )?ngành)? ?: ?`,
  'uy',
);
const FIELDS_IN_A_ROW = new RegExp(
  `(?:${FIELDS})${END}(?:(?:, và|,| và) (?:${FIELDS})${END}(?! (?:tỉnh|thành phố|huyện|xã|phường|các)))*`,
  'uy',
);
const NO_BODY = new RegExp(`(?:${NO_BODIES})(?![\\p{L}\\p{N}])`, 'uy');
const INITIALS = /(?:bộ|sở|phòng|vụ|cục|hội|viện|đoàn|ban) \p{L}*/uy;
const ABBREVIATION = /\p{L}+ (?:\p{Lu}[\p{Lu}&]{1,9}|\p{Lu}+(?:&\p{Lu}+)+)(?![\p{L}\p{N}])/uy;
const HEAD = new RegExp(`(?:${HEADS})${END}`, 'uy');
const OWNED = new RegExp(`(?:${OWNED_HEADS})${END} ?`, 'uy');
const OFFICE = new RegExp(`(?:${OFFICES})${END}`, 'uy');
const SPECIFIC = new RegExp(`(?:${SPECIFIC_CLASSES})${END}`, 'uy');
/** Nouns that open verbs and things as often ("tổ chức thực hiện", "ban hành"): alone they need a list or an end behind. */
const DOUBTFUL =
  /(?:tổ chức|báo|hội|trường|cấp|vùng|ban(?! ngành)|bộ(?! ngành| phận)|vụ|phòng|viện|đài|thành|khoa|bên|tổ(?! chức)|cơ sở|lĩnh vực|ngành)(?![\p{L}\p{N}])(?!,|;|\.|:|\)|$| (?:ban )?ngành| và (?:các )?(?:đơn vị|cá nhân|địa phương|ngành|cơ quan)| (?:có )?liên quan)/uy;
const ATOM = new RegExp(`(?:${CLASS_NOUNS})${END}`, 'uy');
const MISREAD_ATOM = new RegExp(`(?:${MISREAD_CLASS_NOUNS})${END}`, 'uy');
const COMMITTEE = new RegExp(`(?:${COMMITTEES})${END}`, 'uy');
const SHARED_AGENCY = /(?:,| và) (?=cơ quan (?:ngang bộ|thuộc|trực thuộc))/uy;
const LINK = /(?:,| và) /uy;
const OFFICE_BOUND = /(?:thủ trưởng|người đứng đầu)/uy;
const ACRONYM = /\p{Lu}{3,10}(?![\p{L}\p{N}])/uy;
const DEEPEST = 4;

/** First syllables of everything that a body may begin with: most places in a text are told by it to be none. */
const FIRST_SYLLABLES = [
  'tất|các|những|mọi|từng|mỗi|một|toàn|tỉnh|huyện|xã|vụ|cục|hội|viện|đoàn|ban|ngành|đồng',
  misread('bộ|sở|phòng'),
  WHOLE_NAMES,
  OWNED_HEADS,
  OFFICES,
  SPECIFIC_CLASSES,
  HEADS,
  COMMITTEES,
  MISREAD_CLASS_NOUNS,
].flatMap((phrases) => phrases.split('|').map((phrase) => /^[^ ,]+/u.exec(phrase)![0]));
const MAY_BEGIN = new RegExp(`(?:${[...new Set(FIRST_SYLLABLES)].join('|')})${END}`, 'uy');

const NO_CLASS = { bare: false, atom: false, state: false, business: false } as const;
const named = (end: number): Member => ({ end, kind: 'named', ...NO_CLASS });
const ofClass = (end: number): Member => ({ end, kind: 'class', ...NO_CLASS });
const STATE = /(?:bộ|ban|ngành|sở|địa phương|đoàn thể|tỉnh|thành phố|huyện|xã|phường)/uy;
const MODIFIABLE = /(?:doanh nghiệp|cơ sở|tổ chức|đơn vị|cơ quan|trường|hợp tác xã|tập đoàn|hội)(?![\p{L}])/uy;
const BUSINESS = /(?:doanh nghiệp|hợp tác xã|tập đoàn|tổng công ty|công ty|hiệp hội)/uy;

/** True where a head noun, an office or a whole name of a body begins. */
export const bodyBegins = ({ folded }: Words, at: number): boolean =>
  matchAt(MAY_BEGIN, folded, at) > 0 &&
  [WHOLE, HEAD, OFFICE, SPECIFIC, FIELD_BODY].some((pattern) => matchAt(pattern, folded, at) > at);

/** The fields of "các Sở: Tài chính, Nội vụ" up to the first thing that is no field; `at` when there is none. */
function fieldList(words: Words, at: number): number {
  const start = matchAt(FIELD_LIST, words.folded, at);
  if (start < 0) return at;
  const row = matchAt(FIELDS_IN_A_ROW, words.folded, start);
  return Math.max(at, row < 0 ? nameRun(words, start, bodyBegins) : nameRun(words, row, bodyBegins, 'continue'));
}

/** Where a list goes on: class nouns need less proof there, and in a cell may be misread. */
export type Listed = 'cell' | 'text' | null;

/** A class noun with those that join it: "các sở, ban, ngành" behind "Thủ trưởng". */
function joined(words: Words, member: Member): Member {
  const from = member.kind === 'class' && member.bare ? matchAt(LINK, words.folded, member.end) : -1;
  const next = from < 0 ? null : classBody(words, from, false, 'text');
  return next?.atom ? joined(words, next) : member;
}

function officeBody(words: Words, at: number, depth: number): Member | null {
  const end = matchAt(OFFICE, words.folded, at);
  if (end < 0) return null;
  const of = matchAt(/ (?:của )?/uy, words.folded, end);
  const first = of < 0 ? null : scanMember(words, of, depth + 1);
  const led = first && joined(words, first);
  if (!led) return named(Math.max(end, nameRun(words, end, bodyBegins)));
  if (matchAt(OFFICE_BOUND, words.folded, at) < 0) return named(led.end);
  const next = matchAt(SHARED_AGENCY, words.folded, led.end);
  return named(next < 0 ? led.end : (scanMember(words, next, depth + 1)?.end ?? led.end));
}

function ownedBody(words: Words, at: number, depth: number): Member | null {
  const start = matchAt(OWNED, words.folded, at);
  if (start < 0 || words.folded[start - 1] !== ' ') return null;
  const plural = matchAt(PLURAL, words.folded, start);
  const owner = scanMember(words, start, depth + 1);
  if (!owner || (owner.kind === 'class' && plural < 0)) return null;
  return named(plural < 0 ? owner.end : partyCommittees(words, owner.end));
}

/** "các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương" behind a head noun is one owner. */
function partyCommittees(words: Words, at: number): number {
  const next = matchAt(
    /(?:,| và) (?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|bộ|ban|ngành|cơ quan|đơn vị)/uy,
    words.folded,
    at,
  );
  return next < 0 ? at : partyCommittees(words, tails(words, next, bodyBegins));
}

function namedBody(words: Words, at: number, depth: number): Member | null {
  const whole = matchAt(WHOLE, words.folded, at);
  const owned = ownedBody(words, at, depth);
  if (owned && owned.end > whole) return named(tails(words, owned.end, bodyBegins));
  if (whole > 0) return named(tails(words, nameRun(words, whole, bodyBegins, 'behind'), bodyBegins));
  const field = matchAt(FIELD_BODY, words.folded, at);
  if (field > 0) return named(tails(words, nameRun(words, field, bodyBegins, 'continue'), bodyBegins));
  if (matchAt(INITIALS, words.folded, at) > 0) {
    const short = matchAt(ABBREVIATION, words.shape, at);
    if (short > 0) return named(tails(words, short, bodyBegins));
  }
  return headedBody(words, at);
}

function headedBody(words: Words, at: number): Member | null {
  const head = matchAt(HEAD, words.folded, at);
  if (head < 0) return null;
  const run = nameRun(words, head, bodyBegins);
  const end = tails(words, run, bodyBegins);
  return end > head ? named(end) : null;
}

function committee(words: Words, at: number, plural: boolean): Member | null {
  const end = matchAt(COMMITTEE, words.folded, at);
  if (end < 0) return null;
  const small = plural || words.shape[at] === words.folded[at];
  const whole = tails(words, nameRun(words, end, bodyBegins), bodyBegins);
  return small ? ofClass(whole) : named(whole);
}

function classBody(words: Words, at: number, plural: boolean, listed: Listed): Member | null {
  const specific = matchAt(SPECIFIC, words.folded, at);
  if (specific > 0) return ofClass(tails(words, specific, bodyBegins));
  const atom = matchAt(listed === 'cell' ? MISREAD_ATOM : ATOM, words.folded, at);
  if (atom > 0 && (plural || listed || matchAt(DOUBTFUL, words.folded, at) < 0)) {
    const narrowed = plural && matchAt(MODIFIABLE, words.folded, at) > 0 ? modifierRun(words, atom) : atom;
    const end = tails(words, placeRun(words, narrowed), bodyBegins);
    const [state, business] = [STATE, BUSINESS].map((nouns) => matchAt(nouns, words.folded, at) > 0);
    return { end, kind: 'class', bare: end === atom, atom: true, state: state!, business: business! };
  }
  const head = plural ? matchAt(HEAD, words.folded, at) : -1;
  return head > 0 ? ofClass(tails(words, head, bodyBegins)) : null;
}

/**
 * The body that begins at `at`, or null. Names win over classes: "các Sở Tài chính" is one department, "các sở" a class.
 * Bounded: offices and owners nest at most four deep, a name has a bounded number of syllables.
 */
export function scanMember(words: Words, at: number, depth = 0, listed: Listed = null): Member | null {
  if (depth > DEEPEST) return null;
  if (matchAt(MAY_BEGIN, words.folded, at) < 0) return acronym(words, at);
  const start = Math.max(at, matchAt(PLURAL, words.folded, at));
  const plural = start > at;
  if (matchAt(NO_BODY, words.folded, start) > 0) return null;
  const fields = fieldList(words, start);
  if (fields > start) return ofClass(tails(words, fields, bodyBegins));
  const office = officeBody(words, start, depth);
  if (office) return office;
  const specific = matchAt(SPECIFIC, words.folded, start);
  const name = namedBody(words, start, depth);
  if (name && name.end > specific) return plural ? { ...name, kind: 'class' } : name;
  return committee(words, start, plural) ?? classBody(words, start, plural, listed) ?? acronym(words, start);
}

function acronym(words: Words, at: number): Member | null {
  const end = matchAt(ACRONYM, words.shape, at);
  return end < 0 ? null : named(end);
}
