/** Bodies that one abbreviation at the end of a symbol names beyond doubt; TW alone is one of three. */
const BODIES: Readonly<Record<string, string>> = {
  TTg: 'Thủ tướng Chính phủ',
  CP: 'Chính phủ',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  CTN: 'Chủ tịch nước',
  VPCP: 'Văn phòng Chính phủ',
  VPTW: 'Văn phòng Trung ương Đảng',
  BTGTW: 'Ban Tuyên giáo Trung ương',
  BTGDVTW: 'Ban Tuyên giáo và Dân vận Trung ương',
  BTCTW: 'Ban Tổ chức Trung ương',
  BDVTW: 'Ban Dân vận Trung ương',
  BKTTW: 'Ban Kinh tế Trung ương',
  BNCTW: 'Ban Nội chính Trung ương',
  BCSCLTW: 'Ban Chính sách, chiến lược Trung ương',
  UBKTTW: 'Ủy ban Kiểm tra Trung ương',
  QUTW: 'Quân ủy Trung ương',
  ĐUCATW: 'Đảng ủy Công an Trung ương',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BTC: 'Bộ Tài chính',
  BCA: 'Bộ Công an',
  BQP: 'Bộ Quốc phòng',
  BNG: 'Bộ Ngoại giao',
  BNV: 'Bộ Nội vụ',
  BTP: 'Bộ Tư pháp',
  BYT: 'Bộ Y tế',
  BXD: 'Bộ Xây dựng',
  BCT: 'Bộ Công Thương',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
};

/** "TTg" of 07/CT-TTg, "TW" of 69-KL/TW, "QH15" as "QH". */
export function issuerAbbreviation(symbol: string): string {
  if (/\/QH\d{2}$/.test(symbol)) return 'QH';
  if (/\/UBTVQH\d{2}$/.test(symbol)) return 'UBTVQH';
  return /[/-](\p{L}+)$/u.exec(symbol)?.[1] ?? '';
}

export const bodyOfAbbreviation = (abbreviation: string): string | null => BODIES[abbreviation] ?? null;

/** The year 62 and 66 of legal norms: the Government's symbols end in NQ-CP, NĐ-CP. */
export const isCentralParty = (abbreviation: string): boolean => abbreviation === 'TW';
