import { findSymbols } from '../../facts/citation-symbol.ts';
import { dateAt } from '../../facts/deadline-date.ts';
import { scanMember } from '../../facts/body-scan.ts';
import { wordsOf } from '../../facts/body-words.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { PROVINCES } from '../../structure/metadata/provinces.ts';
import { isPersonName } from '../../structure/person-name.ts';

/** What the differing words belong to, whole. */
export interface Name extends Span {
  readonly kind: 'symbol' | 'date' | 'body' | 'person';
}

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
const PERSON_BEFORE = /(?:đồng chí|ông|bà) $/u;
/** Family names open names of provinces too ("Hà Nội", "Lai Châu"). */
const PLACE = new RegExp(`^(?:${PROVINCES.join('|')})$`, 'u');
const CAPITALISED = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}/gu;

/** The first symbol, date, body or person that the span touches; a span without words touches what it stands inside of. */
export function nameAt(text: string, context: Span, span: Span): Name | null {
  // Line ends become spaces: names run over them. Offsets stay.
  const around = text.slice(context.start, context.end).replaceAll(/[\n\t]/gu, ' ');
  const at: Span = { start: span.start - context.start, end: span.end - context.start };
  const found = symbolAt(around, at) ?? dateIn(around, at) ?? personIn(around, at) ?? bodyIn(around, at);
  return found && { ...found, start: found.start + context.start, end: found.end + context.start };
}

const touches = (name: Span, at: Span): boolean =>
  at.start === at.end ? name.start < at.start && at.end < name.end : overlaps(name, at);

function symbolAt(around: string, at: Span): Name | null {
  const found = findSymbols(around).find(({ span }) => touches(span, at));
  return found ? { kind: 'symbol', ...found.span } : null;
}

const startsUpTo = (around: string, at: Span): number[] =>
  Array.from(around.matchAll(WORD_START), ({ index }) => index).filter((index) => index <= at.end);

/** Dates are short: only the words next to the place can begin one. */
const REACH = 40;

function dateIn(around: string, at: Span): Name | null {
  const { folded } = wordsOf(around);
  for (const start of startsUpTo(around, at)) {
    const date = start < at.start - REACH ? null : dateAt(folded, start, true);
    if (date && touches(date, at)) return { kind: 'date', start: date.start, end: date.end };
  }
  return null;
}

function bodyIn(around: string, at: Span): Name | null {
  const words = wordsOf(around);
  for (const start of startsUpTo(around, at)) {
    const member = scanMember(words, start);
    const isName = member && (member.kind === 'named' || around.startsWith('các ', start));
    if (isName && touches({ start, end: member.end }, at)) return { kind: 'body', start, end: member.end };
  }
  return null;
}

function personIn(around: string, at: Span): Name | null {
  for (const { 0: run, index } of around.matchAll(CAPITALISED)) {
    const name: Span = { start: index, end: index + run.length };
    const isPerson = PERSON_BEFORE.test(around.slice(0, index)) || !PLACE.test(run);
    if (touches(name, at) && isPerson && isPersonName(run)) return { kind: 'person', ...name };
  }
  return null;
}
