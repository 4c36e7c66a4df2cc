import { type Span, span } from '../model/span.ts';
import { anyOf } from './body-lexicon.ts';
import { readBodyList } from './body-list.ts';
import type { Words } from './body-words.ts';
import { END, matchAt, matchesOf } from './match-at.ts';

/** What comes out of a task in running text, located in it. */
export interface ReadDeliverable {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MAKE =
  anyOf(`xây dựng|ban hành|hoàn thiện|sửa đổi|bổ sung|dự thảo|soạn thảo|rà soát|điều chỉnh|lập|tổ chức thực hiện
  triển khai|tổ chức triển khai|cụ thể hóa|đề xuất|nghiên cứu|trình thủ tướng chính phủ|trình chính phủ|trình thủ tướng
  trình cấp có thẩm quyền|hoàn thành|phê duyệt|ban hành hoặc ban hành theo thẩm quyền`);
const MADE =
  anyOf(`kế hoạch|chương trình|đề án|dự án|nghị định|thông tư|nghị quyết|quyết định|luật|pháp luật|hệ thống pháp luật|văn bản
  quy chế|quy định|quy hoạch|chiến lược|danh mục|cơ sở dữ liệu|cơ chế|chính sách|tiêu chí|bộ tiêu chí|bộ chỉ số|nền tảng
  hướng dẫn|hồ sơ|tài liệu|định mức|tiêu chuẩn|quy chuẩn|khung|cổng thông tin|hệ thống thông tin|phần mềm|báo cáo
  phương án|đề cương|sổ tay|cẩm nang|bản đồ|chỉ thị|pháp lệnh|tờ trình|quy trình|dự thảo`);
const PLURAL = '(?:(?:các|những|một số|hệ thống|bộ) )?';
const OBJECT = new RegExp(
  `(?<![\\p{L}]|(?:ngày|được|đã|sau khi) )(?:${MAKE})(?:(?:,| và| hoặc|, trình [^,;.]{3,40} ban hành và|,? trình [^,;.]{3,40}?) (?:${MAKE})){0,4}(?:,? (?:trình )?(?:thủ tướng chính phủ|chính phủ))? (?=${PLURAL}(?:${MADE})${END})`,
  'gu',
);
const OBJECT_END =
  /[;.:\n]|(?<!chương|qui|quá|tiến|lộ|tờ|giáo|công|lập),? (?:trình|phù hợp|nhằm|theo hướng|đáp ứng|để tạo|làm cơ sở|hoàn thành|bảo đảm|đảm bảo|trong (?:tháng|quí|năm|phạm vi)|trước ngày|chậm nhất|báo cáo|gửi|trên cơ sở)(?![\p{L}])/gu;
const REPORT =
  /(?<![\p{L}]|(?:chế độ|thông tin|tổng hợp|trên cơ sở|theo|cơ quan gửi|cơ quan nhận|ngoài) )báo cáo(?:,)? (?=\p{L})/gu;
const REPORT_END =
  /[;.:\n]|,? (?:để|theo|trong (?:tháng|quí|năm)|trước ngày|chậm nhất|xem xét|xử lí|trước|hằng|hàng)(?![\p{L}])/gu;
const ITSELF = /(?:kết quả|tình hình|định kì|đột xuất|(?:cấp|cơ quan)(?: có)? thẩm quyền)/uy;

const cut = (folded: string, from: number, ends: RegExp): number => {
  ends.lastIndex = from;
  return ends.exec(folded)?.index ?? folded.length;
};

function found(words: Words): Span[] {
  const { folded } = words;
  const objects = matchesOf(OBJECT, folded).map((match) => {
    const start = match.index + match[0].length;
    return span(start, cut(folded, start, OBJECT_END));
  });
  const reports = matchesOf(REPORT, folded).flatMap((match) => {
    const at = match.index + match[0].length;
    const list = readBodyList(words, at);
    const isOne = list.bodies.length > 0 || matchAt(ITSELF, folded, at) > 0;
    return isOne ? [span(match.index, cut(folded, Math.max(at, list.end), REPORT_END))] : [];
  });
  return [...objects, ...reports];
}

/**
 * Deliverables (sản phẩm) of a task in running text: the full object of xây dựng, ban hành, hoàn thiện, or "báo cáo …"
 * with its recipient; several joined by "; ". Null when it names none.
 */
export function readDeliverable(words: Words): ReadDeliverable | null {
  const { text } = words;
  const parts = found(words)
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => end > start + 3);
  let reached = 0;
  const apart = parts.filter(({ start, end }) => {
    const free = start >= reached;
    reached = Math.max(reached, end);
    return free;
  });
  const [first] = apart;
  if (!first) return null;
  const quotes = apart.map(({ start, end }) => text.slice(start, end).trim());
  return { text: quotes.join('; '), start: first.start, end: Math.max(...apart.map(({ end }) => end)) };
}
