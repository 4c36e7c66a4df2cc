import type { Segment } from '../../model/document.ts';
import type { Side } from '../side.ts';
import { type Word, wordsIn } from './word.ts';

/** What is compared word by word; stamps, seals and signatures stand in another order in every copy. */
const TEXT = new Set<Segment['kind']>(['basis', 'preamble', 'body', 'closing', 'annex', 'unparsed']);
/** A paragraph of nothing but a page number. */
const PAGE_NUMBER = /^[\s–-]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[\s–-]*$/iu;

/** The text of the directive as words, without page numbers and without what surrounds it. */
export function textWords(side: Side): Word[] {
  const { canonical, document } = side;
  const numbers = pageNumbers(side);
  return document.segments
    .filter(({ kind }) => TEXT.has(kind))
    .toSorted((a, b) => a.span.start - b.span.start)
    .flatMap(({ span }) => wordsIn(canonical.text.slice(span.start, span.end), span.start))
    .filter(({ start }) => !numbers.has(start));
}

/** Words of the parts of the given kinds. */
export const segmentWords = ({ canonical, document }: Side, kinds: readonly Segment['kind'][]): Word[] =>
  document.segments
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ span }) => wordsIn(canonical.text.slice(span.start, span.end), span.start));

function pageNumbers({ canonical, document }: Side): Set<number> {
  const labels = new Set(document.clauses.map(({ own }) => own.start));
  const found = new Set<number>();
  for (const block of canonical.blocks) {
    if (block.kind !== 'paragraph' || block.text.length > 16 || labels.has(block.span.start)) continue;
    if (!PAGE_NUMBER.test(block.text)) continue;
    for (const word of wordsIn(canonical.text.slice(block.span.start, block.span.end), block.span.start))
      found.add(word.start);
  }
  return found;
}

/** What stands around the text: letterhead, title, notes of the editor, signature, recipients. */
export const aroundWords = (side: Side): Word[] =>
  segmentWords(side, ['letterhead', 'title', 'aside', 'signature', 'recipients']);
