import type { Stated } from './target-statement.ts';

/** Words that tell of something done, or of how things are. */
const ACHIEVED =
  /(?<!\p{L})(?:đã|hiện (?:có|nay|đang)|tính đến|những năm qua|thời gian qua|vừa qua|trước đây|theo thống kê|ước tính)(?!\p{L})/u;
/** Words of rules: who may, what it costs, what happens if. */
const CONDITION =
  /(?<!\p{L})(?:trường hợp|nếu|khi|lãi suất|mức vay|mức phạt|phạt|phí|lệ phí|thời hạn|mức hỗ trợ|hỗ trợ|mức chi|định mức|thuế|tối đa|không quá|điều kiện|tiêu chuẩn|phiên họp|biểu quyết|có mặt|tán thành|thành viên|vốn điều lệ|cổ phần|trích|chi phí|người có|diện tích từ|công suất từ|qui mô từ|điểm đánh giá|thang điểm)(?!\p{L})/u;
const AIMING =
  /(?<!\p{L})(?:phấn đấu|phần đấu|phần đầu|phấn đầu|hướng tới|hướng đến|đến năm|đến hết năm|đến cuối năm|vào năm|bảo đảm|đảm bảo|bố trí|dành|nâng|tăng|giảm|duy trì|thu hút|hình thành|xây dựng|thành lập|phát triển|hoàn thành|hoàn thiện|đưa|đào tạo|chiếm|đạt|có|số hóa|triển khai|kết nối)(?!\p{L})/u;
/** Papers and meetings are deliverables of a task, not something measured. */
const PAPERWORK =
  /^(?:nghị quyết|nghị định|thông tư|văn bản|báo cáo|đề án|kế hoạch|luật|quyết định|chỉ thị|hội nghị|hội thảo|lớp|cuộc|đợt|buổi|lần|phiên|nội dung|bước|nhóm|khâu|bên|loại|cấp|phương án|điểm)(?!\p{L})/u;

const wordsBefore = (folded: string, { before, amount }: Stated): string => folded.slice(before.start, amount.start);

export const isAchieved = (words: string): boolean => ACHIEVED.test(words);

/** A count of papers or meetings, a length of time, or a number that measures nothing we know. */
export function measuresNothing(folded: string, { amount, lead, indicator, comparator }: Stated): boolean {
  const { kind } = amount.unit;
  if (kind === 'time') return !/^ ?tuổi/u.test(folded.slice(amount.numberEnd)) || !lead.verb;
  if (kind === 'count' || kind === 'none') {
    if (PAPERWORK.test(folded.slice(amount.numberEnd).trimStart())) return true;
  }
  if (kind === 'none') return comparator === '=' && !lead.verb;
  return indicator === '';
}

/** In a section that sets aims, every measured number is one unless the sentence looks back. */
export const isAimAmongAims = (folded: string, stated: Stated): boolean =>
  !measuresNothing(folded, stated) &&
  !isAchieved(wordsBefore(folded, stated)) &&
  !(
    stated.amount.inWords &&
    stated.lead.verb === false &&
    stated.comparator === '=' &&
    !/(?:xây dựng|hình thành|thành lập|phát triển)/u.test(wordsBefore(folded, stated))
  );

/** Elsewhere an aim must say so: a verb of aim and a comparator, or something to be built and counted. */
export function isAimAmongWork(folded: string, stated: Stated): boolean {
  const { amount, lead, comparator } = stated;
  const words = wordsBefore(folded, stated);
  const { kind } = amount.unit;
  if (measuresNothing(folded, stated) || isAchieved(words) || CONDITION.test(words)) return false;
  if (comparator === '<=' || comparator === '<' || (comparator === '~' && kind !== 'percent')) return false;
  const bounded = comparator !== '=' && comparator !== 'range';
  if (kind === 'percent') return (bounded || lead.verb || amount.value === 100) && AIMING.test(words);
  if (kind === 'money') return bounded && /(?<!\p{L})(?:phấn đấu|đạt)(?!\p{L})/u.test(words);
  if (kind !== 'count' && kind !== 'measure') return false;
  if (bounded) return AIMING.test(words) || words.trim() === words.slice(words.length - lead.length).trim();
  return /(?<!\p{L})(?:xây dựng|hình thành|thành lập|đưa vào)(?!\p{L})/u.test(words) && amount.value > 1;
}
