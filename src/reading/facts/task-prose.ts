import type { Canonical } from '../model/canonical.ts';
import type { Clause } from '../model/document.ts';
import type { Body } from '../model/fact.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import { coordinatingBodies } from './body-coordinating.ts';
import { sliceWords, type Words, wordsIn, wordsOf } from './body-words.ts';
import type { LocatedText } from './clause-text.ts';
import { deadlineIn } from './deadline.ts';
import type { Passage as TextPassage } from './passage.ts';
import { certainty, type Force } from './task-certainty.ts';
import { readDeliverable } from './task-deliverable.ts';
import { bodiesAs, deadlineFields, lessSure, quoteOf, type TaskDraft } from './task-draft.ts';
import { type Passage, passages } from './task-passage.ts';
import type { Scope } from './task-scope.ts';

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

export interface ProseContext extends Force {
  readonly canonical: Canonical;
  /** The words of each clause, located and folded once for all kinds of facts. */
  readonly passages: ReadonlyMap<Clause, TextPassage>;
  readonly issuedOn: string | null;
}

const SENTENCES = /\. \p{Lu}/u;
const LEADS_IN = /:\s*$|(?:sau|sau đây|cụ thể)[.:]?\s*$/u;

const ORDERED_TIME = /^(?:định kì|hằng|hàng|mỗi|trước ngày|chậm nhất|trong (?:năm|quí|tháng|thời hạn)|đến|từ nay)/u;

/** Where the times of a task are looked for: "Ngoài báo cáo hằng năm, Sở X …" tells a time that is not its own. */
function timesFrom({ folded }: Words, { range, subject }: Passage): number {
  return subject?.how !== 'adverbial' || ORDERED_TIME.test(folded) ? 0 : subject.next - range.start;
}

/** The words of a clause, folded once for all that is read from them. */
interface ClauseWords {
  readonly located: LocatedText;
  readonly whole: Words;
}

function taskOf(
  context: ProseContext,
  clause: Clause,
  { located, whole }: ClauseWords,
  passage: Passage,
  confidence: number,
): TaskDraft {
  const { range, subject } = passage;
  const words = wordsIn(whole, range.start, range.end);
  const timed = timesFrom(words, passage);
  const made = readDeliverable(words);
  const term = deadlineIn(sliceWords(words, timed), { where: 'prose', issuedOn: context.issuedOn });
  const place = located.toSpan(range.start, range.end);
  return {
    kind: 'task',
    clause: clause.path,
    span: place,
    quote: quoteOf(context.canonical, place),
    text: evenSpace(words.text),
    method: `task.${subject ? subject.how : 'inherited'}`,
    confidence: lessSure(confidence, term),
    bodies: bodiesOf(words, located, passage),
    deliverable: made?.text ?? null,
    deliverableSpan: made && located.toSpan(range.start + made.start, range.start + made.end),
    ...deadlineFields(term, located, range.start + timed),
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

const DUTY_NAMED = /chủ trì|phối hợp với|trách nhiệm/iu;
/** Characters in which a duty is told plainly. */
const PLAIN = 400;

/** Spares the reading of clauses that cannot hold a task: stories, and norms where no duty is named. */
const tellsNobody = ({ normative }: ProseContext, { text }: Clause, { scope }: Standing): boolean =>
  scope === 'story' || (normative && scope === 'open' && !DUTY_NAMED.test(text));

/** Tasks told in the running text of a clause, and who is told for the clauses below. */
export function readProse(context: ProseContext, clause: Clause, above: Standing): ProseReading {
  if (tellsNobody(context, clause, above)) return { tasks: [], below: { scope: above.scope, told: [] } };
  const { located, folded } = context.passages.get(clause)!;
  const whole = wordsOf(located.text, folded);
  const read = passages(located, whole, clause.heading, above.told);
  const tasks = read.passages.flatMap((passage) => {
    const { start, end } = passage.range;
    const opening = whole.folded.slice(start, Math.min(end, start + PLAIN));
    const confidence = certainty(opening, passage, above.scope, context);
    return confidence > 0 ? [taskOf(context, clause, { located, whole }, passage, confidence)] : [];
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
