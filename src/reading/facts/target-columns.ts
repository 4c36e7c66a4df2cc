import type { ClauseCell } from '../model/document.ts';
import { foldLetters } from '../normalise/fold.ts';

/** Which column of a table holds what, by index; -1 where there is none. */
export interface Columns {
  readonly indicator: number;
  readonly unit: number;
  readonly values: readonly number[];
  readonly baseline: number;
}

const OF_TARGETS = /chỉ tiêu|chỉ số|mục tiêu/u;
const INDICATOR = /chỉ tiêu|chỉ số|mục tiêu|nội dung|tên|tiêu chí|danh mục/u;
const UNIT = /^(?:đơn vị(?: tính| đo)?|đvt|đ\.vị tính)$/u;
const VALUE = /20\d\d|^(?:kết quả|giá trị|mục tiêu|kế hoạch|mức|mức đạt|kết quả cần đạt|chỉ tiêu giao|chỉ tiêu)$/u;
const NOT_VALUE =
  /cơ quan|đơn vị|chủ trì|phối hợp|trách nhiệm|ghi chú|căn cứ|thực hiện 20|hiện trạng|ước|thời gian|thời hạn|tiến độ|so sánh/u;
const BASELINE = /thực hiện 20|hiện trạng|năm gốc|đã đạt|ước thực hiện/u;
/** Task lists, budgets and forms to fill in. */
const OTHER_TABLE = /nhiệm vụ|công việc|sản phẩm|đơn giá|thành tiền|kinh phí|chi phí|dự toán|thời gian hoàn thành/u;
const YEAR = /20\d\d/u;
const FIGURE = /^[≥≤<>=~\s]*\d[\d.,]*(?: ?%)?(?: ?- ?\d[\d.,]*(?: ?%)?)?$/u;

/** A table that prints no headers, among aims: a name, perhaps a unit, then figures. */
function columnsByContent(cells: readonly ClauseCell[]): Columns | null {
  const texts = cells.map((cell) => foldLetters(cell.text).trim());
  const indicator = texts.findIndex((text) => /\p{L}{2,} \p{L}/u.test(text));
  const values = texts.flatMap((text, i) => (i > indicator && FIGURE.test(text) ? [i] : []));
  const unit = texts.findIndex((text, i) => i > indicator && text !== '' && text.length <= 30 && !FIGURE.test(text));
  const known = indicator >= 0 && values.length > 0;
  return known ? { indicator, unit: unit < values[0]! ? unit : -1, values, baseline: -1 } : null;
}

/** Columns of an annex of targets (phụ lục chỉ tiêu), by their headers; null for any other table. */
export function targetColumns(cells: readonly ClauseCell[], amongAims: boolean): Columns | null {
  const headers = cells.map((cell) => foldLetters(cell.header).trim());
  if (headers.every((header) => header === '')) return amongAims ? columnsByContent(cells) : null;
  const unit = headers.findIndex((header) => UNIT.test(header));
  const indicator = headers.findIndex((header) => INDICATOR.test(header) && !YEAR.test(header));
  const isValue = (header: string, i: number) =>
    i > indicator && i !== unit && VALUE.test(header) && !NOT_VALUE.test(header);
  const values = headers.flatMap((header, i) => (isValue(header, i) ? [i] : []));
  const ofTargets = headers.some((header) => OF_TARGETS.test(header));
  if (indicator < 0 || values.length === 0 || headers.some((header) => OTHER_TABLE.test(header))) return null;
  if (!ofTargets && !amongAims && unit < 0) return null;
  return { indicator, unit, values, baseline: headers.findIndex((header) => BASELINE.test(header)) };
}
