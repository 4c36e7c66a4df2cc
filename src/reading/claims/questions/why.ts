import { fold } from '../../normalise/fold.ts';
import type { Candidate } from '../explanation.ts';
import { type Asked, readable, saying, type Signs, type Subject, weigh } from './subject.ts';

/** Why now: what is wrong, what is needed, why it matters; what was achieved is no reason. */
const SIGNS: Signs = [
  [/^tuy nhiên|hạn chế|bất cập|yếu kém|thách thức|nguy cơ|khó khăn|vướng mắc|tụt hậu/u, 0.22],
  [/ chưa |còn (?:chậm|thiếu|thấp|nhiều|một số|khoảng cách)|không đáp ứng/u, 0.1],
  [/đứng trước yêu cầu|yêu cầu (?:cấp bách|cấp thiết|mới)|cấp bách|cấp thiết|sự cần thiết|cần có/u, 0.22],
  [/yếu tố quyết định|đột phá quan trọng|động lực|then chốt|điều kiện tiên quyết|quốc sách hàng đầu/u, 0.16],
  [/^(?:để|nhằm|trước) /u, 0.2],
  [/ nhằm /u, 0.06],
  [/(?:đã|được) (?:có|đạt|góp|hình thành|cung cấp|nâng|tăng|quan tâm)|tích cực|tiến bộ|nhờ /u, -0.2],
];
const CARRIES_OUT =
  /^(?:để |nhằm )?(?:tiếp tục )?(?:tổ chức )?(?:thực hiện|triển khai|thi hành|căn cứ)(?: tốt| có hiệu quả)? (?:\S+ ){0,3}(?:nghị quyết|kết luận|chỉ thị|quyết định|chương trình|kế hoạch|luật|chiến lược|đề án|công văn|nghị định)/u;
const BASIS = /^(?:căn cứ|theo|xét) /u;
/** That it is issued is no reason. */
const ENACTS = / ban hành (?:nghị định|quyết định|thông tư|nghị quyết|quy chế|chỉ thị)(?! (?:số )?\d)/u;
const PURPOSE = /mục đích|sự cần thiết|lí do/iu;

/** Why (Tại sao): the situation, the views, the purpose, and what it stands on. */
export function why(subject: Subject): Candidate[] {
  const title = new Set(fold(subject.metadata.title ?? '').split(/[^\p{L}\p{N}]+/u));
  return subject.statements.flatMap((statement) => {
    const base = baseOf(statement, title);
    return base === 0
      ? []
      : [saying(subject, statement, (base + weigh(statement.folded, SIGNS)) * readable(statement, 0.9))];
  });
}

function baseOf({ segment, role, at, folded, headings }: Asked, title: ReadonlySet<string>): number {
  if (at < 0 || ENACTS.test(folded)) return 0;
  if (segment === 'basis') return BASIS.test(folded) ? 0.25 + 0.15 * shareIn(folded, title) : 0;
  if (segment === 'preamble') return CARRIES_OUT.test(folded) ? 0.55 : 0.35;
  if (role === 'situation') return 0.35;
  if (role !== 'view') return 0;
  return headings.some((heading) => PURPOSE.test(heading)) ? 0.45 : at === 0 ? 0.32 : 0.22;
}

/** Share of the words of a title that a legal basis has: one about the same matter says more than one about powers. */
function shareIn(folded: string, title: ReadonlySet<string>): number {
  const there = new Set(folded.split(/[^\p{L}\p{N}]+/u));
  return [...title].filter((word) => there.has(word)).length / (title.size || 1);
}
