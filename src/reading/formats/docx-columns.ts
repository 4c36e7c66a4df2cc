import type { RawBlock, RawParagraph } from '../model/block.ts';
import { hasLetterheadSign } from './letterhead.ts';

const TABS = /\s*\t\s*/;

/**
 * Takes apart letterheads and signature blocks that were set with tabs instead of a table: first the left column, then
 * the right one. Every other tab is a space.
 */
export function splitTabs(blocks: readonly RawBlock[]): RawBlock[] {
  const result: RawBlock[] = [];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (isTwoPieces(blocks[to])) to++;
    const run = blocks.slice(from, to).filter((block) => block.kind === 'paragraph');
    if (run.some((block) => block.text.split(TABS).some(hasLetterheadSign))) result.push(...columns(run));
    else result.push(...blocks.slice(from, to).map(withoutTabs));
    if (to < blocks.length) result.push(withoutTabs(blocks[to]!));
    from = to + 1;
  }
  return result;
}

const isTwoPieces = (block: RawBlock | undefined): boolean =>
  block?.kind === 'paragraph' && block.text.split(TABS).length === 2;

const columns = (run: readonly RawParagraph[]): RawParagraph[] =>
  [0, 1].flatMap((column) => run.map((block) => ({ ...block, text: block.text.split(TABS)[column]!, column })));

const withoutTabs = (block: RawBlock): RawBlock =>
  block.kind === 'paragraph' ? { ...block, text: block.text.replace(/\s+/g, ' ') } : block;
