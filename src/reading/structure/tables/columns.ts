import { fold } from '../../normalise/fold.ts';

/** What a column of a task or target table is for. */
export type ColumnRole = 'number' | 'main' | 'lead' | 'coordinating' | 'deadline' | 'deliverable' | 'other';

const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['number', /^(?:s\s?\.?\s?t\s?\.?\s?t|t\s?\.?\s?t|số tt|số thứ tự|#|no)\.?$/u],
  ['coordinating', /phối hợp/u],
  [
    'lead',
    /chủ trì|đầu mối|(?:cơ quan|đơn vị|bộ phận|cá nhân)(?: \S+){0,3} (?:thực hiện|phụ trách)|phụ trách|chịu trách nhiệm|đơn vị thực hiện|người thực hiện/u,
  ],
  ['deadline', /thời gian|thời hạn|tiến độ|hoàn thành|thời điểm|lộ trình/u],
  ['deliverable', /sản phẩm|kết quả|đầu ra|hình thức văn bản/u],
];

const MAIN =
  /nhiệm vụ|nội dung|công việc|chỉ tiêu|mục tiêu|giải pháp|hoạt động|tên|danh mục|tiêu chí|đề án|lĩnh vực|hạng mục/u;
const HEADER_WORDS =
  /^(?:s\s?\.?t\s?\.?t|tt|số tt|nội dung|nhiệm vụ|tên|chỉ tiêu|mục tiêu|đơn vị|cơ quan|thời gian|thời hạn|tiến độ|kết quả|sản phẩm|ghi chú|chủ trì|phối hợp|mã|số|lĩnh vực|giải pháp|hoạt động|tiêu chí|trách nhiệm|nguồn|kinh phí|năm|giai đoạn|hoàn thành|lộ trình|danh mục|địa điểm|căn cứ)/u;

/** "STT", "TT": the head of a column of numbers. */
export const headsNumbers = (text: string): boolean => ROLES[0]![1].test(fold(text));

export const looksLikeHeader = (text: string): boolean => text.length < 90 && HEADER_WORDS.test(fold(text));

/** A first column without a header numbers the rows of a table as wide as this. */
const FEWEST_COLUMNS = 3;

/** Roles by the headers; the main column is the one that says what is to be done or reached. */
export function columnRoles(headers: readonly string[]): ColumnRole[] {
  const roles = headers.map((header, column): ColumnRole => {
    const text = fold(header);
    if (text === '' && column === 0 && headers.length >= FEWEST_COLUMNS) return 'number';
    return ROLES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
  });
  const main = headers.findIndex((header, i) => roles[i] === 'other' && MAIN.test(fold(header)));
  const first = roles.findIndex((role) => role === 'other');
  const at = main >= 0 ? main : first;
  return roles.map((role, i) => (i === at ? 'main' : role));
}
