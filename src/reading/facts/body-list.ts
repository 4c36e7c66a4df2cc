import { bodyBegins, type Member, scanMember } from './body-scan.ts';
import { type Words, wordsOf } from './body-words.ts';
import { matchAt } from './match-at.ts';

/** A body as printed, located in the text it was read from. */
export interface FoundBody {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isClass: boolean;
}

export interface BodyList {
  readonly bodies: readonly FoundBody[];
  /** Where the list ends in the text. */
  readonly end: number;
}

const SEPARATOR = /\s*(?:[,;](?: (?:v[àảáãạ]|cùng)(?= ))?| v[àảáãạ]| cùng với| cùng| hoặc|\/)\s*/uy;
const ADJACENT = / (?=\p{Lu})/uy;
/** "Sở X, cơ quan thường trực về …,": what the body is, not another body. */
const APPOSITION = /(?:là )?(?:cơ quan|đơn vị) (?:thường trực|đầu mối|chủ quản|tham mưu|điều phối)(?![\p{L}])/uy;
const STRONG = /[;\n]/u;
const LONGEST = 60;

/** "Ủy ban nhân dân các cấp", "Chủ tịch UBND các xã": one at each of many places. */
const AT_MANY = / (?:các|những) \p{Ll}/u;

const found = ({ text, shape }: Words, start: number, end: number, isClass: boolean): FoundBody => ({
  name: text.slice(start, end),
  start,
  end,
  isClass: isClass || AT_MANY.test(shape.slice(start, end)),
});

/**
 * Class nouns in a row are one class ("các sở, ban, ngành, đoàn thể"); one with a modifier of its own, a name, or a strong
 * separator begins another body.
 */
const joins = (last: Member, next: Member, separator: string): boolean =>
  last.kind === 'class' &&
  last.bare &&
  next.kind === 'class' &&
  next.atom &&
  !STRONG.test(separator) &&
  !(last.state && next.business);

/** Offset behind the separator at `at`, or -1. Two names side by side without a comma are two bodies too. */
function behindSeparator(words: Words, at: number): number {
  const separated = matchAt(SEPARATOR, words.text, at);
  return separated > 0 ? separated : matchAt(ADJACENT, words.shape, at);
}

/** The bodies listed from `at` on in running text: as many as follow one another. Empty when none begins there. */
export function readBodyList(words: Words, at: number): BodyList {
  const bodies: FoundBody[] = [];
  let last: Member | null = null;
  let start = at;
  let end = at;
  for (let from = at; bodies.length < LONGEST; ) {
    if (last && matchAt(APPOSITION, words.folded, from) > 0) break;
    const next = scanMember(words, from, 0, last?.bare ? 'text' : null);
    if (!next || next.end <= from) break;
    if (last && joins(last, next, words.text.slice(end, from))) bodies.pop();
    else start = from;
    bodies.push(found(words, start, next.end, next.kind === 'class'));
    last = next;
    end = next.end;
    from = behindSeparator(words, end);
    if (from < 0) break;
  }
  return { bodies, end };
}

const CELL_BREAK = /[,;\n]|\s(?:v[àảáãạ]|cùng)\s/gu;
const EDGE = /^[\s,;.:()+–-]+|[\s,;.:(+–-]+$/gu;

/** End of the printed name that begins at `from` in a cell: up to the next separator behind what grammar understood. */
function segmentEnd({ text }: Words, from: number): number {
  CELL_BREAK.lastIndex = from;
  return CELL_BREAK.exec(text)?.index ?? text.length;
}

/** "… là chủ quản CSDLQG, CSDL chuyên ngành": a relative clause runs on to the next thing that opens a body. */
function relativeEnd(words: Words, from: number, end: number): number {
  if (!words.folded.startsWith(' là ', from)) return end;
  let last = end;
  while (words.text[last] === ',' && !bodyBegins(words, last + 2)) last = segmentEnd(words, last + 1);
  return last;
}

/** A cell that holds only bodies: what grammar does not know is kept as printed, from separator to separator. */
export function splitBodies(cell: string): FoundBody[] {
  const words = wordsOf(cell);
  const bodies: FoundBody[] = [];
  let last: Member | null = null;
  for (let at = 0; at < cell.length; ) {
    const from = at + (/^[\s,;.:()+–-]*(?:(?:v[àảáãạ]|cùng)\s+)?/u.exec(cell.slice(at, at + 40))?.[0].length ?? 0);
    if (from >= cell.length) break;
    const next = scanMember(words, from, 0, 'cell');
    const unseparated = next !== null && matchAt(ADJACENT, cell, next.end) > 0;
    const end =
      next && (unseparated || next.end >= cell.length)
        ? next.end
        : relativeEnd(words, next?.end ?? from, segmentEnd(words, next?.end ?? from));
    const joined = last !== null && next !== null && joins(last, next, cell.slice(bodies.at(-1)?.end ?? 0, from));
    const start = joined ? (bodies.pop()?.start ?? from) : from;
    bodies.push(trimmed(words, start, end, next ? next.kind === 'class' : words.text[from] === words.folded[from]));
    last = next && { ...next, bare: next.bare && end === next.end };
    at = Math.max(end, from + 1);
  }
  return bodies.filter((body, i) => body.name !== '' && !(i > 0 && i === bodies.length - 1 && CUT_OFF.test(body.name)));
}

/** A head noun whose name was cut off at the end of a cell: "…, Bộ". */
const CUT_OFF = /^(?:Bộ|Sở|Các|các)$/u;

function trimmed(words: Words, start: number, end: number, isClass: boolean): FoundBody {
  const name = words.text.slice(start, end);
  const lead = name.length - name.replace(/^[\s,;.:()+–-]+/u, '').length;
  const kept = name.replace(EDGE, '');
  return found(words, start + lead, start + lead + kept.length, isClass);
}
