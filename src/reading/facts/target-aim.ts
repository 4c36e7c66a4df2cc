import type { Purpose } from './target-section.ts';
import type { Stated } from './target-statement.ts';

/** Words that tell of something done, or of how things are. */
const ACHIEVED =
  /(?<!\p{L})(?:đã|hiện (?:có|nay|đang)|tính đến|những năm qua|thời gian qua|vừa qua|trước đây|theo thống kê|ước tính)(?!\p{L})/u;
/** Words of rules: who may, what it costs, what happens if. */
const CONDITION =
  /(?<!\p{L})(?:trường hợp|nếu|khi|lãi suất|mức vay|mức phạt|phạt|lệ phí|học phí|thời hạn|mức hỗ trợ|hỗ trợ|mức chi|định mức|thuế|tối đa|không quá|điều kiện|tiêu chuẩn|phiên họp|biểu quyết|có mặt|tán thành|thành viên|vốn điều lệ|vốn đối ứng|cổ phần|trích|người có|diện tích|công suất từ|qui mô từ|điểm đánh giá|thang điểm)(?!\p{L})/u;
/** "… 60% mới được thành lập": the number is what must be met first. */
const CONDITION_AFTER = /^[^.;\n\d]{0,60}?(?<!\p{L})(?:mới được|thì được|thì phải|được phép|được xem xét)(?!\p{L})/u;
const AIMING =
  /(?<!\p{L})(?:phấn đấu|phần đấu|phần đầu|phấn đầu|hướng tới|hướng đến|đến năm|đến hết năm|đến cuối năm|vào năm|bảo đảm|đảm bảo|bố trí|dành|nâng|tăng|giảm|duy trì|thu hút|hình thành|xây dựng|thành lập|phát triển|hoàn thành|hoàn thiện|đưa|đào tạo|chiếm|đạt|có|số hóa|triển khai|kết nối|lựa chọn|đăng kí|giải ngân)(?!\p{L})/u;
/** "có hơn 300 nhà cung cấp" describes; these verbs set out to reach. */
const SETTING_OUT =
  /(?<!\p{L})(?:phấn đấu|hướng tới|hướng đến|bảo đảm|đảm bảo|bố trí|dành|nâng|tăng|duy trì|thu hút|hình thành|xây dựng|thành lập|hoàn thành|đưa|đào tạo|đạt|giải ngân)(?!\p{L})/u;
const BUILDING = /(?<!\p{L})(?:xây dựng|hình thành|thành lập|đưa vào)(?!\p{L})/u;
const PRODUCING =
  /(?<!\p{L})(?:xây dựng|hình thành|thành lập|đưa vào|đào tạo|thu hút|hoàn thành|khởi công|phát triển|làm chủ|ươm tạo|công nhận|trồng|nâng cấp|có|đạt)(?!\p{L})/u;
/** Papers and meetings are deliverables of a task, not something measured. */
const PAPERWORK =
  /^(?:nghị quyết|nghị định|thông tư|văn bản|báo cáo|đề án|kế hoạch|luật|quyết định|chỉ thị|hội nghị|hội thảo|lớp|cuộc|đợt|buổi|lần|phiên|nội dung|bước|nhóm|khâu|bên|loại|cấp|phương án|điểm|nhiệm vụ|giải pháp|lĩnh vực|chương trình|đột phá|nhà)(?!\p{L})/u;
/** What directives list by number without aiming at it; with "ít nhất" before it, it is aimed at all the same. */
const LISTED = /^(?:nhiệm vụ|giải pháp|lĩnh vực|chương trình|đột phá|nhà|cấp|nhóm)(?!\p{L})/u;

/** "thu hút được 25 dự án" tells what came of it. */
const CAME_OF_IT = /(?<!\p{L})được $/u;

const isAchieved = (words: string): boolean => ACHIEVED.test(words);

/** A count of papers or meetings, or a number that measures nothing we know. */
function measuresNothing(folded: string, { amount, lead, indicator, comparator }: Stated): boolean {
  const { kind } = amount.unit;
  if (indicator === '') return true;
  if (kind !== 'count' && kind !== 'none') return false;
  const counted = folded.slice(amount.numberEnd).trimStart();
  const bounded = comparator !== '=' && LISTED.test(counted);
  if (PAPERWORK.test(counted) && !bounded && !lead.verb) return true;
  return kind === 'none' && comparator === '=' && !lead.verb;
}

/** Numbers in words are aims only where something is to be built: "xây dựng ba khu công nghệ cao". */
const isLooseWord = ({ amount, comparator }: Stated, words: string): boolean =>
  amount.inWords && comparator === '=' && !BUILDING.test(words);

/** In a section that sets aims, every measured number is one unless the sentence looks back. */
export function isAimAmongAims(folded: string, stated: Stated): boolean {
  const words = folded.slice(stated.before.start, stated.amount.start);
  return !measuresNothing(folded, stated) && !isAchieved(words) && !isLooseWord(stated, words);
}

function isRule(folded: string, { opening, amount }: Stated): boolean {
  return (
    CONDITION.test(folded.slice(opening, amount.start)) ||
    CONDITION_AFTER.test(folded.slice(amount.end, amount.end + 80))
  );
}

/** Elsewhere an aim must say so: a verb of aim with a comparator, or something to be produced by a year. */
export function isAimAmongWork(folded: string, stated: Stated, isDated: boolean): boolean {
  const { amount, lead, comparator } = stated;
  const { kind } = amount.unit;
  const words = folded.slice(stated.before.start, amount.start);
  if (measuresNothing(folded, stated) || CAME_OF_IT.test(words)) return false;
  if (isAchieved(folded.slice(stated.opening, amount.start))) return false;
  if (isRule(folded, stated) || isLooseWord(stated, words)) return false;
  if (comparator === '<=' || comparator === '<' || (comparator === '~' && kind !== 'percent')) return false;
  if (comparator === '>' && !isDated && !SETTING_OUT.test(words)) return false;
  const bounded = comparator !== '=' && comparator !== 'range';
  const puts = lead.verb || lead.changesTo;
  if (kind === 'percent') return (bounded || puts || amount.value === 100) && AIMING.test(words);
  if (kind === 'money') return bounded && /(?<!\p{L})(?:phấn đấu|đạt)(?!\p{L})/u.test(words);
  if (kind !== 'count' && kind !== 'measure') return false;
  if (bounded) return AIMING.test(words) || words.trim() === words.slice(words.length - lead.length).trim();
  return isDated ? PRODUCING.test(words) : BUILDING.test(words) && amount.value > 1;
}

/** A place in a ranking is aimed at among aims, elsewhere when the words before it say so. */
export const isRankAimed = (words: string, purpose: Purpose): boolean =>
  !isAchieved(words) &&
  (purpose === 'aims' || /(?<!\p{L})(?:phấn đấu|đến năm|nâng|cải thiện|duy trì|thuộc|đưa|lọt)(?!\p{L})/u.test(words));
