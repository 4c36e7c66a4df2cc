import { type BodyList, type FoundBody, readBodyList } from './body-list.ts';
import type { Words } from './body-words.ts';
import { END, matchAt, matchesOf } from './match-at.ts';
import { PREDICATES, STOPS } from './predicate-lexicon.ts';

/** Who is told, at the opening of a paragraph. */
export interface Subject {
  readonly bodies: readonly FoundBody[];
  /** Where the order itself goes on, behind the bodies. */
  readonly next: number;
  /** Where the text of the task begins: behind "Bộ X:", else at the opening. */
  readonly from: number;
  /** Nothing but the bodies and a colon or "có trách nhiệm:": the points below are told. */
  readonly only: boolean;
  readonly how: 'subject' | 'order' | 'adverbial';
  /** False where the word behind the bodies is no known verb of directives (misread or rare). */
  readonly known: boolean;
}

const OPENING = /["(\s-]*/uy;
const ORDER = new RegExp(`(?:giao nhiệm vụ cho|giao cho|giao|yêu cầu|đề nghị|phân công|ủy quyền cho)${END} `, 'uy');
const GIVE = new RegExp(`(?:giao nhiệm vụ cho|giao cho|giao|phân công)${END} `, 'uy');
const DUTY_OF = /(?:nhiệm vụ, )?(?:trách nhiệm|nhiệm vụ|phân công|đối với)(?: thực hiện)?(?: của)? (?=\p{L})/uy;
const SUPERIOR =
  /^(?:thủ tướng|chính phủ|bộ chính trị|ban bí thư|chủ tịch|phó chủ tịch|ủy ban nhân dân|ubnd|ban thường vụ|bộ trưởng|quốc hội|phó thủ tướng)/u;
const HANDS_ON = new RegExp(
  `(?:,? (?:đã )?(?:thống nhất )?(?:kết luận và )?(?:giao nhiệm vụ cho|giao cho|giao|yêu cầu|đề nghị|phân công))${END} `,
  'uy',
);
const PLURAL = /^(?:các|những|mọi|từng|mỗi|một số|toàn bộ|toàn thể|tất cả) /u;
/** "(2021)" behind a body is an entry of a bibliography. */
const ASIDE = / \((?!\d{4}\))[^)]{1,160}\)/uy;
const APPOSITION =
  /, (?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ quản|tham mưu|điều phối)(?![\p{L}])[^,;.:]{0,120},?(?= \p{L})/uy;
