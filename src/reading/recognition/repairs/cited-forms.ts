import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

const repairOf = repairsBy('frame-wording', 0.85);

/** A Party symbol parted by the end of a line: its number ends one, its type and body begin the next. */
const NUMBER_AT_END = /số\s(?<number>\d{1,5})\s?[-–]$/u;
const REST_AT_START = /^(?<type>\p{Lu}{2,3})\/(?<body>T[VNI1]|IW|TVV|TVW)(?![\p{L}\d])/u;
/** A whole one (Hướng dẫn 36-HD/VPTW). */
const PARTY = /(?<!\d)(?<number>\d{1,5})\s?[-–]\s?(?<type>\p{Lu}{2,3})\/TW(?![\p{L}\d])/gu;

/** "Kết luận này", the document itself, with the mark of "này" misread; "nay" is another word. */
const TYPES = 'Nghị quyết|Kết luận|Quyết định|Chỉ thị|Nghị định|Thông tư|Quy định|Kế hoạch|Hướng dẫn|Chương trình|Luật';
const OWN = new RegExp(String.raw`(?<=(?<!\p{L})(?:${TYPES})\s)(?<word>n[ảãạăáầẩấ][yỳỷ])(?![\p{L}\d])`, 'dgu');
const TYPE_AT_END = new RegExp(String.raw`(?<!\p{L})(?:${TYPES})$`, 'u');
const OWN_AT_START = /^n[ảãạăáầẩấ][yỳỷ](?![\p{L}\d])/u;

/** Number line of a law or decision, whose symbol has the year of issue (Nghị định 30/2020/NĐ-CP, Phụ lục III). */
const NUMBER_LINE = /^Số\s?:\s?\d{1,5}\/(?<year>20\d\d)\/\p{Lu}/u;
const PLACE_DATE = /^\p{Lu}[\p{L}\s.-]{1,40},\s?ngày\s\d{1,2}\stháng\s\d{1,2}\snăm\s(?<year>\d{4})$/du;
/** How many pieces of a letterhead lie between its number and its date. */
const LETTERHEAD = 8;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/** The body of a symbol whose number stands above, where the same symbol stands elsewhere in one piece. */
function partedRepairs({ text, at }: Piece, above: string, known: ReadonlySet<string>): Repair[] {
  const number = NUMBER_AT_END.exec(above)?.groups?.number;
  const { type = '', body = '' } = REST_AT_START.exec(text)?.groups ?? {};
  return known.has(`${number}-${type}`) ? repairOf(at + type.length + 1, body, 'TW') : [];
}

function ownRepairs({ text, at }: Piece, above: string): Repair[] {
  const within = Array.from(text.matchAll(OWN)).flatMap(({ index, 0: word }) => repairOf(at + index, word, 'này'));
  const first = TYPE_AT_END.test(above) ? OWN_AT_START.exec(text)?.[0] : undefined;
  return first === undefined ? within : [...within, ...repairOf(at, first, 'này')];
}

const partyWorks = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ text }) =>
      Array.from(text.matchAll(PARTY), ({ groups }) => `${groups?.number ?? ''}-${groups?.type ?? ''}`),
    ),
  );

const differsInOne = (one: string, other: string): boolean =>
  Array.from(one).filter((digit, at) => digit !== other.charAt(at)).length === 1;

/** The year of a date below a number line with another year: that of the two that the text has more often. */
function yearRepairs(pieces: readonly Piece[]): Repair[] {
  const countOf = (year: string): number =>
    pieces.reduce((sum, { text }) => sum + (text.match(YEAR) ?? []).filter((one) => one === year).length, 0);
  return pieces.flatMap(({ text }, index) => {
    const own = NUMBER_LINE.exec(text)?.groups?.year;
    if (own === undefined) return [];
    return pieces.slice(index + 1, index + LETTERHEAD).flatMap((piece) => {
      const match = PLACE_DATE.exec(piece.text);
      const year = match?.groups?.year ?? own;
      if (!differsInOne(year, own) || countOf(own) <= countOf(year) + 1) return [];
      return repairOf(piece.at + (match?.indices?.groups?.year?.[0] ?? 0), year, own);
    });
  });
}

/**
 * Letters of citations that go on below, and the year of a letterhead: "57-" above "NQ/TV" where 57-NQ/TW stands
 * elsewhere, "Kết luận nảy", "năm 2075" below "Số: 29/2025/QĐ-TTg" in a text of 2025.
 */
export function citedRepairs(pieces: readonly Piece[]): Repair[] {
  const known = partyWorks(pieces);
  const found = pieces.flatMap((piece, index) => {
    const above = piece.kind === 'line' ? (pieces[index - 1]?.text ?? '') : '';
    return [...partedRepairs(piece, above, known), ...ownRepairs(piece, above)];
  });
  return [...found, ...yearRepairs(pieces)];
}
