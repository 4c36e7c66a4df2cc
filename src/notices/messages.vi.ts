/** Lời của từng loại thông báo: điền bằng mã và giá trị, trên trang và trong thư như nhau. */
export const noticeSentencesVi = {
  'notice.case-opened': '{process} mới: {name}',
  'notice.case-step': '{name}: {step}. Nay {state}.',
  'notice.case-overdue': '{name} đã quá hạn',
  'notice.source-read': 'Đã đọc xong tệp {name}',
  'notice.source-failed': 'Chưa đọc được tệp {name}. Tệp vẫn được giữ; mở thư viện để thử lại.',
  'notice.source-refused': 'Tệp {name} không được nhận và không được giữ',
  'notice.directive-published': 'Đã công bố {name}',
  'notice.role-given': 'Bạn được giao vai trò {role}: {unit}',
  'notice.role-removed': 'Bạn thôi giữ vai trò {role}: {unit}',
  'notice.withheld': 'Thông báo này không còn mở được: hồ sơ hoặc văn bản đã ra ngoài phạm vi của bạn.',
};

/** Lời của thư điện tử. */
export const noticeMailVi = {
  'mail.open': 'Mở trong Nhịp',
  'mail.why': 'Bạn nhận thư này vì đã chọn như vậy. Đổi cách nhận thông báo:',
  'mail.digest.subject': 'Nhịp ngày {day}: {unread} thông báo chưa đọc, {due} việc sắp đến hạn',
  'mail.digest.unread': 'Chưa đọc',
  'mail.digest.due': 'Đến hạn trong 7 ngày tới',
  'calendar.name': 'Nhịp: thời hạn',
};

export const noticeRolesVi = {
  administrator: 'quản trị',
  leader: 'lãnh đạo',
  officer: 'chuyên viên tham mưu',
  reporter: 'cán bộ báo cáo',
  inspector: 'kiểm tra, thanh tra',
  citizen: 'công dân, doanh nghiệp',
  integration: 'tích hợp hệ thống',
  everywhere: 'mọi cơ quan',
};

/** Lời cho từng mã từ chối: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const noticesProblemsVi = {
  'problem.notice-not-found': 'Không có thông báo này. Tải lại trang.',
  'problem.preferences-changed':
    'Cách nhận thông báo vừa được đổi ở nơi khác. Trang đã lấy lựa chọn mới; xem rồi lưu lại.',
};
