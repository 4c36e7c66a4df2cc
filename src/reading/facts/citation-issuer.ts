const ISSUERS =
  'Ban Chấp hành Trung ương|Hội nghị(?: lần thứ \\p{L}+)?(?: Ban Chấp hành)? Trung ương|Bộ Chính trị|Ban Bí thư|Quân ủy Trung ương|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Thủ tướng Chính phủ|Chính phủ|Thủ tướng';
const LOCAL =
  '(?:Ban Thường vụ |Ban Chấp hành Đảng bộ )?(?:Tỉnh|Thành|Huyện|Đảng) ủy|(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Chủ tịch UBND) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|Thành phố)';
const NAMED =
  '(?:Bộ trưởng |Thống đốc |Ban |Bộ |Sở |Văn phòng |Tổng cục |Cục |Ngân hàng |Tòa án |Viện |Kiểm toán |Thanh tra )';
/** What a body is called: capitals joined by commas, "và" or a small syllable ("Bộ Văn hóa, Thể thao và Du lịch"). */
const SYLLABLE =
  '(?: (?!về|quy|ban|hướng|phê|sửa|có|và|đã|là|để|trong|tại|theo|được|ngày|cho|do|yêu|chỉ|thông|tiếp)\\p{Ll}+){0,2}';
const TITLE = `\\p{Lu}\\p{L}*${SYLLABLE}(?:(?:,| và)? (?!Quy |Về |Hướng |Ban |Sửa |Phê )\\p{Lu}\\p{L}*${SYLLABLE}){0,8}`;
const ISSUER = new RegExp(`^,? ?(?:do|của) (${ISSUERS}|(?:${LOCAL})(?: \\p{Lu}\\p{L}*){0,4}|${NAMED}${TITLE})`, 'u');

/** The issuer (cơ quan ban hành) named right after a mention: "… của Thủ tướng Chính phủ"; null when none is. */
export function issuerAfter(text: string, at: number): string | null {
  return (
    ISSUER.exec(
      text
        .slice(at, at + 120)
        .replaceAll('Uỷ', 'Ủy')
        .replaceAll('uỷ', 'ủy'),
    )?.[1] ?? null
  );
}
