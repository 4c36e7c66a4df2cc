import type { Line } from './pdf-lines.ts';
import { lineText } from './pdf-words.ts';

/** What programs that sign write beside a signature: the field names, and titles that are a sign on their own. */
const FIELD =
  /^(người ký|ký(?: số)? bởi|được ký bởi|cơ quan|email|tổ chức|thời gian ký|ngày ký|signed by|date|reason|location)\s*:/iu;
const TITLE = /^(?:signature (?:not verified|valid|is valid)|digitally signed by|chữ ký số\b)/iu;
/** A time to the second, which no directive states. */
const SIGNING_TIME = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}:\d{2}|^\d{1,2}:\d{2}:\d{2}(?:\s|$)/u;

/** Stamps are short and small (points). */
const MOST_LINES = 12;
const LARGEST_SIZE = 11.5;

interface Stamped {
  readonly line: Line;
  readonly text: string;
}

export interface StampReading {
  readonly lines: readonly Line[];
  /** The text of each stamp, its lines joined by spaces. */
  readonly stamps: readonly string[];
}

/** True when a line goes on with the block that the other line ends. */
function follows(above: Line, line: Line): boolean {
  const gap = line.top - above.bottom;
  return (
    Math.abs(line.left - above.left) < 4 &&
    Math.abs(line.size - above.size) < 0.5 &&
    line.glyphs[0]?.face.name === above.glyphs[0]?.face.name &&
    gap < line.size &&
    gap > -line.size
  );
}

/** Groups lines into blocks of one font and left edge. */
function blocksOf(lines: readonly Line[]): Stamped[][] {
  const blocks: Stamped[][] = [];
  for (const line of lines.toSorted((a, b) => a.baseline - b.baseline)) {
    if (line.size > LARGEST_SIZE) continue;
    const stamped = { line, text: lineText(line) };
    const block = blocks.findLast((one) => {
      const last = one.at(-1);
      return last !== undefined && follows(last.line, line);
    });
    if (block === undefined) blocks.push([stamped]);
    else block.push(stamped);
  }
  return blocks;
}

function isStamp(block: readonly Stamped[]): boolean {
  if (block.length > MOST_LINES) return false;
  const fields = new Set(
    block.map(({ text }) => FIELD.exec(text)?.[1]?.toLowerCase()).filter((name) => name !== undefined),
  );
  return fields.size >= 2 || block.some(({ text }) => TITLE.test(text) || SIGNING_TIME.test(text));
}

/** Takes the texts out that digital signatures paint on a page: they are no part of the directive. */
export function removeStamps(lines: readonly Line[]): StampReading {
  const stamps = blocksOf(lines).filter(isStamp);
  if (stamps.length === 0) return { lines, stamps: [] };
  const removed = new Set(stamps.flatMap((block) => block.map(({ line }) => line)));
  return {
    lines: lines.filter((line) => !removed.has(line)),
    stamps: stamps.map((block) => block.map(({ text }) => text).join(' ')),
  };
}
