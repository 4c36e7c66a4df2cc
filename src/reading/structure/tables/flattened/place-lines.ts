import type { ColumnRole } from '../columns.ts';

/** What the lines of a cell look like, by the role of its column. */
const BODY =
  /^[-–+ ]{0,3}(?:các|những|một số|bộ|sở|ban|ngành|cục|chi cục|tổng cục|văn phòng|công an|hội|liên đoàn|liên minh|mặt trận|đoàn|đài|báo|trường|học viện|viện|trung tâm|tỉnh|thành ủy|thành phố|đảng|đặc khu|xã|phường|ubnd|ủy ban|uỷ ban|hđnd|doanh nghiệp|cơ quan|đơn vị|địa phương|tập đoàn|ngân hàng|kho bạc|thanh tra|quỹ|tổ)(?=[\s,;:.]|$)/iu;
const TERM = /\d{4}|\d{1,2}\/\d{2,4}|quý|tháng|thường xuyên|h[ằà]ng năm|liên tục|định kỳ|năm|ngay sau|trong ngày/iu;
const PRODUCT =
  /kế hoạch|quyết định|báo cáo|nghị quyết|đề án|văn bản|chương trình|quy chế|quy định|hệ thống|tờ trình|danh mục|cơ sở dữ liệu|nền tảng|hướng dẫn|dự án|phần mềm|hội nghị|lớp/iu;
const LONGEST_TERM = 60;
const GOES_ON = /^[\p{Ll}(]/u;
const UNFINISHED = /(?:[,;(–-]|(?:\s|^)(?:và|của|các|với|hoặc|trên|cho|về|theo|tại))$/iu;

function fits(line: string, role: ColumnRole): boolean {
  if (role === 'lead' || role === 'coordinating') return BODY.test(line);
  if (role === 'deadline') return line.length < LONGEST_TERM && TERM.test(line) && !BODY.test(line);
  if (role === 'deliverable') return PRODUCT.test(line);
  return role === 'main' && !BODY.test(line);
}

const FIT = 2;
const MISFIT = -2;
const SAME_CELL = 2;
const NEW_LINE_OF_MAIN = 0.4;
const NEW_LINE = -1;
const EMPTY_CELL = -0.6;

/** How well a line goes into a column, after one that went into `before`. */
function scoreOf(
  lines: readonly string[],
  i: number,
  column: number,
  before: number,
  roles: readonly ColumnRole[],
): number {
  const line = lines[i]!;
  const role = roles[column]!;
  if (column > before) return (fits(line, role) ? FIT : MISFIT) + EMPTY_CELL * (column - before - 1);
  const goesOn = GOES_ON.test(line) || UNFINISHED.test(lines[i - 1] ?? '');
  return goesOn ? SAME_CELL : role === 'main' ? NEW_LINE_OF_MAIN : NEW_LINE;
}

/** Columns of the lines of one row, in order, and how sure that is: the mean score of a line. */
export interface PlacedLines {
  readonly columns: readonly number[];
  readonly score: number;
}

interface Path extends PlacedLines {
  readonly last: number;
}

/**
 * Puts the lines of a row, which stand one below another, into its columns from left to right: the way that fits best on the
 * whole. Column 0 is the number's; empty cells leave no line behind.
 */
export function placeLines(lines: readonly string[], roles: readonly ColumnRole[]): PlacedLines {
  let paths: Path[] = [{ columns: [], score: 0, last: 0 }];
  lines.forEach((_, i) => {
    paths = roles.slice(1).flatMap((__, at) => bestTo(at + 1, i, paths, lines, roles) ?? []);
  });
  const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
  return { columns: best.columns, score: lines.length === 0 ? 0 : best.score / lines.length };
}

function bestTo(
  column: number,
  i: number,
  paths: readonly Path[],
  lines: readonly string[],
  roles: readonly ColumnRole[],
): Path | null {
  let best: Path | null = null;
  for (const path of paths) {
    if (path.last > column) continue;
    const score = path.score + scoreOf(lines, i, column, path.last, roles);
    if (!best || score > best.score) best = { columns: [...path.columns, column], score, last: column };
  }
  return best;
}

/** Whether a line goes on in the cell of the line before. */
export const goesOn = (line: string, before: string): boolean => GOES_ON.test(line) || UNFINISHED.test(before);
