import { hasLetterheadSign, opensLetterhead } from './letterhead.ts';

/** A printed line, or one of two pieces that stand beside each other. */
export interface Piece {
  /** Trimmed; empty for an empty line. */
  readonly text: string;
  /** The line as it was; of a column, its piece. */
  readonly source: string;
  readonly indent: number;
  readonly column?: number;
}

interface Split {
  readonly left: string;
  readonly right: string;
  /** Where the right piece begins. */
  readonly at: number;
}

const GAP = /^(\s*\S(?:.{0,120}?\S)?)( {3,})(\S.*)$/u;
const ANOTHER_GAP = / {3,}/;
const TAB_STOP = 8;
/** Empty lines that a letterhead or signature block may hold: room for a stamp and a hand. */
const MOST_EMPTY = 8;
/** Lines of the right column are centred on each other; a title in the middle of the page is not. */
const OFF_CENTRE = 14;

/**
 * Takes apart the places where text stands in two columns, letterheads and signature blocks: first all lines of the
 * left one, then those of the right one. Tables set with spaces stay as they are.
 */
export function splitColumns(lines: readonly string[]): Piece[] {
  const printed = lines.map((line) => withoutTabs(line).trimEnd());
  const splits = printed.map(splitOf);
  const pieces: Piece[] = [];
  for (let at = 0; at < printed.length; ) {
    const end = startsBlock(splits, at) ? endOfBlock(printed, splits, at) : at;
    if (end > at) {
      pieces.push(...columnsOf(printed, splits, at, end));
      at = end;
    } else {
      const { text, indent } = pieceOf(printed[at]!);
      pieces.push({ text, source: lines[at]!, indent });
      at++;
    }
  }
  return pieces;
}

const withoutTabs = (line: string): string => (line.includes('\t') ? line.replace(/\t/g, ' '.repeat(TAB_STOP)) : line);

function pieceOf(line: string): Piece {
  const text = line.trim();
  return { text, source: text, indent: text === '' ? 0 : line.length - line.trimStart().length };
}

function splitOf(line: string): Split | null {
  const match = ANOTHER_GAP.test(line) ? GAP.exec(line) : null;
  if (!match || line.includes('|') || ANOTHER_GAP.test(match[3]!)) return null;
  return { left: match[1]!.trim(), right: match[3]!, at: match[1]!.length + match[2]!.length };
}

/** A line in two pieces with a sign of a letterhead, here or in the next such line. */
function startsBlock(splits: readonly (Split | null)[], at: number): boolean {
  const split = splits[at];
  if (!split) return false;
  const next = splits[at + 1] ?? splits[at + 2];
  return hasSign(split) || (next !== undefined && next !== null && hasSign(next));
}

const hasSign = ({ left, right }: Split): boolean => hasLetterheadSign(left) || hasLetterheadSign(right);

/** First line after a block: one that reaches over the gutter, or a new letterhead. */
function endOfBlock(lines: readonly string[], splits: readonly (Split | null)[], from: number): number {
  const first = splits[from]!;
  let gutter = first.at;
  let centre = first.at + first.right.length / 2;
  let end = from + 1;
  for (let at = from + 1; at < lines.length && at - end <= MOST_EMPTY; at++) {
    const split = splits[at];
    const line = lines[at]!;
    if (line === '') continue;
    if (split) {
      if (opensLetterhead(split.right) && at - from > 2) break;
      gutter = Math.min(gutter, split.at);
      centre = split.at + split.right.length / 2;
      end = at + 1;
    } else if (isRight(line, gutter) && Math.abs(centreOf(line) - centre) < OFF_CENTRE) end = at + 1;
    else if (line.length < gutter && at === end && line.search(/\S/) < gutter / 2) end = at + 1;
    else break;
  }
  return end;
}

const centreOf = (line: string): number => (line.search(/\S/) + line.length) / 2;
const isRight = (line: string, gutter: number): boolean => line.search(/\S/) >= gutter - 4;

function columnsOf(lines: readonly string[], splits: readonly (Split | null)[], from: number, to: number): Piece[] {
  const left: Piece[] = [];
  const right: Piece[] = [];
  const gutter = Math.min(...splits.slice(from, to).map((split) => split?.at ?? Number.POSITIVE_INFINITY));
  for (let at = from; at < to; at++) {
    const split = splits[at];
    const line = lines[at]!;
    if (split) {
      left.push({ text: split.left, source: split.left, indent: line.search(/\S/), column: 0 });
      right.push({ text: split.right, source: split.right, indent: split.at, column: 1 });
    } else if (line !== '')
      (isRight(line, gutter) ? right : left).push({ ...pieceOf(line), column: isRight(line, gutter) ? 1 : 0 });
  }
  return [...left, EMPTY, ...right, EMPTY];
}

const EMPTY: Piece = { text: '', source: '', indent: 0 };
