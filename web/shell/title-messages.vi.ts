/** Titles of the pages: the router says them before the rest of a page's words is there. */
export const titleVi = {
  'library.title': 'Thư viện văn bản',
  'search.title': 'Tìm trong các điều khoản',
  'indicators.title': 'Chỉ tiêu cấp trên',
  'organisations.title': 'Cơ quan',
  'organisations.classes.title': 'Nhóm cơ quan',
  'organisations.aliases.title': 'Tên gọi cơ quan',
  'organisations.import.title': 'Nhập cơ quan từ bảng',
  'cascade.title': 'Đối chiếu',
  'cascade.coverage.title': 'Độ phủ của {above}',
  'audit.title': 'Nhật ký',
  'process.title': 'Quy trình',
  'process.cases': 'Hồ sơ',
  'sign-in.title': 'Đăng nhập',
  'account.title': 'Tài khoản của tôi',
  'people.title': 'Người dùng',
  'copies.title': 'Các bản khác',
};
