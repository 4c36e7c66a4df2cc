import type { Canonical } from '../model/canonical.ts';
import type { Clause } from '../model/document.ts';
import type { Body } from '../model/fact.ts';
import { type Span, span } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { coordinatingBodies } from './body-coordinating.ts';
import { sliceWords, type Words, wordsOf } from './body-scan.ts';
import { clauseText, type LocatedText } from './clause-text.ts';
import { deadlineIn } from './deadline.ts';
import { readDeliverable } from './task-deliverable.ts';
import { bodiesAs, collapsed, deadlineFields, quoteOf, type TaskDraft } from './task-draft.ts';
import type { Scope } from './task-scope.ts';
import { opensWithOrder, readSubject, type Subject } from './task-subject.ts';

/** What a clause hands down to the clauses below it. */
export interface Standing {
  readonly scope: Scope;
  /** Bodies told by a heading or lead-in above, each located where it is printed. */
  readonly told: readonly Body[];
}

export interface ProseReading {
  readonly tasks: readonly TaskDraft[];
  readonly below: Standing;
}

export interface ProseContext {
  readonly canonical: Canonical;
  readonly issuedOn: string | null;
  readonly normative: boolean;
  /** An order by its type (chỉ thị, công điện, thông báo kết luận): its open clauses tell, too. */
  readonly ordering: boolean;
}

interface Passage {
  /** Range of the clause's text. */
  readonly range: Span;
  readonly subject: Subject | null;
  /** Bodies told above when the passage names none itself. */
  readonly inherited: readonly Body[];
}

const SENTENCES = /\. \p{Lu}/u;
const LEADS_IN = /:\s*$|(?:sau|sau đây|cụ thể)[.:]?\s*$/u;

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

function subjectIn(text: string, { start, end }: Span, mayOrder: boolean): Subject | null {
  const subject = readSubject(wordsOf(text.slice(start, Math.min(end, start + OPENING))), mayOrder);
  return subject && shiftSubject(subject, start);
}

/**
 * The passages of a clause that tell somebody something: one a paragraph that names a body; a paragraph that names none
 * goes on from the one before, or is told to who stands above.
 */
