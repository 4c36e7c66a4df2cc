/** Lời gọi tên dữ kiện: loại, mã, tình trạng. */
export const factNamesVi = {
  'fact.kind.target': 'Chỉ tiêu',
  'fact.kind.task': 'Nhiệm vụ',
  'fact.kind.deadline': 'Thời hạn',
  'fact.kind.body': 'Cơ quan',
  'fact.kind.citation': 'Viện dẫn',
  'fact.code.target': 'CT',
  'fact.code.task': 'NV',
  'fact.code.deadline': 'TH',
  'fact.code.body': 'CQ',
  'fact.code.citation': 'VD',
  'fact.status.suggested': 'chờ duyệt',
  'fact.status.accepted': 'đã nhận',
  'fact.status.edited': 'đã sửa',
  'fact.status.rejected': 'đã bác',
  'fact.by-person': 'người thêm',
};