const LEADING_ASIDE = / \((?:cơ quan |đơn vị )?chủ trì\)/uy;
const CLAUSE_END =
  /(?:,? (?:có (?:các )?(?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|thực hiện)(?: (?:như )?sau(?: đây)?| sau)?)?(?: như sau)?[\s:.;,]*$/uy;
const COLON = / ?: ?/uy;
const PREDICATE = new RegExp(`,? (?:(?:cũng|đồng thời|cùng) )?(?:${PREDICATES})${END}`, 'uy');
const SOME_VERB = new RegExp(` (?!(?:${STOPS}|chủ quản|quản trị)${END})\\p{Ll}+ \\p{Ll}`, 'uy');
const COMMITTEE = /^(?:ban chỉ đạo|tổ công tác|hội đồng|ban điều hành|tổ giúp việc)/u;
const ABOUT =
  /(?: của [^;.:]{2,40}?)? về [^;.:]{3,200}?(?= (?:chủ trì|chỉ đạo|có trách nhiệm|chịu trách nhiệm|phối hợp|theo dõi|đôn đốc|kiểm tra|tham mưu|xem xét|giao)(?!\p{L}))/uy;
const VERB = new RegExp(`(?:${PREDICATES})${END}`, 'uy');
const ADVERBIAL =
  /^(?:trên cơ sở|trong quá trình|căn cứ|ngoài|ngoài ra|định kì|hằng|hàng|mỗi|trước|đến|sau|khi|nếu|trường hợp|để|nhằm|từ nay|từ ngày|theo|trong|chậm nhất|ngay|thực hiện|tiếp tục|đối với|tại|vào|về|cùng với)(?![\p{L}])/u;
const PLAINLY = /,? (?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm)(?![\p{L}])/uy;
const TOPIC = /(?:về|đối với) /uy;
const LONGEST_TOPIC = 60;
const FURTHEST = 700;
const MANY =
  /^(?:các|những|mọi|từng|mỗi|một số|toàn bộ|toàn thể|tất cả) |,| các |liên quan|các cấp|trực thuộc|được giao|chủ trì| và /u;
/** Where somebody above is told already, only these open a sentence that tells somebody else. */
const TURNS = /^(?:trong quá trình|nếu|khi|trường hợp|định kì|hằng|hàng|trước)(?![\p{L}])/u;

const behindAside = ({ folded }: Words, at: number): number =>
  Math.max(at, matchAt(ASIDE, folded, at), matchAt(APPOSITION, folded, at));

function told(words: Words, list: BodyList, from: number, how: Subject['how']): Subject | null {
  if (list.bodies.length === 0 || !isWho(words, list)) return null;
  const bodies = withSubject(words, list);
  const next = behindAside(words, bodies.at(-1)!.end);
  const only = matchAt(CLAUSE_END, words.folded, next) >= words.folded.length;
  if (only) return { bodies, next, from, only, how, known: true };
  const colon = matchAt(COLON, words.folded, next);
  if (colon > 0) return { bodies, next: colon, from: colon, only, how, known: true };
  const known =
    matchAt(PREDICATE, words.folded, next) > 0 || matchAt(LEADING_ASIDE, words.folded, bodies.at(-1)!.end) > 0;
  const verb =
    known || (how === 'subject' && bodies.some(({ isClass }) => !isClass) && matchAt(SOME_VERB, words.shape, next) > 0);
  return verb ? { bodies, next, from, only, how, known } : null;
}

/** "Ban Chỉ đạo … về chuyển đổi số chỉ đạo": what the committee is for belongs to its name. */
function withSubject(words: Words, { bodies, end }: BodyList): readonly FoundBody[] {
  const last = bodies.at(-1)!;
  const to = COMMITTEE.test(words.folded.slice(last.start, last.start + 20)) ? matchAt(ABOUT, words.folded, end) : -1;
  return to < 0 ? bodies : [...bodies.slice(0, -1), { ...last, end: to, name: words.text.slice(last.start, to) }];
}

/** A lone class noun in the singular ("Tổ chức …", "Cơ sở …") is more often a verb or a thing than a body. */
function isWho({ folded }: Words, { bodies }: BodyList): boolean {
  const [first] = bodies;
  if (!first || bodies.length > 1 || !first.isClass) return true;
  return MANY.test(folded.slice(first.start, first.end));
}

function ordered(words: Words, at: number, from: number, verb: RegExp): Subject | null {
  const start = matchAt(verb, words.folded, at);
  if (start < 0) return null;
  const list = readBodyList(words, start);
  return list.bodies.length > 0 ? (told(words, list, from, 'order') ?? loose(words, list, from)) : null;
}

/** "Giao X …" names X whatever verb follows. */
const loose = (words: Words, list: BodyList, from: number): Subject => ({
  bodies: list.bodies,
  next: behindAside(words, list.end),
  from,
  only: false,
  how: 'order',
  known: true,
});

function atOpening(words: Words, from: number, mayOrder: boolean): Subject | null {
  const order = ordered(words, from, from, mayOrder ? ORDER : GIVE);
  if (order) return order;
  const duty = matchAt(DUTY_OF, words.folded, from);
  const list = readBodyList(words, Math.max(from, duty));
  if (list.bodies.length === 0) return null;
  if (SUPERIOR.test(words.folded.slice(list.bodies[0]!.start, list.end))) {
    const handed = ordered(words, list.end, from, HANDS_ON);
    if (handed) return handed;
  }
  const subject = told(words, list, from, 'subject');
  return duty > 0 && !subject?.only && subject?.from !== subject?.next ? null : subject;
}

/** Behind a comma a bare class noun ("cơ quan, đơn vị giao") goes on from what stands before. */
const isPlain = ({ folded }: Words, { bodies: [first] }: Subject): boolean =>
  first !== undefined && (!first.isClass || PLURAL.test(folded.slice(first.start, first.end)));

/** "Trên cơ sở …, Sở X chủ trì": the body behind one of the commas of an opening adverbial. */
function behindAdverbial(words: Words, from: number, alone: boolean): Subject | null {
  if (!(alone ? ADVERBIAL : TURNS).test(words.folded.slice(from, from + 20))) return null;
  const limit = Math.min(words.folded.length, from + FURTHEST);
  for (
    let comma = words.folded.indexOf(', ', from);
    comma > 0 && comma < limit;
    comma = words.folded.indexOf(', ', comma + 1)
  ) {
    const at = comma + 2;
    const given = ordered(words, at, from, GIVE);
    if (given) return { ...given, how: 'adverbial' };
    if (words.folded.slice(from, at).includes('phối hợp')) return null;
    const subject = told(words, readBodyList(words, at), from, 'adverbial');
    if (subject && !subject.only && isPlain(words, subject)) return { ...subject, from };
  }
  return null;
}

/** "Chế độ báo cáo: Sở X chủ trì …": the body behind a short topic. */
function behindTopic(words: Words, from: number): Subject | null {
  const colon = words.folded.indexOf(': ', from);
  if (colon < 0 || colon - from > LONGEST_TOPIC) return null;
  const subject = told(words, readBodyList(words, colon + 2), from, 'adverbial');
  const plainly = matchAt(TOPIC, words.folded, from) > 0 || matchAt(PLAINLY, words.folded, subject?.next ?? 0) > 0;
  return subject && !subject.only && isPlain(words, subject) && plainly ? subject : null;
}

const BEHIND_WORK = /(?:\((?:giao |do )?|; (?:giao |do )?)(?=\p{L})/gu;
const LEADS = / (?:chủ trì|làm đầu mối|là cơ quan chủ trì)(?![\p{L}])/uy;

/** "Xây dựng đề án … (Cục X chủ trì; …)", "…; Sở X chủ trì, Sở Y phối hợp": who leads stands behind what is to be done. */
function behindWork(words: Words, from: number): Subject | null {
  for (const { index, 0: opening } of matchesOf(BEHIND_WORK, words.folded)) {
    const list = readBodyList(words, index + opening.length);
    if (list.bodies.length === 0 || matchAt(LEADS, words.folded, list.end) < 0) continue;
    return { bodies: list.bodies, next: list.end, from, only: false, how: 'subject', known: true };
  }
  return null;
}

/** True for words that begin with a verb of directives or an adverbial before one. */
export const opensWithOrder = (folded: string): boolean => matchAt(VERB, folded, 0) > 0 || ADVERBIAL.test(folded);

/**
 * Who is told at the opening of a text, or null when no body stands there. `mayOrder`: "Yêu cầu X", "Đề nghị X" address
 * X only where nobody is told already.
 */
export function readSubject(words: Words, mayOrder: boolean): Subject | null {
  const from = matchAt(OPENING, words.folded, 0);
  const opening = atOpening(words, from, mayOrder);
  if (opening) return opening;
  const topic = matchAt(TOPIC, words.folded, from) > 0 ? behindTopic(words, from) : null;
  return topic ?? behindAdverbial(words, from, mayOrder) ?? behindTopic(words, from);
}

/** Who is told behind the work itself, in a text that opens with a verb of directives; null when nobody is. */
export function subjectBehind(words: Words): Subject | null {
  const from = matchAt(OPENING, words.folded, 0);
  return words.folded.includes('chủ trì') && matchAt(VERB, words.folded, from) > 0 ? behindWork(words, from) : null;
}
