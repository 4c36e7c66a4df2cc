import { misreadPhrase } from '../../facts/misread.ts';
import { PROVINCES } from '../../structure/metadata/provinces.ts';
import type { Repair } from '../../model/repair.ts';
import { DOCUMENT_TYPES } from '../../structure/doc-types.ts';
import type { Piece } from './pieces.ts';

/** One change of a line, at an offset of it; `before` and `after` have the same length. */
interface FrameRepair {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Frame lines are short. */
const LONGEST = 90;
/** Wording that the rules on form fix letter by letter (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW). */
const FIXED: readonly string[] = [
  'Cộng hòa xã hội chủ nghĩa Việt Nam',
  'Đảng Cộng sản Việt Nam',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Thủ tướng Chính phủ',
  'Ban Chấp hành',
  'Ban Thường vụ',
  'Tỉnh ủy',
  'Phó Chủ tịch',
  'Chủ tịch',
  'Bộ trưởng',
  'Thứ trưởng',
  'Phụ lục',
];
const ANY_CASE = 'Độc lập - Tự do - Hạnh phúc';

const wordPattern = (phrase: string): RegExp =>
  new RegExp(`(?<!\\p{L})${misreadPhrase(phrase.toLowerCase()).replaceAll(' ', '\\s')}(?!\\p{L})`, 'giu');

interface Wording {
  readonly pattern: RegExp;
  readonly wording: string;
}

const inCapitals = (wording: string): Wording => ({ pattern: wordPattern(wording), wording: wording.toUpperCase() });
const CAPITALS: readonly Wording[] = [
  ...FIXED,
  ...PROVINCES.flatMap((province) => [`Tỉnh ${province}`, `Thành phố ${province}`]),
].map(inCapitals);
/** A type of paper only stands alone: within a title its letters may be other words. */
const TYPES: readonly Wording[] = DOCUMENT_TYPES.map((type) => ({
  pattern: new RegExp(`^${misreadPhrase(type.toLowerCase()).replaceAll(' ', '\\s')}$`, 'giu'),
  wording: type.toUpperCase(),
}));
const MOTTO: readonly Wording[] = [{ pattern: wordPattern(ANY_CASE), wording: ANY_CASE }];

/** What heads the columns of annexes (Nghị định 30/2020/NĐ-CP, Phụ lục III, and usual practice): a whole cell of the first row. */
const HEADS: readonly Wording[] = [
  'Đơn vị',
  'Đơn vị tính',
  'Đơn vị chủ trì',
  'Đơn vị phối hợp',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Cơ quan thực hiện',
  'Chỉ tiêu',
  'Mục tiêu',
  'Nhiệm vụ',
  'Tên nhiệm vụ',
  'Nội dung',
  'Nội dung công việc',
  'Kết quả',
  'Sản phẩm',
  'Thời gian',
  'Thời gian hoàn thành',
  'Thời gian thực hiện',
  'Thời hạn',
  'Tiến độ',
  'Ghi chú',
].map((head) => ({
  pattern: new RegExp(`^${misreadPhrase(head.toLowerCase()).replaceAll(' ', '\\s')}$`, 'giu'),
  wording: head,
}));

const letterAt = (text: string, at: number): string => text[at] ?? '';

/** Single letters that differ, so that every edit stays as small as it can be. */
function lettersThatDiffer(at: number, before: string, after: string): FrameRepair[] {
  if (before.length !== after.length) return [];
  return Array.from({ length: after.length }, (_, index) => ({
    at: at + index,
    before: letterAt(before, index),
    after: letterAt(after, index),
  })).filter((repair) => repair.before !== repair.after && /\p{L}/u.test(repair.before));
}

/** Both spellings of "hòa" and "ủy" are right: a letter that only carries the tone of its neighbour is none to repair. */
const TONE_PLACES: readonly (readonly [RegExp, string])[] = [
  [/HOÀ/gu, 'HÒA'],
  [/UỶ/gu, 'ỦY'],
];
const sameTone = (text: string): string => TONE_PLACES.reduce((folded, [from, to]) => folded.replace(from, to), text);

function repairsBy(wordings: readonly Wording[], line: string): FrameRepair[] {
  return wordings.flatMap(({ pattern, wording }) =>
    [...line.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      sameTone(found) === sameTone(wording) ? [] : lettersThatDiffer(index, found, wording),
    ),
  );
}

function repairsOfLine(line: string): FrameRepair[] {
  if (line.length > LONGEST) return [];
  if (/\p{Ll}/u.test(line)) return repairsBy(MOTTO, line);
  const found = [...repairsBy(CAPITALS, line), ...repairsBy(TYPES, line)].toSorted((a, b) => a.at - b.at);
  return found.filter(({ at }, index) => at !== found[index - 1]?.at);
}

/** In the case in which the cell has it. */
function repairsOfHead(cell: string): FrameRepair[] {
  const isLoud = !/\p{Ll}/u.test(cell);
  const heads = isLoud ? HEADS.map((head) => ({ ...head, wording: head.wording.toUpperCase() })) : HEADS;
  return repairsBy(heads, cell).filter(({ before, after }) => before.toLowerCase() !== after.toLowerCase());
}

/** Nothing but the mark is repaired, in wording that is fixed. */
const CONFIDENCE = 0.95;

const repairsOfPiece = ({ kind, row, text }: Piece): FrameRepair[] =>
  kind === 'line' ? repairsOfLine(text) : row === 0 && text.length <= LONGEST ? repairsOfHead(text) : [];

/**
 * Marks that recognition lost in the fixed wording of a letterhead or signature ("CHÍ THỊ", "TĨNH QUẢNG NGÀI") or of the
 * heads of a table ("Đơn vi"). Only lines in capitals, whose marks are read worst, and whole cells are repaired: their
 * wording is known.
 */
export const frameRepairs = (pieces: readonly Piece[]): Repair[] =>
  pieces.flatMap((piece) =>
    repairsOfPiece(piece).map(({ at, before, after }) => {
      const change = { at: piece.at + at, before, after };
      return { ...change, rule: 'frame-wording', confidence: CONFIDENCE, made: true };
    }),
  );
