import { foldLetters } from '../normalise/fold.ts';
import type { Atom } from './atom.ts';

/** Aims or a vision, and up to their year nothing but how they are: "các mục tiêu rõ ràng, cụ thể đến năm 2030". */
const AIMS_BEFORE =
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|tầm nhìn|định hướng)(?!\p{L})(?:,? \p{L}{1,8}){0,8},?(?: đến| tới| cho)?(?: năm)? $/u;
/** Behind the year nothing is said of them either: a next year of the same kind, how, or the end. */
const NOTHING_BEHIND =
  /^(?:\s*[.;:!?)]|\s*$|,? (?:và )?(?:tầm nhìn|định hướng|mục tiêu)(?!\p{L})|, (?:với|cùng|gắn|kèm)(?!\p{L}))/u;
/** A verb between them asserts something of the aims: it is to be borne out where its subject stands. */
const ASSERTS = /(?<!\p{L})(?:là|đạt|phải|sẽ|có|xây|hoàn thành|trở thành|đưa|phủ|chiếm)(?!\p{L})/u;

/**
 * Whether a year only tells how far the aims of a document reach: "đưa ra các mục tiêu cụ thể đến năm 2030 và tầm nhìn 2045".
 * The heading that the aims stand under bears it out. Not so where an amount is claimed too.
 */
export function tellsReachOfAims(text: string, { kind, span }: Atom, atoms: readonly Atom[]): boolean {
  if (kind !== 'year' || atoms.some((other) => other.kind === 'number')) return false;
  const before = AIMS_BEFORE.exec(foldLetters(text.slice(Math.max(0, span.start - 90), span.start)))?.[0];
  return before !== undefined && !ASSERTS.test(before) && NOTHING_BEHIND.test(foldLetters(text.slice(span.end)));
}

/** What opens a list of kinds of bodies: "các cơ quan Đảng, Chính phủ và doanh nghiệp". */
const AMONG_KINDS =
  /(?<!\p{L})các (?:cơ quan|tổ chức|cấp|bên|đơn vị|lực lượng|chủ thể)(?: \p{L}{1,8}){0,4}(?:, (?:\p{L}{1,8} ?){1,5}){0,3}(?:,| và) $/u;

/** Whether a body is named as one kind among others, not as the one that is told to do something. */
export const isOneKindOfMany = (text: string, { kind, span }: Atom): boolean =>
  kind === 'body' && AMONG_KINDS.test(foldLetters(text.slice(Math.max(0, span.start - 90), span.start)));
