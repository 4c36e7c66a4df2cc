import type { Clause, Metadata, ReadDocument } from '../model/document.ts';
import { fold } from '../normalise/fold.ts';

/**
 * What a section is for. Duty: who does what (tổ chức thực hiện, trách nhiệm). Story: situation, viewpoints, aims, terms,
 * where bodies are named but told nothing. Open: anything else.
 */
export type Scope = 'duty' | 'story' | 'open';

const DUTY =
  /tổ chức (?:thực hiện|triển khai|thi hành)|(?:^|[^\p{L}])(?:trách nhiệm|phân công|giao nhiệm vụ)(?![\p{L}])|nhiệm vụ của (?:các|bộ|sở|ủy ban|ubnd|ban)|điều khoản thi hành|hiệu lực thi hành|chế độ (?:thông tin,? )?báo cáo|triển khai thực hiện$/u;
const NO_DUTY =
  /(?:nguyên tắc|nội dung|phạm vi) [^;]{0,40}trách nhiệm|miễn (?:trừ )?trách nhiệm|xử lí trách nhiệm|tình hình|kết quả/u;
const LONGEST_LEAD_IN = 160;
const STORY =
  /^(?:về )?(?:đánh giá|tình hình|thực trạng|kết quả|những kết quả|hạn chế|tồn tại|nguyên nhân|bối cảnh|bài học|quan điểm|(?:các )?mục tiêu|mục đích|yêu cầu|sự cần thiết|cơ sở|căn cứ|khái niệm|định nghĩa|phạm vi|đối tượng|nguyên tắc|giải thích|tầm nhìn|dự báo|kinh phí|hồ sơ|trình tự|thủ tục|điều kiện|thẩm quyền|hành vi|chuyển tiếp|quy định chuyển tiếp|qui định chuyển tiếp|hiệu lực)(?![\p{L}])|khái quát|kinh nghiệm quốc tế|mục đích, yêu cầu/u;

/** Scope of a section by its heading; what the heading leaves open comes from the section above. */
export function scopeOf({ heading, text }: Pick<Clause, 'heading' | 'text'>, above: Scope): Scope {
  const title = heading ?? (text.length <= LONGEST_LEAD_IN && text.endsWith(':') ? text : '');
  if (title === '') return above;
  const words = fold(title);
  if (DUTY.test(words) && !NO_DUTY.test(words)) return 'duty';
  return STORY.test(words) ? 'story' : above;
}

/** Types that set norms for everybody (văn bản quy phạm, quy chế, điều lệ, hướng dẫn): their clauses are rules, not orders. */
const NORMATIVE_TYPES =
  /^(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|thông tư liên tịch|qui chế|quy chế|qui định|quy định|điều lệ|hiến pháp|hướng dẫn)$/u;
/** "29/2025/QĐ-TTg": the year inside the symbol marks a legal norm (Luật Ban hành văn bản quy phạm pháp luật). */
const NORMATIVE_SYMBOL = /^\d+\/\d{4}\//u;
const ORDERING_TYPES = /^(?:chỉ thị|công điện|thông báo|công văn)$/u;

/** True for a type of document that tells somebody something by being sent. */
export const isOrdering = ({ type }: Metadata): boolean => type !== null && ORDERING_TYPES.test(fold(type));

const MANY_ARTICLES = 6;

/** True for a document, or one with a document issued with it, that is made of norms. */
export function isNormative({ metadata, clauses }: Pick<ReadDocument, 'metadata' | 'clauses'>): boolean {
  if (metadata.type && NORMATIVE_TYPES.test(fold(metadata.type))) return true;
  if (metadata.symbol && NORMATIVE_SYMBOL.test(metadata.symbol)) return true;
  return clauses.filter(({ kind }) => kind === 'article').length >= MANY_ARTICLES;
}
