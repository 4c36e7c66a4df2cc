import type { Block } from '../reading/model/block.ts';
import type { Canonical } from '../reading/model/canonical.ts';
import type { Span } from '../reading/model/span.ts';
import type { Passage, PrintedLine } from './schemas.ts';
import { wordingNotes } from './wordings/wording-notes.ts';

const share = (part: number, whole: number): number => Math.round((part / whole) * 10_000) / 10_000;

function lineOf(block: Block): PrintedLine[] {
  const box = block.kind === 'paragraph' ? block.box : undefined;
  if (box?.page === undefined) return [];
  const { width, height } = box.page;
  return [
    {
      span: block.span,
      page: block.page,
      left: share(box.x, width),
      top: share(box.y, height),
      right: share(box.x + box.width, width),
      bottom: share(box.y + box.height, height),
    },
  ];
}

const piecesOf = ({ cells, paragraphs }: Pick<Passage, 'cells' | 'paragraphs'>) => cells ?? paragraphs;

/** Those of `all`, sorted by their start, that stand in one of the pieces. */
function within<T extends { readonly span: Span }>(all: readonly T[], pieces: readonly { readonly span: Span }[]): T[] {
  return pieces.flatMap(({ span }) => {
    const from = firstEndingAfter(all, span.start);
    const to = all.findIndex((one, index) => index >= from && one.span.start >= span.end);
    return all.slice(from, to < 0 ? all.length : to);
  });
}

function firstEndingAfter(all: readonly { readonly span: Span }[], at: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.span.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands beside the passages of a recognised text: notes on its words, and where its lines are on the page images. */
export function besideScan(canonical: Canonical): (passage: Pick<Passage, 'cells' | 'paragraphs'>) => Partial<Passage> {
  const notes = wordingNotes(canonical);
  const lines = canonical.blocks.flatMap(lineOf);
  return (passage) => ({ notes: within(notes, piecesOf(passage)), lines: within(lines, piecesOf(passage)) });
}
