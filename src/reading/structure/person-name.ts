import { withoutDiacritics } from '../normalise/fold.ts';

/** Family names (họ) that cover nearly every signatory; compared without diacritics, which scans lose. */
const FAMILY = new Set(
  withoutDiacritics(
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Trương Đinh Lâm Mai Tô Hà Cao Lương Thái Tạ Phùng Châu Quách Lại Triệu Chu La Lò Vàng Giàng Sùng Lầu Mùa Hầu Ma Nông Hứa Bế Đàm Kiều Thạch Sơn Danh Kim Từ Tống Tăng Doãn Khuất Nghiêm Thân Bạch Âu Ông Tôn Viên Mạc Hồng Giang Diệp Y H A K Ksor Điểu Rơ Cầm Quàng Tòng Lường Hoàn Đường Thi Ninh Cù Lưu Văn Mẫn Khổng Đồng Bàng Vi Lữ Lù Sầm Nhữ Nhâm',
  ).split(' '),
);
const RANK =
  /^(?:(?:GS|PGS|TS|ThS|KS|BS|LS|CN)\.?\s?){1,3}|^(?:Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá|Đồng chí|Ông|Bà)\s+/u;
/** Words that offices begin with. */
const OFFICE = /^(?:tổng|phó|chủ|trưởng|giám|hiệu|chánh|bộ|thứ|thủ|cục|vụ|viện|bí|quyền|thường|tổ)\s/iu;
const SHAPE = /^\p{Lu}\p{L}*(?:[ -]\p{Lu}[\p{L}’']*){1,4}$/u;

/** "Nguyễn Văn A", "GS.TS. Trần Thị B", "LÊ VĂN C". */
export function isPersonName(text: string): boolean {
  if (text.length > 50) return false;
  const name = withoutRank(text);
  if (!SHAPE.test(name) || OFFICE.test(name)) return false;
  const family = name.split(/[ -]/)[0]!;
  return FAMILY.has(withoutDiacritics(family[0]! + family.slice(1).toLowerCase()));
}

/** The name without rank or title before it. */
export const withoutRank = (text: string): string => text.replace(RANK, '').trim();
