import { type Span, span } from '../model/span.ts';
import { beginsWithVerb, namesMeasure } from './indicator.ts';
import type { Amount } from './target-amount.ts';

/** The words around an amount from which its name is chosen; ranges of the text. */
export interface Around {
  readonly text: string;
  readonly folded: string;
  readonly amount: Amount;
  readonly left: Span;
  readonly right: Span;
  /** Where the words that lead up to the number begin ("đạt tối thiểu"). */
  readonly leadStart: number;
  readonly leadVerb: boolean;
}

export interface Named {
  readonly parts: readonly Span[];
  /** Where the words of the next amount may begin: after the words after the number, when these name it. */
  readonly end: number;
}

/** Verbs before a number that are part of the name when nothing else stands there: "cắt giảm 30% …". */
const NAMING_VERB = /(?:cắt giảm|giảm|tăng thêm|tăng|đóng góp|rút ngắn)(?!\p{L})/u;
/** "…, chiếm 35% …": the subject is the one before. */
const SAME_SUBJECT = /(?:chiếm|đóng góp)(?!\p{L})/u;
const RELATING = /^\s*(?:trong|tổng|so với|vào|của|và|\/|trên|theo|mỗi|một)(?!\p{L})/u;

/** A share of something ("15% ngân sách nhà nước …") is named from what it is a share of, which the unit has taken in. */
const baseStart = ({ end, unit }: Amount): number => (unit.text.startsWith('% ') ? end - unit.text.length + 2 : end);

function verbOf({ folded, leadStart, amount }: Around): Span {
  const match = NAMING_VERB.exec(folded.slice(leadStart, amount.start));
  const start = leadStart + (match?.index ?? 0);
  return span(start, start + (match?.[0].length ?? 0));
}

const after = ({ amount, right }: Around, from: number): Span =>
  span(Math.min(from, right.end), Math.max(right.end, amount.end));

/** "Chuyển đổi 20% diện tích …": nothing puts the number to the words before it, so they go on after it. */
const goesThrough = ({ text, amount, right, leadStart }: Around): boolean =>
  leadStart === amount.start &&
  /^ \p{L}/u.test(text.slice(amount.end, right.end)) &&
  !RELATING.test(text.slice(amount.end, right.end));

function shareNamed(around: Around, goesOn: boolean): Named {
  const { amount, left, right } = around;
  const before = { parts: [left], end: amount.end };
  if (!goesOn) return before;
  if (left.end > left.start) return { parts: [left, after(around, baseStart(amount))], end: right.end };
  return { parts: [verbOf(around), after(around, baseStart(amount))], end: right.end };
}

/** Chooses the words that name what is measured: those before the number, those after it, both, or none of its own. */
export function namedBy(around: Around): Named {
  const { text, folded, amount, left, right, leadVerb } = around;
  const words = text.slice(left.start, left.end);
  const { kind, text: unit } = amount.unit;
  const goesOn = right.end > amount.end;
  const before = { parts: [left], end: amount.end };
  if (
    words === '' &&
    kind === 'percent' &&
    (!goesOn || SAME_SUBJECT.test(folded.slice(around.leadStart, amount.start))) &&
    !RELATING.test(text.slice(amount.end, right.end))
  )
    return { parts: [], end: amount.end };
  const verbal = words === '' || beginsWithVerb(words);
  if (kind === 'percent')
    return verbal || (goesOn && unit === '%' && goesThrough(around)) ? shareNamed(around, goesOn) : before;
  const first = words === '' ? verbOf(around) : left;
  if (kind === 'money' || kind === 'measure') return verbal ? { parts: [first, right], end: right.end } : before;
  const counted = after(around, amount.numberEnd);
  if (verbal) return { parts: [first, counted], end: right.end };
  const measures = kind === 'time' || unit.includes('/') || namesMeasure(words) || (leadVerb && !goesOn);
  return measures ? before : { parts: [counted], end: right.end };
}
