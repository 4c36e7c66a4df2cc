import { misreadPhrase } from '../../facts/misread.ts';
import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';
import { UNIT_HEAD } from './unit-cells.ts';

const repairOf = repairsBy('frame-wording', 0.85);

/** Phrases of units (đơn vị tính) whose letters, in a column of units, stand for nothing else. */
const UNIT_PHRASES = `thứ bậc|người|vạn dân|dân số|tổng chi nsnn|tổng chi ngân sách|ngân sách nhà nước
thành phố|tỉnh|huyện|cáp quang biển|sàn dữ liệu|cơ sở dữ liệu|trung tâm dữ liệu|doanh nghiệp|doanh nghiệp/1000
tổ chức|nền tảng|mô hình|sản phẩm|nhiệm vụ|lao động|hợp tác xã|nghìn tỷ đồng|tỷ đồng|triệu đồng|giường bệnh|lượt khách`;
/** Phrases of spending (Luật Ngân sách nhà nước), of measures and of bounds that are fixed in a sentence too. */
const SENTENCE_PHRASES = `tổng chi ngân sách|ngân sách nhà nước chi sự nghiệp|ngân sách nhà nước|ngân sách chi sự nghiệp
kinh phí chi cho|một vạn dân|tối thiểu|ít nhất`;

const listed = (phrases: string): string[] =>
  phrases.split(/[|\n]/u).toSorted((one, other) => other.length - one.length);

/** Any of the phrases, whatever marks its vowels have, with a group for each. */
function phrasePattern(phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) => `(${misreadPhrase(phrase).replaceAll(' ', String.raw`\s`)})`);
  return new RegExp(String.raw`(?<!\p{L})(?:${sources.join('|')})(?!\p{L})`, 'giu');
}
const UNITS = listed(UNIT_PHRASES);
const UNIT = phrasePattern(UNITS);
const WORDINGS = listed(SENTENCE_PHRASES);
const WORDING = phrasePattern(WORDINGS);

/** "%/năm", whose sign was read as the digit it looks like, and whose slash as a stroke of a letter. */
const A_YEAR = /^(?:[9%]|9[6%]|%9)[/\\wv1lI|9]?n[ăaâäắặã]m$/iu;
/** The same behind a number with its sign: "12%9năm". */
const SLASH_AFTER_PERCENT = /(?<=\d%)(?<stroke>[9lI1|\\])(?=năm(?!\p{L}))/dgu;
/** A number a year has a unit, so a last 9 is the sign of per cent; a range tells it from a number that ends in 9. */
const RANGE_A_YEAR =
  /(?<![\d.,])(?<low>\d{1,2})(?<gap>\s?[-–]\s?)(?<high>\d{1,2})(?<sign>9|96|9%)(?=\/năm(?!\p{L}))/dgu;
/** "Tbps", a measure of lines of communication, whose b lost its foot. */
const TERABITS = /^T[ùúubhB6]ps$/u;
/** "thứ bậc", a rank among countries, with its last letter misread. */
const RANK = /^thứ\sb[ậâăạ][tcíe]$/iu;
/** "ít nhất", a bound, with dirt between its words. */
const AT_LEAST = /(?<![\p{L}\d])[Íí]t(?<dirt>\s[-–.·]\s)(?=nhất(?!\p{L}))/dgu;
const AT_LEAST_PARTED = /(?<![\p{L}\d])[Íí]t(?<dirt>\s[-–.·])$/dgu;

/** The phrase with the capitals that were printed. */
const asPrinted = (printed: string, phrase: string): string =>
  Array.from(phrase, (letter, at) => (/\p{Lu}/u.test(printed.charAt(at)) ? letter.toUpperCase() : letter)).join('');

/** Words of phrases that were read with other marks, each a repair of its own. */
function phraseRepairs({ text, at }: Piece, pattern: RegExp, phrases: readonly string[]): Repair[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const phrase = phrases[match.slice(1).findIndex((group) => group !== undefined)] ?? match[0];
    return Array.from(match[0].matchAll(/\S+/gu)).flatMap(({ 0: word, index }) =>
      repairOf(at + match.index + index, word, asPrinted(word, phrase.slice(index, index + word.length))),
    );
  });
}

function unitMeant(text: string): string {
  if (A_YEAR.test(text)) return '%/năm';
  if (TERABITS.test(text)) return 'Tbps';
  return RANK.test(text) ? asPrinted(text, 'thứ bậc') : text;
}

function unitCellRepairs(piece: Piece): Repair[] {
  const meant = unitMeant(piece.text);
  return meant === piece.text ? phraseRepairs(piece, UNIT, UNITS) : repairOf(piece.at, piece.text, meant);
}

/** The sign of a range a year: only where the number with it is no end of a range that begins so low. */
function rangeRepairs({ text, at }: Piece): Repair[] {
  return Array.from(text.matchAll(RANGE_A_YEAR)).flatMap(
    ({ groups: { low = '', high = '', sign = '' } = {}, indices }) =>
      Number(high) > Number(low) ? repairOf(at + (indices?.groups?.sign?.[0] ?? 0), sign, '%') : [],
  );
}

const strokeRepairs = ({ text, at }: Piece, pattern: RegExp, group: string, meant: string): Repair[] =>
  Array.from(text.matchAll(pattern)).flatMap(({ groups, indices }) =>
    repairOf(at + (indices?.groups?.[group]?.[0] ?? 0), groups?.[group] ?? '', meant),
  );

/**
 * Words of units and of bounds that were misread: in the column of units phrases of units ("Ngưỡi/vận dân"), everywhere
 * those of the budget ("tổng chỉ ngân sách") and the sign of growth a year ("16 - 189/năm").
 */
export function measureRepairs(pieces: readonly Piece[]): Repair[] {
  const heads = pieces.filter(({ kind, row, text }) => kind === 'cell' && row === 0 && UNIT_HEAD.test(text.trim()));
  const isUnit = ({ table, column, row }: Piece): boolean =>
    row > 0 && heads.some((head) => head.table === table && head.column === column);
  const isParted = (index: number): boolean => /^nhất(?!\p{L})/u.test(pieces[index + 1]?.text ?? '');
  return pieces.flatMap((piece, index) =>
    isUnit(piece)
      ? unitCellRepairs(piece)
      : [
          ...phraseRepairs(piece, WORDING, WORDINGS),
          ...strokeRepairs(piece, SLASH_AFTER_PERCENT, 'stroke', '/'),
          ...rangeRepairs(piece),
          ...strokeRepairs(piece, AT_LEAST, 'dirt', ' '),
          ...(isParted(index) ? strokeRepairs(piece, AT_LEAST_PARTED, 'dirt', '') : []),
        ],
  );
}
