import { overlaps, type Span, span } from '../../model/span.ts';
import type { Side } from '../side.ts';
import { contextOf } from './context.ts';
import { dangerOf } from './danger-of.ts';
import type { Danger, Difference, Part, Wording } from './difference.ts';
import type { Chain, Evidence } from './evidence.ts';
import type { Hunk } from './hunk.ts';
import { type Name, nameAt } from './names.ts';
import { isLabel, type Place, placesOf } from './places.ts';
import { continues } from './sequence.ts';
import { CELL_END, type Word } from './word.ts';

/** One copy, with the words of it that are compared. */
export interface Copied {
  readonly side: Side;
  readonly words: readonly Word[];
  readonly placeAt: (at: number) => Place;
}

export const copied = (side: Side, words: readonly Word[]): Copied => ({ side, words, placeAt: placesOf(side) });

/** Makes hunks into differences for people: words, clause, danger and what is likely right. */
export function describe(a: Copied, b: Copied, part: Part, evidence: Evidence, danger?: Danger) {
  return (hunk: Hunk): Difference => {
    const [left, right] = [readAt(a, hunk.a, hunk.aEnd), readAt(b, hunk.b, hunk.bEnd)];
    return {
      id: `${left.at.start}-${left.at.end}-${right.at.start}-${right.at.end}`,
      danger: danger ?? dangerOf(left.chain, right.chain),
      change: hunk.a === hunk.aEnd ? 'only-b' : hunk.b === hunk.bEnd ? 'only-a' : 'replaced',
      part,
      a: left.wording,
      b: right.wording,
      suggestion: danger ? null : evidence(left.chain, right.chain),
    };
  };
}

interface Read {
  readonly at: Span;
  readonly chain: Chain;
  readonly wording: Wording;
}

function readAt({ side, words, placeAt }: Copied, from: number, end: number): Read {
  const { text } = side.canonical;
  const inside = words.slice(from, end).filter(({ key }) => key !== CELL_END);
  const at = spanOf(words, from, end, side);
  const place = placeAt(at.start);
  const context = contextOf(text, at, boundsOf(place, at, side));
  const name = nameAt(text, context, at);
  return {
    at,
    chain: {
      text,
      words: inside,
      before: words[from - 1] ?? null,
      after: words[end] ?? null,
      name,
      isLabel: isLabel(place, at.start),
      inSequence: isLabel(place, at.start) && continues(side.document.clauses, place.clause!),
      column: place.column,
      confidence: confidenceAt(side, at),
    },
    wording: wordingOf(text, at, context, place, name),
  };
}

/** Of the least certain word; null where none is doubtful. */
function confidenceAt({ canonical: { doubts = [] } }: Side, at: Span): number | null {
  const within = doubts.filter((doubt) => overlaps(doubt, at)).map(({ confidence }) => confidence);
  return within.length > 0 ? Math.min(...within) : null;
}

const wordingOf = (text: string, at: Span, context: Span, place: Place, name: Name | null): Wording => ({
  span: at,
  words: text.slice(at.start, at.end),
  context,
  clause: place.clause?.path ?? null,
  column: place.column,
  name: name && text.slice(name.start, name.end).replaceAll(/\s+/gu, ' '),
});

/** Words that are not there stand behind the word before. */
function spanOf(words: readonly Word[], from: number, end: number, { document }: Side): Span {
  if (end > from) return span(words[from]!.start, words[end - 1]!.end);
  const before = words[from - 1];
  const at =
    before && before.key !== CELL_END ? before.end : (words[from]?.start ?? before?.end ?? document.span.start);
  return span(at, at);
}

/** Its cell or paragraph; outside of clauses its part of the document. */
function boundsOf({ clause }: Place, at: Span, { document }: Side): Span {
  const holds = ({ start, end }: Span): boolean => start <= at.start && at.end <= end;
  const cell = clause?.cells?.find((found) => holds(found.span))?.span;
  const around = document.segments.find(({ span: segment }) => holds(segment))?.span ?? document.span;
  const own = clause && holds(clause.own) ? clause.own : around;
  return cell ?? clause?.paragraphs.find(holds) ?? own;
}
