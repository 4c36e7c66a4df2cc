const NUMBER = /^\s*[-–—]?\s*(?:Trang\s+)?(\d{1,4})(?:\s*\/\s*\d{1,4})?\s*[-–—]?\s*$/i;
/** A printed page holds more characters than this; items of a list that was torn into lines hold fewer. */
const LEAST_PAGE = 800;
const LONGEST = 200;
const INDENT_TOLERANCE = 6;

interface Candidate {
  readonly line: number;
  /** Characters before it. */
  readonly offset: number;
  readonly value: number;
  readonly indent: number;
}

/**
 * Finds the lines that hold only a page number: numbers that count on by one a page apart, and others that stand in the
 * same place. Numbers of a list, which follow each other closely, are none.
 */
export function pageNumberLines(lines: readonly string[]): Set<number> {
  let offset = 0;
  const candidates = lines.flatMap((line, i): Candidate[] => {
    offset += line.length;
    const match = line.length < LONGEST ? NUMBER.exec(line) : null;
    return match ? [{ line: i, offset, value: Number(match[1]), indent: line.search(/\S/) }] : [];
  });
  const counted = candidates.filter((each, i) => follows(candidates[i - 1], each) || follows(each, candidates[i + 1]));
  const found = counted.length < 2 ? [] : candidates.filter((each) => counted.some((sure) => isAlike(each, sure)));
  return new Set(found.map((each) => each.line));
}

const follows = (before: Candidate | undefined, after: Candidate | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  after.value === before.value + 1 &&
  after.offset - before.offset >= LEAST_PAGE;

const isAlike = (each: Candidate, sure: Candidate): boolean =>
  each === sure || (sure.indent > INDENT_TOLERANCE && Math.abs(each.indent - sure.indent) <= INDENT_TOLERANCE);
