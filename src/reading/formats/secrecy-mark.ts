import type { Block, Table } from '../model/block.ts';
import type { Canonical } from '../model/canonical.ts';
import { Refusal } from '../model/refusal.ts';
import { foldLetters, withoutDiacritics } from '../normalise/fold.ts';
import { isLetterhead, opensLetterhead } from './letterhead.ts';

type Mark = 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT';

const MARKS: Readonly<Record<string, Mark>> = { mật: 'MẬT', tốimật: 'TỐI MẬT', tuyệtmật: 'TUYỆT MẬT' };
/** A mark as it stands alone, letters only: with its name before it, with a mark of urgency beside it. */
const URGENT = '(?:(?:(?:mức)?độkhẩn)?(?:hỏatốc|thượngkhẩn|khẩn|hẹngiờ))?';
const ALONE = new RegExp(`^${URGENT}(?:(?:dấu)?(?:chỉ)?(?:mức)?độmật|độ(?=t))?(tuyệtmật|tốimật|mật)${URGENT}$`, 'u');
/** A stamp in capitals whose accents recognition lost: "TUYET MAT", "MÂT". */
const STAMP = /^(TUYET|TO[IL1])?(M[AÂẬẠẶ]T)$/u;
const AFTER_NUMBER = /^Số\s*:?.{2,60}\(\s*((?:tuyệt |tối )?mật)\s*\)$/iu;
/** A mark on one line with the letterhead, where its columns were not told apart. */
const BEFORE_LETTERHEAD =
  /^((?:TUYỆT |TỐI )?MẬT)\s+(?=CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN|Độc lập|\p{Lu}[\p{L} ]{1,40}, ngày)/u;
const BESIDE_NUMBER = /^Số\s*:?\s*\d.{0,50}?\s((?:TUYỆT |TỐI )?MẬT)$/u;
const KEY = /^(?:dấu )?(?:chỉ )?(?:mức )?độ mật\s*:?$/u;

/** List items, quotations, explanations ("Mật:", "- Mật;", "“Mật”") are no stamps. */
const NO_STAMP = /\d|["“”'‘’]|[:;,]\s*$|^\s*[-–+•](?!.*[-–+•]\s*$)|^\s*\p{Ll}\)/u;
const LONGEST_MARK = 60;

/** A numbered clause: the head of a directive ends before it. */
const CLAUSE = /^(?:Điều\s+\d|Chương\s+[IVX\d]|Phần\s|[A-ZĐ]\s?[-.]\s|[IVX]{1,5}\s?[-.]\s|\d{1,2}\s?[-.]\s|a\)\s)/u;
const ISSUED = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|^Số\s*:?\s*\d/iu;
const PLACE_AND_DATE = /^\p{Lu}[\p{L} .-]{1,40}, ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\s*$/u;
const HEAD_LINES = 60;
const LINES_ABOVE_MOTTO = 8;
const LINES_TO_DATE = 12;

/**
 * Refuses a source that bears a secrecy mark (dấu chỉ độ mật) where one stands: alone on a line or in a cell at the
 * head of a directive, also of a later one in a bundle. Words of a sentence, headings, list items and tables that speak
 * of secrecy are no marks. Source: Luật Bảo vệ bí mật nhà nước 2018 (29/2018/QH14), Thông tư 24/2020/TT-BCA; for Party
 * documents Hướng dẫn 36-HD/VPTW, II.2.1.
 *
 * @throws {Refusal} secrecy-mark, with the mark.
 */
export function refuseSecrecy({ blocks }: Canonical): void {
  const lines = blocks.flatMap(linesOf);
  let seen = 0;
  for (const [from, to] of heads(lines)) {
    for (let at = Math.max(from, seen); at < to; at++) {
      const mark = secrecyMarkOf(lines[at]!);
      if (mark) throw new Refusal('secrecy-mark', { mark });
    }
    seen = Math.max(seen, to);
  }
}

/** Lines of paragraphs and of tables that only set a head; of other tables nothing but a row "Độ mật | Mật". */
function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  if (isHeadTable(block)) return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.text.split('\n')));
  return block.rows.map(({ cells }) =>
    cells.length === 2 && KEY.test(foldLetters(cells[0]!.text).trim()) ? cells[1]!.text : '',
  );
}

function isHeadTable(table: Table): boolean {
  if (table.ruled === false || isLetterhead(table.rows)) return true;
  return table.rows.length <= 2 && table.rows.every((row) => row.cells.length <= 2);
}

/** Ranges of lines that are heads of directives: the beginning, and around each dated letterhead after it. */
function heads(lines: readonly string[]): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [[0, endOfHead(lines, 0)]];
  lines.forEach((line, at) => {
    if (!opensLetterhead(line) && !(line.includes(', ngày') && PLACE_AND_DATE.test(line))) return;
    const near = lines.slice(Math.max(0, at - LINES_ABOVE_MOTTO), at + LINES_TO_DATE);
    if (near.some((each) => ISSUED.test(each))) ranges.push([at - LINES_ABOVE_MOTTO, endOfHead(lines, at)]);
  });
  return ranges;
}

function endOfHead(lines: readonly string[], from: number): number {
  const most = Math.min(lines.length, from + HEAD_LINES);
  for (let at = from; at < most; at++) if (CLAUSE.test(lines[at]!)) return at;
  return most;
}

/** The mark that a line is, or null for every other line. */
export function secrecyMarkOf(line: string): Mark | null {
  const text = line.trim();
  if (text.length > LONGEST_MARK * 2) return null;
  const beside = (BEFORE_LETTERHEAD.exec(text) ?? BESIDE_NUMBER.exec(text))?.[1];
  if (beside) return MARKS[lettersOf(foldLetters(beside))] ?? null;
  if (text.length > LONGEST_MARK) return null;
  const afterNumber = AFTER_NUMBER.exec(text)?.[1];
  if (afterNumber) return MARKS[lettersOf(foldLetters(afterNumber))] ?? null;
  const stamped = stampOf(text);
  if (stamped) return stamped;
  const words = text.replace(/(?<=độ (?:mật|khẩn)\s?):/giu, ' ');
  if (NO_STAMP.test(words)) return null;
  return MARKS[ALONE.exec(lettersOf(foldLetters(words)))?.[1] ?? ''] ?? null;
}

/** Recognised capitals; an "I" may have come out as "l" or "1". */
function stampOf(text: string): Mark | null {
  const signs = text.replace(/[^\p{L}1]/gu, '').replace(/l/gu, 'I');
  if (signs !== signs.toUpperCase() || NO_STAMP.test(text.replaceAll('1', ''))) return null;
  const match = STAMP.exec(signs) ?? STAMP.exec(withoutDiacritics(signs).replace(/^MAT$/, ''));
  if (!match) return null;
  return match[1] ? (match[1].startsWith('TU') ? 'TUYỆT MẬT' : 'TỐI MẬT') : 'MẬT';
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');
