import { foldLetters } from '../normalise/fold.ts';
import { type Span, span } from '../model/span.ts';
import { matchesOf } from './match-at.ts';

const START =
  /^(?:[\s,:;()"+–-]+|\d{1,2}\) |(?:(?:và|trong đó|cụ thể|mục tiêu|chỉ tiêu|phấn đấu|phần đấu|phần đầu|phấn đầu|từng bước|hướng tới|tiếp tục|cơ bản|ít nhất|riêng|hằng năm|hàng năm|mỗi năm|từ nay|là|thì|với|tầm nhìn|bình quân|trung bình)(?!\p{L})|(?:đến|tới|trước|vào|trong|giai đoạn|thời kì|năm|hết|cuối|từ)(?: hết| cuối| năm| giai đoạn){0,2} ?20\d\d(?: ?- ?20\d\d)?(?: đến (?:năm )?20\d\d)?))/u;
const RAISE =
  /^(?:nâng cao|nâng|tăng dần|tăng|giảm dần|giảm|duy trì|giữ|đạt|có|bảo đảm|đảm bảo) (?=(?:tỉ lệ|tỉ trọng|số|tổng|qui mô|chỉ số|giá trị|mức|tốc độ|đầu tư|độ|năng suất|thu nhập|chi ))/u;
const HEAD =
  /(?:, |: |^| có | vào (?=chỉ số)| (?=(?:bố trí|dành) ?$))(?=(?:bố trí|dành) ?$|(?:tỉ lệ|tỉ trọng|tỉ suất|số lượng|số doanh|tổng số|tổng |qui mô|chỉ số|giá trị|tốc độ|thu nhập|năng suất|kinh phí|nguồn nhân lực|diện tích|mức độ|độ che phủ|grdp|gdp)(?!\p{L}))/gu;
const VERB =
  /^(?:thu hút|hình thành|xây dựng|thành lập|hoàn thành|hoàn thiện|hoàn tất|phát triển|bố trí|hỗ trợ|đào tạo|bồi dưỡng|kết nối|niêm yết|thực hiện|tổ chức|tạo|ươm tạo|cung cấp|liên thông|hợp tác|đưa|triển khai|số hóa|cắt giảm|giảm|dành|huy động|cấp|công nhận|chuyển giao|làm chủ|ứng dụng|đăng kí|sản xuất|trồng|giải quyết|tiếp nhận|rút ngắn|phổ cập|kết nạp|củng cố|nâng cấp|đầu tư|mở rộng|khai thác|có|đạt|tăng|nâng|phủ|lựa chọn|tập trung|đẩy mạnh|công bố|bảo đảm|đảm bảo|duy trì|chuyển đổi(?! số))(?!\p{L})/u;
const RIGHT_END =
  /[;.\n:]|, (?:trong đó|phấn đấu|góp phần|đến năm|vào năm|bảo đảm|đảm bảo|từng bước|tiến tới|nhằm|qua đó|đồng thời|có (?:ít nhất|tối thiểu|từ|khoảng|trên)|tỉ lệ|số lượng)| (?:vào|đến|trước|trong) (?:cuối |hết )?năm 20\d\d| trở lên| trở xuống/u;

/** Cuts what leads up to a noun phrase: dates, "phấn đấu", "nâng", earlier parts of the sentence. Offsets of `text`. */
export function leftPhrase(text: string, from: number, to: number): Span {
  let start = from;
  let folded = foldLetters(text.slice(start, to));
  for (let cut = 0; cut < 8; cut++) {
    const lead = START.exec(folded)?.[0] ?? RAISE.exec(folded)?.[0];
    if (!lead) break;
    start += lead.length;
    folded = folded.slice(lead.length);
  }
  const head = matchesOf(HEAD, folded).at(-1);
  if (head) start += head.index + head[0].length;
  const end = start + text.slice(start, to).replace(/[\s,:;(–-]+$/u, '').length;
  return span(Math.min(start, end), end);
}

/** The noun phrase that goes on after an amount, up to the end of its part of the sentence. Offsets of `text`. */
export function rightPhrase(text: string, from: number, to: number): Span {
  const words = /^\s*,/u.test(text.slice(from, to)) ? '' : text.slice(from, to);
  const stop = foldLetters(words).search(RIGHT_END);
  const kept = (stop >= 0 ? words.slice(0, stop) : words).replace(
    /(?:[\s,;(–-]|(?<!\p{L})(?:và|với|có|trong|tại|từ|cho|của|đến|trên|hoặc))+$/u,
    '',
  );
  const start = from + (kept.length - kept.trimStart().length);
  return span(start, Math.max(start, from + kept.length));
}

/** True for "xây dựng", "thu hút thêm …": then the thing counted stands after the number. */
export const beginsWithVerb = (phrase: string): boolean => VERB.test(foldLetters(phrase));

/** True for phrases that name a measured thing by themselves: "tỉ lệ …", "số lượng …". */
export function namesMeasure(phrase: string): boolean {
  return /^(?:tỉ lệ|tỉ trọng|tỉ suất|số|tổng|qui mô|chỉ số|giá trị|tốc độ|thu nhập|năng suất|kinh phí|nguồn|diện tích|mức|độ|grdp|gdp)(?!\p{L})/u.test(
    foldLetters(phrase),
  );
}

/** A name for people: one line, no quotation marks, small first letter unless it is an abbreviation or a name. */
export function indicatorName(words: string): string {
  const line = words
    .replace(/["“”]|^\s*[-+•]\s/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[.;:]?\s*$/u, '')
    .trim();
  return line.replace(/^\p{Lu}(?=\p{Ll}*(?: \p{Ll}|$))/u, (letter) => letter.toLowerCase());
}
