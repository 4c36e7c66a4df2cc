import type { RawBlock, RawParagraph } from '../model/block.ts';
import { isCut, wrappedLines } from './line-wrap.ts';

/** So many lines must reach for one margin before a file is taken for recognised lines instead of paragraphs. */
const LEAST_LINES = 30;
const SHARE = 0.5;
const MANY_LONGER = 0.2;
const SHORTEST = 50;
const LONGEST = 130;

/**
 * Marks paragraphs that go on in the next one: recognition and converters make a paragraph of each printed line, or end
 * one where a page ended. For formats whose paragraphs are whole when people write them.
 */
export function markCutParagraphs(blocks: readonly RawBlock[]): RawBlock[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  const wrapped = !hasLongerParagraphs(blocks) && isOneLineEach(lines) ? wrappedLines(lines) : null;
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || block.wrapped || !isAlike(block, next))
      return block;
    return wrapped?.[i] || isCut(block.text, next.text) ? { ...block, wrapped: true } : block;
  });
}

/** Where many lines go on in the next already, an empty line does end a paragraph. */
const hasLongerParagraphs = (blocks: readonly RawBlock[]): boolean =>
  blocks.filter((block) => block.kind === 'paragraph' && block.wrapped).length > blocks.length * MANY_LONGER;

/** Most lines end near one margin: no paragraphs that people write do. */
function isOneLineEach(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => line.length).filter((length) => length > 0);
  if (lengths.length < LEAST_LINES) return false;
  const margin = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)]!;
  if (margin < SHORTEST || margin > LONGEST) return false;
  return lengths.filter((length) => length >= margin * 0.85).length >= lengths.length * SHARE;
}

const isAlike = (a: RawParagraph, b: RawParagraph): boolean =>
  a.column === b.column &&
  Boolean(a.look?.bold) === Boolean(b.look?.bold) &&
  a.look?.headingLevel === undefined &&
  b.look?.headingLevel === undefined;