function passages(
  located: LocatedText,
  heading: string | null,
  told: readonly Body[],
): { passages: Passage[]; told: readonly Body[] } {
  const found: Passage[] = [];
  let above = told;
  for (const paragraph of located.paragraphs) {
    const headed = behindHeading(located.text, paragraph, heading);
    const opening =
      headed > paragraph.start ? subjectIn(located.text, span(paragraph.start, headed), above.length === 0) : null;
    if (opening?.only) above = bodiesAs('lead', opening.bodies, located);
    const start = opening?.only === false ? paragraph.start : headed;
    if (start >= paragraph.end) continue;
    const subject = subjectIn(located.text, span(start, paragraph.end), above.length === 0);
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

const ORDERED_TIME = /^(?:định kì|hằng|hàng|mỗi|trước ngày|chậm nhất|trong (?:năm|quí|tháng|thời hạn)|đến|từ nay)/u;

/** Where the times of a task are looked for: "Ngoài báo cáo hằng năm, Sở X …" tells a time that is not its own. */
function timesFrom({ folded }: Words, { range, subject }: Passage): number {
  return subject?.how !== 'adverbial' || ORDERED_TIME.test(folded) ? 0 : subject.next - range.start;
}

function taskOf(
  context: ProseContext,
  clause: Clause,
  located: LocatedText,
  passage: Passage,
  confidence: number,
): TaskDraft {
  const { range, subject } = passage;
  const words = wordsOf(located.text.slice(range.start, range.end));
  const timed = timesFrom(words, passage);
  const made = readDeliverable(words);
  const place = located.toSpan(range.start, range.end);
  return {
    kind: 'task',
    clause: clause.path,
    span: place,
    quote: quoteOf(context.canonical, place),
    text: collapsed(words.text),
    method: `task.${subject ? subject.how : 'inherited'}`,
    confidence,
    bodies: bodiesOf(words, located, passage),
    deliverable: made?.text ?? null,
    deliverableSpan: made && located.toSpan(range.start + made.start, range.start + made.end),
    ...deadlineFields(
      deadlineIn(sliceWords(words, timed), { where: 'prose', issuedOn: context.issuedOn }),
      located,
      range.start + timed,
    ),
  };
}

function bodiesOf(words: Words, located: LocatedText, { range, subject, inherited }: Passage): Body[] {
  const leads = subject ? bodiesAs('lead', subject.bodies, located) : inherited.filter(({ role }) => role === 'lead');
  const from = subject ? subject.next : range.start;
  const found = coordinatingBodies(sliceWords(words, from - range.start), 0).map((body) => ({
    ...body,
    start: body.start + from,
    end: body.end + from,
  }));
  const names = new Set(leads.map(({ name }) => name));
  const own = bodiesAs('coordinating', found, located).filter(({ name }) => !names.has(name));
  return [...leads, ...(own.length > 0 ? own : inherited.filter(({ role }) => role === 'coordinating'))];
}

const isNamed = ({ isClass }: Body): boolean => !isClass;
const DUTY_NAMED = /chủ trì|phối hợp với|trách nhiệm/iu;
/** Characters in which a duty is told plainly. */
const PLAIN = 400;
const TOGETHER = /ch[uủúù] tr[iìíỉ]|phối hợp với|chịu trách nhiệm|có trách nhiệm/u;

/** How sure a passage is a task, 0 when it is none: by what its section is for and how plainly somebody is told. */
function certainty(words: string, passage: Passage, scope: Scope, { normative, ordering }: ProseContext): number {
  if (scope === 'story') return 0;
  if (passage.subject && !passage.subject.known) return scope === 'duty' || ordering ? 0.85 : 0;
  if (!passage.subject && !opensWithOrder(words)) return scope === 'duty' && passage.inherited.some(isNamed) ? 0.75 : 0;
  if (scope === 'duty') return passage.subject ? 0.96 : 0.94;
  const plainly = TOGETHER.test(words);
  if (normative)
    return plainly && passage.subject?.how === 'subject' && passage.subject.bodies.some(({ isClass }) => !isClass)
      ? 0.5
      : 0;
  return ordering ? 0.92 : told(passage.subject, plainly);
}

/** Outside duties and orders. */
function told(subject: Subject | null, plainly: boolean): number {
  if (!subject) return 0.85;
  if (subject.how === 'adverbial') return plainly ? 0.8 : 0;
  if (subject.how === 'order') return 0.8;
  if (plainly) return 0.85;
  if (behindColon(subject)) return 0;
  return subject.bodies.some(({ isClass, name }) => !isClass || PUBLIC.test(name)) ? 0.7 : 0;
}

/** Classes that a directive can tell what to do; of enterprises and investors it only speaks. */
const PUBLIC =
  /(?:^| )(?:bộ|sở|ban|ngành|cấp ủy|tổ chức đảng|chính quyền|cơ quan|đơn vị|địa phương|ủy ban|ubnd|đoàn thể|trường|cơ sở|tỉnh ủy|đảng ủy|uỷ ban|cấp uỷ|tỉnh uỷ|đảng uỷ)(?![\p{L}])/iu;

/** "Phòng Hợp tác quốc tế: Phát triển …" lists what there is rather than orders it. */
const behindColon = ({ from, next }: Subject): boolean => from === next;

/** Spares the reading of clauses that cannot hold a task: stories, and norms where no duty is named. */
const tellsNobody = ({ normative }: ProseContext, { text }: Clause, { scope }: Standing): boolean =>
  scope === 'story' || (normative && scope === 'open' && !DUTY_NAMED.test(text));

/** Tasks told in the running text of a clause, and who is told for the clauses below. */
export function readProse(context: ProseContext, clause: Clause, above: Standing): ProseReading {
  if (tellsNobody(context, clause, above)) return { tasks: [], below: { scope: above.scope, told: [] } };
  const located = clauseText(context.canonical, clause);
  const read = passages(located, clause.heading, above.told);
  const tasks = read.passages.flatMap((passage) => {
    const { start, end } = passage.range;
    const opening = foldLetters(located.text.slice(start, Math.min(end, start + PLAIN)));
    const confidence = certainty(opening, passage, above.scope, context);
    return confidence > 0 ? [taskOf(context, clause, located, passage, confidence)] : [];
  });
  return { tasks, below: { scope: above.scope, told: handedDown(located.text, read.told, tasks, above.scope) } };
}

/** Outside duties a lead-in tells the points below only where it is one sentence to a body called by its name. */
const isAddressed = (bodies: readonly Body[], text: string): boolean =>
  !SENTENCES.test(text) && bodies.some(({ role, isClass }) => role === 'lead' && !isClass);

/** A task that ends in a colon goes on in the points below; a finished one leaves them to nobody. */
function handedDown(text: string, told: readonly Body[], tasks: readonly TaskDraft[], scope: Scope): readonly Body[] {
  const last = tasks.at(-1);
  if (!last) return told;
  return LEADS_IN.test(text) && (scope === 'duty' || isAddressed(last.bodies, text)) ? last.bodies : [];
}
