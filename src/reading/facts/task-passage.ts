import type { Body } from '../model/fact.ts';
import { type Span, span } from '../model/span.ts';
import { type Words, wordsIn } from './body-words.ts';
import type { LocatedText } from './clause-text.ts';
import { matchesOf } from './match-at.ts';
import { bodiesAs } from './task-draft.ts';
import { readSubject, type Subject, subjectBehind } from './task-subject.ts';

/** A stretch of a clause that tells somebody something. */
export interface Passage {
  /** Range of the clause's text. */
  readonly range: Span;
  readonly subject: Subject | null;
  /** Bodies told above when the passage names none itself. */
  readonly inherited: readonly Body[];
}

/** Offset in a paragraph behind the heading of its clause. */
function behindHeading(text: string, paragraph: Span, heading: string | null): number {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!heading || !words.startsWith(heading)) return paragraph.start;
  return paragraph.start + heading.length + (/^[\s.:]*/u.exec(words.slice(heading.length))?.[0].length ?? 0);
}

const shiftSubject = (subject: Subject, by: number): Subject => ({
  ...subject,
  bodies: subject.bodies.map((body) => ({ ...body, start: body.start + by, end: body.end + by })),
  next: subject.next + by,
  from: subject.from + by,
});

/** Characters in which a body that is told must have been named. */
const OPENING = 1000;

function subjectIn(whole: Words, { start, end }: Span, mayOrder: boolean): Subject | null {
  const subject = readSubject(wordsIn(whole, start, Math.min(end, start + OPENING)), mayOrder);
  return subject && shiftSubject(subject, start);
}

function subjectBehindWork(whole: Words, { start, end }: Span): Subject | null {
  const subject = subjectBehind(wordsIn(whole, start, Math.min(end, start + OPENING)));
  return subject && shiftSubject(subject, start);
}

/** Where a paragraph may hand something to somebody else: "…; giao Sở B …", "…. Yêu cầu …", "…; Ủy ban X giám sát …". */
const ORDERS = /(?<=[.;:]\s{1,2})(?=(?:[Gg]iao|[Pp]hân công|Yêu cầu|Đề nghị)\s\p{L})|(?<=;\s{1,2})(?=\p{Lu}\p{Ll})/gu;
const ANY_ORDER = /[.;:]\s{1,2}(?:[Gg]iao|[Pp]hân công|Yêu cầu|Đề nghị)\s|;\s{1,2}\p{Lu}/u;

/** What stands before is an order of its own, not the first body of a list. */
const SHORTEST_ORDER = 40;

const tellsSomebody = (subject: Subject | null): subject is Subject =>
  subject !== null &&
  !subject.only &&
  subject.known &&
  (subject.how === 'order' || (subject.how === 'subject' && subject.bodies.some(({ isClass }) => !isClass)));

/** A paragraph in which somebody is told and then somebody else, as one range for each. */
function ordersIn(whole: Words, paragraph: Span): Span[] {
  const words = whole.text.slice(paragraph.start, paragraph.end);
  if (!ANY_ORDER.test(words)) return [paragraph];
  // "Phòng A; Phòng B" in a description lists what there is: only behind an order another body is told, too.
  const opensWithSubject = (): boolean => subjectIn(whole, paragraph, true) !== null;
  const starts = matchesOf(ORDERS, words)
    .map(({ index }) => paragraph.start + index)
    .filter((start) => start - paragraph.start >= SHORTEST_ORDER)
    .filter((start) => {
      const subject = subjectIn(whole, span(start, paragraph.end), true);
      return tellsSomebody(subject) && (subject.how === 'order' || opensWithSubject());
    });
  return [paragraph.start, ...starts].map((start, i) => span(start, starts[i] ?? paragraph.end));
}

/**
 * The passages of a clause that tell somebody something: one a paragraph that names a body; a paragraph that names none
 * goes on from the one before, or is told to who stands above. `whole` are the words of `located`.
 */
export function passages(
  located: LocatedText,
  whole: Words,
  heading: string | null,
  told: readonly Body[],
): { passages: Passage[]; told: readonly Body[] } {
  const found: Passage[] = [];
  let above = told;
  for (const paragraph of located.paragraphs.flatMap((one) => ordersIn(whole, one))) {
    const headed = behindHeading(located.text, paragraph, heading);
    const opening =
      headed > paragraph.start ? subjectIn(whole, span(paragraph.start, headed), above.length === 0) : null;
    if (opening?.only) above = bodiesAs('lead', opening.bodies, located);
    const start = opening?.only === false ? paragraph.start : headed;
    if (start >= paragraph.end) continue;
    const subject =
      subjectIn(whole, span(start, paragraph.end), above.length === 0) ??
      (above.length === 0 ? subjectBehindWork(whole, span(start, paragraph.end)) : null);
    if (subject?.only) above = bodiesAs('lead', subject.bodies, located);
    else if (found.length > 0 && (!subject || isSame(found.at(-1)!, subject)))
      found.push(extended(found.pop()!, paragraph.end));
    else if (subject) found.push({ range: span(subject.from, paragraph.end), subject, inherited: [] });
    else if (above.length > 0) found.push({ range: span(start, paragraph.end), subject: null, inherited: above });
  }
  return { passages: found, told: above };
}

/** A paragraph that names again who is told goes on, too. */
const isSame = ({ subject, inherited }: Passage, next: Subject): boolean =>
  namesOf(subject?.bodies ?? inherited.filter(({ role }) => role === 'lead')) === namesOf(next.bodies);

const namesOf = (bodies: readonly { readonly name: string }[]): string => bodies.map(({ name }) => name).join('\n');

const extended = (passage: Passage, end: number): Passage => ({ ...passage, range: span(passage.range.start, end) });
