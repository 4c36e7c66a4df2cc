/** Words of the table of a lineage as a file. */
export interface TableWords {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly statuses: Readonly<Record<'suggested' | 'accepted' | 'edited', string>>;
  readonly governments: Readonly<Record<'centre' | 'province' | 'commune', string>>;
}

const vi: TableWords = {
  sheet: 'Dòng chỉ tiêu',
  columns: [
    'Văn bản',
    'Cơ quan ban hành',
    'Ngày ban hành',
    'Cấp',
    'Điều khoản',
    'Chỉ tiêu',
    'Mức',
    'Giá trị',
    'Đến giá trị',
    'Đơn vị',
    'Năm',
    'So với',
    'Mức được so',
    'Kết luận',
    'Lý do, lưu ý',
    'Trạng thái',
    'Nguyên văn',
  ],
  statuses: { suggested: 'máy gợi ý', accepted: 'đã xác nhận', edited: 'cán bộ sửa' },
  governments: { centre: 'Trung ương', province: 'tỉnh', commune: 'xã' },
};

const en: TableWords = {
  sheet: 'Lineage',
  columns: [
    'Document',
    'Issuer',
    'Issued on',
    'Level',
    'Clause',
    'Indicator',
    'Stated as',
    'Value',
    'Up to',
    'Unit',
    'Year',
    'Held against',
    'Which states',
    'Verdict',
    'Reasons, cautions',
    'Status',
    'In its words',
  ],
  statuses: { suggested: 'suggested', accepted: 'confirmed', edited: 'edited' },
  governments: { centre: 'centre', province: 'province', commune: 'commune' },
};

export const tableWords = (language: 'vi' | 'en'): TableWords => (language === 'en' ? en : vi);
