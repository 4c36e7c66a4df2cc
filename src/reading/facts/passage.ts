import type { Block } from '../model/block.ts';
import type { Canonical } from '../model/canonical.ts';
import type { Clause, ReadDocument } from '../model/document.ts';
import { type Span, span } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { clauseText, type LocatedText, locatedText } from './clause-text.ts';

/** A stretch of text that facts are read from: the own words of a clause, or text outside every clause. */
export interface Passage {
  readonly clause: Clause | null;
  readonly located: LocatedText;
  /** {@link foldLetters} of the text, same offsets: what rules compare with. */
  readonly folded: string;
}

type Structure = Omit<ReadDocument, 'facts'>;

/** The letterhead prints the document's own number; signature and recipients name bodies, not documents. */
const WITHOUT_FACTS = new Set(['letterhead', 'signature', 'recipients']);

/** What is left of `outer` when the sorted spans `taken` are cut out. */
function gaps(outer: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let at = outer.start;
  for (const { start, end } of taken) {
    if (end <= at) continue;
    if (start >= outer.end) break;
    if (start > at) left.push(span(at, start));
    at = end;
  }
  if (at < outer.end) left.push(span(at, outer.end));
  return left;
}

function firstBlockAfter(blocks: readonly Block[], at: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The paragraphs inside a span; hard-wrapped lines that go on are one paragraph. */
function paragraphsIn(blocks: readonly Block[], outer: Span): Span[] {
  const found: Span[] = [];
  let goesOn = false;
  for (let i = firstBlockAfter(blocks, outer.start); i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.span.start >= outer.end) break;
    const part = span(Math.max(block.span.start, outer.start), Math.min(block.span.end, outer.end));
    const before = found.at(-1);
    if (goesOn && before) found[found.length - 1] = span(before.start, part.end);
    else found.push(part);
    goesOn = block.kind === 'paragraph' && block.wrapped === true;
  }
  return found;
}

const passage = (clause: Clause | null, located: LocatedText): Passage => ({
  clause,
  located,
  folded: foldLetters(located.text),
});

function passagesOutside(canonical: Canonical, structure: Structure): Passage[] {
  const taken = structure.clauses.map((clause) => clause.own);
  return structure.segments
    .filter((segment) => !WITHOUT_FACTS.has(segment.kind))
    .flatMap((segment) => gaps(segment.span, taken))
    .map((gap) => locatedText(canonical, paragraphsIn(canonical.blocks, gap)))
    .filter((located) => located.text.trim() !== '')
    .map((located) => passage(null, located));
}

/** Every passage of a document in reading order: each word of title, preamble, clauses, annexes and closing once. */
export function passages(canonical: Canonical, structure: Structure): Passage[] {
  const inside = structure.clauses.map((clause) => passage(clause, clauseText(canonical, clause)));
  const start = ({ located }: Passage) => located.toSpan(0, 0).start;
  return [...passagesOutside(canonical, structure), ...inside]
    .map((found) => ({ found, at: start(found) }))
    .sort((a, b) => a.at - b.at)
    .map(({ found }) => found);
}
