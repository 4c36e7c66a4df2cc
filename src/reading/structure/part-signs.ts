import type { DocumentKind } from '../model/document.ts';

/** A sign of what a part is: a pattern in one line, how much it weighs, and how often it may count. */
export interface Sign {
  readonly code: string;
  readonly kind: DocumentKind;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly most: number;
  /** How every such line ends: cheaper to ask than the pattern. */
  readonly ending?: string;
}

const sign = (code: string, kind: DocumentKind, weight: number, pattern: RegExp, most = 1, ending?: string): Sign => ({
  code,
  kind,
  weight,
  pattern,
  most,
  ...(ending && { ending }),
});

const TYPE =
  '(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Quy định|Nghị định|Hướng dẫn|Kế hoạch|Thông báo|Chương trình|Văn bản|Công điện)';

/** Codes are stable: they are shown to officers as the reasons for a kind. */
export const SIGNS: readonly Sign[] = [
  sign('motto', 'directive', 3, /^(?:CỘNG H[ÒO][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)/u),
  sign('number-line', 'directive', 3, /^\**S[ốô]\s{0,3}:?\s{0,12}[\d\s/.-]{0,20}[-/\s]\p{Lu}{1,4}\p{L}?[-/]/u),
  sign('place-date', 'directive', 2, /^\**[\p{Lu}][\p{L}. -]{1,40},? ?\**,? ngày\s*\d{0,2}\s*tháng\s*\d{0,2}\s*năm/u),
  sign(
    'type-line',
    'directive',
    3,
    /^(?:NGHỊ QUYẾT|KẾT LUẬN|CHỈ THỊ|QUYẾT ĐỊNH|QUY ĐỊNH|NGHỊ ĐỊNH|HƯỚNG DẪN|KẾ HOẠCH|THÔNG BÁO|CHƯƠNG TRÌNH|CÔNG ĐIỆN|THÔNG TƯ|THÔNG TRI|QUY CHẾ|ĐỀ ÁN|BÁO CÁO|TỜ TRÌNH|LUẬT)(?![\p{L}])[^\p{Ll}]{0,120}$/u,
  ),
  sign('legal-basis', 'directive', 2, /^(?:[-–]\s*)?Căn cứ [^;]{5,400}[;,.]$/u),
  sign('recipients', 'directive', 3, /^\**N[ơo]i nhận\s*:/u),
  sign('delegation', 'directive', 3, /^(?:T\s?[/.]\s?M|K\s?[/.]?\s?T|TL|TUQ)[./]?\s+\p{Lu}{2}/u),
  sign('article', 'directive', 2, /^Điều \d{1,3}[.:]/u, 2),
  sign('chapter', 'directive', 2, /^(?:Chương|CHƯƠNG) [IVX]{1,5}(?![\p{L}])/u),
  sign('party-label', 'directive', 2, /^(?:[IVX]{1,4}|[A-E])\s?[-–.]\s?\p{Lu}{2}[^\p{Ll}]{2,}$/u, 2),
  sign('annex-heading', 'directive', 3, /^PHỤ LỤC(?: (?:SỐ )?(?:[IVX]+|\d+))?[^\p{Ll}]*$/u),
  sign('attached', 'directive', 2, /^\((?:Ban hành )?[Kk]èm theo /u),
  sign(
    'orders',
    'directive',
    3,
    /(?:Bộ Chính trị|Ban Bí thư|Ban Thường vụ|Chính phủ|Thủ tướng|Chủ tịch|Bộ trưởng|Ủy ban nhân dân|UBND|Giám đốc)[^.;]{0,60} (?:yêu cầu|chỉ đạo|ban hành|giao|quyết định|kết luận|chỉ thị)[^.]{0,200}(?:sau|như sau|sau đây)\s*:$/u,
    1,
    ':',
  ),
  sign(
    'caption',
    'directive',
    2,
    /^(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Quy định|Hướng dẫn|Thông báo) số \d{1,4}-\p{Lu}{2,4}\/\p{Lu}+,? ngày \d/u,
  ),
  sign('full-text', 'directive', 5, /giới thiệu toàn văn/u),
  sign('numbered', 'directive', 0.5, /^(?:\d{1,2}|[a-đ])\s?[.)-]\s?\p{Lu}/u, 2),
  sign(
    'this-document',
    'directive',
    2,
    new RegExp(`^${TYPE}(?: hành động)? này (?:có hiệu lực|được|phổ biến|áp dụng)`, 'u'),
  ),
  sign(
    'states-clearly',
    'digest',
    3,
    new RegExp(`${TYPE}(?: \\S+){0,4} (?:cũng )?(?:nêu rõ|nhấn mạnh|yêu cầu rõ|đề ra|chỉ rõ|quy định rõ)`, 'u'),
    2,
  ),
  sign(
    'was-signed',
    'digest',
    3,
    new RegExp(`^(?:\\*\\*)?(?:Ngày|Mới đây|Chiều|Sáng|Vừa qua)[^.]{5,160}(?:ký|ban hành) (?:${TYPE}|Nghị)`, 'u'),
  ),
  sign(
    'report-of-meeting',
    'digest',
    3,
    /(?:chủ trì|phát biểu|tham dự|kết luận) (?:tại )?(?:[Pp]hiên họp|[Cc]uộc họp|[Hh]ội nghị|buổi làm việc)[^.]{0,120}(?:diễn ra|cho biết|nhấn mạnh|chiều|sáng|ngày)/u,
  ),
  sign(
    'said',
    'digest',
    2,
    /(?:Tổng Bí thư|Thủ tướng|Bộ trưởng|Chủ tịch)(?: \p{Lu}\p{Ll}+){0,4},? (?:cho biết|nhấn mạnh|nêu rõ|khẳng định|cho rằng|đề nghị|yêu cầu:)/u,
    2,
  ),
  sign('summary-heading', 'digest', 6, /^#*\s*(?:TÓM TẮT|Tóm tắt)(?:\s|$|:)/u),
  sign('subject-matter-table', 'digest', 1, /^Thuộc tính\tNội dung|^Người chủ trì\t/u),
  sign(
    'comparison',
    'commentary',
    5,
    /^(?:So sánh|Đối chiếu|Phân tích|Bình luận|Nhận định|Đánh giá)(?: \S+){0,6} (?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Kế hoạch)/u,
  ),
  sign(
    'chat',
    'commentary',
    8,
    /^(?:You said|ChatGPT said|ChatGPT|Bạn đã nói|User|Assistant|Gemini|Claude)\s*:?$/iu,
    2,
  ),
  sign('five-w', 'commentary', 3, /^(?:\d\.\s*)?(?:What|Why|Who|When|Where|How)\s*\(/u, 2),
  sign(
    'key-points',
    'commentary',
    6,
    /^(?:Key Points|Key Citations|Điểm chính|Những điểm chính|Tổng kết|Kết luận và triển vọng|Báo cáo chi tiết)\s*:?$/iu,
    2,
  ),
  sign('bold-lead-in', 'commentary', 0.5, /^[-•*]\s(?:\p{Lu}[^:.]{3,50}):(?:\s|$)/u, 6),
  sign('hedging', 'commentary', 3, /^(?:[-•*]\s)?(?:Có vẻ như|Dưới đây là|Nghiên cứu cho thấy|Dường như)/u, 2),
];
