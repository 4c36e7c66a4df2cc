import { type Span, span } from '../../model/span.ts';
import type { Side } from '../side.ts';
import { alignWords } from './align-words.ts';
import type { Hunk } from './hunk.ts';
import { keyList, type Word, wordsIn } from './word.ts';

/**
 * Carries places of one copy over to another: the words that stand for the words of the span, misread or not. An empty
 * span, where the words would stand, when the other copy has none of them.
 */
export function spanMap(from: Side, to: Side): (place: Span) => Span {
  const [a, b] = [wordsOf(from), wordsOf(to)];
  const hunks = alignWords(keyList(a), keyList(b));
  return (place) => {
    const first = firstEndingAfter(a, place.start);
    const last = Math.max(first, firstStartingFrom(a, place.end));
    const start = carried(hunks, first, 'start');
    const end = Math.max(start, first === last ? start : carried(hunks, last - 1, 'end'));
    return start < end ? span(b[start]!.start, b[end - 1]!.end) : pointBefore(b, start, to);
  };
}

const wordsOf = ({ canonical, document: { span: whole } }: Side): Word[] =>
  wordsIn(canonical.text.slice(whole.start, whole.end), whole.start);

/** Index in the other copy of a word, or of what stands for it: the start of it, or behind its end. */
function carried(hunks: readonly Hunk[], word: number, edge: 'start' | 'end'): number {
  let [low, high] = [0, hunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hunks[middle]!.a <= word) low = middle + 1;
    else high = middle;
  }
  const hunk = hunks[low - 1];
  if (!hunk) return edge === 'start' ? word : word + 1;
  if (word < hunk.aEnd) return replaced(hunk, word, edge);
  return hunk.bEnd + word - hunk.aEnd + (edge === 'start' ? 0 : 1);
}

/** As many words for as many: each stands for its own. Else any of them stands for all. */
function replaced({ a, aEnd, b, bEnd }: Hunk, word: number, edge: 'start' | 'end'): number {
  const same = aEnd - a === bEnd - b;
  if (edge === 'start') return same ? b + word - a : b;
  return same ? b + word - a + 1 : bEnd;
}

const firstEndingAfter = (words: readonly Word[], at: number): number => firstWhere(words, ({ end }) => end > at);
const firstStartingFrom = (words: readonly Word[], at: number): number => firstWhere(words, ({ start }) => start >= at);

/** Binary search for the first word of which a rising condition holds. */
function firstWhere(words: readonly Word[], holds: (word: Word) => boolean): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(words[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function pointBefore(words: readonly Word[], index: number, { document }: Side): Span {
  const at = words[index]?.start ?? words.at(-1)?.end ?? document.span.start;
  return span(at, at);
}
