/**
 * Lines of the frame that every paper carries (thể thức): Nghị định 30/2020/NĐ-CP for the State, Hướng dẫn 36-HD/VPTW
 * for the Party. Patterns tolerate what scans do: missing marks, doubled spaces, "T/ M".
 */

const MOTTO =
  /^(?:C[ỘOÔ]NG H[ÒO][AÀ] X[ÃA] H[ỘOÔ]I CH[ỦU] NGH[ĨI]A(?: VI[ỆEÊ]T NAM)?|Đ[ẢA]NG C[ỘOÔ]NG S[ẢA]N VI[ỆEÊ]T NAM|(?:Đ|D)[ộoô]c l[ậaâ]p\s*[-–]\s*T[ựuư] do\s*[-–]\s*H[ạa]nh ph[úu]c)[.\s*_-]*$/iu;
const RULE = /^(?:[-–—_=~.…\s]{3,}|[*⁎∗\s]{1,9}|[-–—_]{1,2}|o0o|---o0o---)$/u;
const NUMBER_LINE =
  /^(?:(?:(?:Luật|Nghị quyết|Pháp lệnh|Nghị định|Quyết định|Thông tư)\s{1,3}s|S)[ốôo]\s{0,3}[:.]?\s{0,20}(?=[\d./\-–:\s\p{Lu}])|S[ỐÔO]\s{0,2}[:.]\s{0,3}(?=\d))(?<symbol>[\d.…\s]{0,24}(?:[/\-–]|\s(?=\p{Lu}{2}))[^,;]{1,40})$/u;
const PLACE_DATE =
  /^(?<place>[\p{Lu}][\p{L}.\s-]{1,40}?)\s{0,2},?\s{0,3}ng[àa]y(?<gaps>[^\p{L}\d]{0,8}(?<day>\d{0,2})[^\p{L}\d]{0,12}th[áa]ng\s*(?<month>\d{0,2})[^\p{L}\d]{0,12})n[ăa]m\s*(?<year>(?:19|20)?\d{0,2})[\s.…]*$/iu;
/** What a printer leaves around the day and the month; anything else is of a hand that wrote more than was read. */
const PRINTED_GAPS = /^[\s\d.…_]*th[áa]ng[\s\d.…_]*$/iu;
const STAMP =
  /^(?:[ĐD][ẾEỀÊ]N\s*(?:S[ốôo])?\s*[:.]?\s*[A-Z]?\d*|[ĐD][ẾEỀÊ]N|Ng[àa]y\s*[:.]?\s*\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?|Chuy[ểe]n\s*[:.].{0,40}|S[ốôo] v[àa] k[ýy] hi[ệe]u.{0,40}|L[ưu]u h[ồo] s[ơo].{0,40}|C[ÔO]NG V[ĂA]N [ĐD][ẾE]N.{0,30})$/iu;
const RECIPIENTS = /^[*_]{0,3}N[ơo]i\s+nh[ậa]n\s*(?:[:.;]|[*_]{0,3}$)/iu;
const DELEGATION =
  /^(?:T\s?[/.]?\s?M|K\s?[/.]?\s?T|T\s?[/.]?\s?L|T\s?[/.]?\s?U\s?[/.]?\s?Q|Q)\s?[./]?\s+(?=\p{Lu}{2})/u;
const ROLE =
  /^(?:PHÓ\s+|QUYỀN\s+)?(?:THỦ TƯỚNG|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|BÍ THƯ|TỔNG BÍ THƯ|TRƯỞNG BAN|CHÁNH VĂN PHÒNG|HIỆU TRƯỞNG|TRƯỞNG PHÒNG|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|CHỦ NHIỆM|TỔNG CỤC TRƯỞNG|THỐNG ĐỐC|THƯỜNG TRỰC BAN BÍ THƯ|TỔ TRƯỞNG|CHỦ TỊCH QUỐC HỘI|TỔNG THANH TRA|TỔNG KIỂM TOÁN)(?=$|[\s,])/iu;
const BASIS =
  /^(?:[-–+•*]\s*)?(?:Căn cứ|Xét (?:đề nghị|Tờ trình|tờ trình|thấy)|Theo (?:đề nghị|Tờ trình|tờ trình)|Trên cơ sở|Được sự|Chiểu theo)(?![\p{L}])/iu;
const ENACTING = /^(?:QUYẾT NGHỊ|QUYẾT ĐỊNH|NGHỊ ĐỊNH|CHỈ THỊ|QUY ĐỊNH|KẾT LUẬN|THÔNG TƯ|BAN HÀNH|YÊU CẦU)\s*:$/iu;
const SIGNED = /^[[(]?\s*(?:đã ký|đã kí|ký tên.{0,20}|ký, .{0,20}|signed)\s*[\])]?$/iu;
const PAGE_NUMBER = /^(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—]|\s*\/\s*\d{1,4})?$/u;
const ADDRESSEES = /(?:^Kính gửi|(?:^|\s)(?:điện|gửi))\s*:/iu;

export const isMotto = (text: string): boolean => MOTTO.test(text);
export const isRule = (text: string): boolean => RULE.test(text);
export const isStamp = (text: string): boolean => STAMP.test(text);
export const isRecipientsHead = (text: string): boolean => RECIPIENTS.test(text);
export const isBasis = (text: string): boolean => BASIS.test(text);
export const isEnacting = (text: string): boolean => ENACTING.test(text);
export const isSigned = (text: string): boolean => SIGNED.test(text);
export const isPageNumber = (text: string): boolean => PAGE_NUMBER.test(text);
export const callsAddressees = (text: string): boolean => text.length < 160 && ADDRESSEES.test(text);

/** "TM. CHÍNH PHỦ", "K/T TRƯỞNG BAN": thay mặt, ký thay, thừa lệnh, thừa uỷ quyền, quyền. */
export const isDelegation = (text: string): boolean => text.length < 90 && DELEGATION.test(text);

/** A line that is an office alone: "PHÓ THỦ TƯỚNG", "Phó Thủ tướng". */
export const isRole = (text: string): boolean => text.length < 60 && ROLE.test(text) && !/[.;:]$/.test(text);

/** Number line: "Số: 16 /2026/QĐ-UBND" → its symbol part, null when the line is none. A draft has no number before "/". */
export const symbolOfNumberLine = (text: string): string | null =>
  text.length < 80 ? (NUMBER_LINE.exec(text)?.groups?.symbol ?? null) : null;

export interface PlaceDate {
  readonly place: string;
  /** ISO; null in a draft without day or month, and where strokes stand beside them that are no digits. */
  readonly date: string | null;
}

/** "Hà Nội, ngày 25 tháng 3 năm 2024". */
export function placeDateOf(text: string): PlaceDate | null {
  const groups = text.length < 90 && /n[ăa]m/iu.test(text) ? PLACE_DATE.exec(text)?.groups : undefined;
  if (!groups) return null;
  const isPrinted = PRINTED_GAPS.test(groups.gaps!);
  return { place: groups.place!.trim(), date: isPrinted ? isoDate(groups.day!, groups.month!, groups.year!) : null };
}

/** ISO date, or null when it is no day of the calendar. */
export function isoDate(day: string, month: string, year: string): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const date = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return date.toISOString().slice(0, 10);
}

/** Lines that stand at the top of a first page and nowhere else. */
export const isLetterheadLine = (text: string): boolean => isMotto(text) || placeDateOf(text) !== null;
