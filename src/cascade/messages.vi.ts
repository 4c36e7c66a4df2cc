/** Lời cho từng mã từ chối của phần đối chiếu: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const cascadeProblemsVi = {
  'problem.alignment-with-itself': 'Không đối chiếu một văn bản với chính nó. Chọn hai văn bản khác nhau.',
  'problem.alignment-not-found': 'Hai văn bản này chưa được đối chiếu. Bấm “Đối chiếu ngay” rồi thử lại.',
  'problem.lineage-not-found':
    'Không còn dòng chỉ tiêu này: chỉ tiêu có thể đã bị bác hoặc văn bản đã đọc lại. Tìm lại trong danh sách.',
  'problem.link-changed': 'Liên kết vừa được người khác quyết định. Trang đã lấy trạng thái mới; xem lại rồi làm tiếp.',
  'problem.link-not-found': 'Liên kết này không còn nữa. Trang đã được lấy lại.',
  'problem.clause-not-found': 'Không thấy điều khoản này: văn bản có thể đã được đọc lại. Tải lại trang.',
  'problem.compare-two-to-four': 'So sánh được từ hai đến bốn văn bản. Chọn lại văn bản rồi thử lại.',
  'problem.themes-changed': 'Chủ đề vừa được người khác sắp lại. Trang đã lấy bản mới; xem lại rồi làm tiếp.',
  'problem.theme-not-found': 'Chủ đề này không còn nữa. Tải lại trang.',
  'problem.theme-not-empty': 'Chủ đề còn điều khoản nên chưa xoá được. Chuyển điều khoản sang chủ đề khác trước.',
  'problem.theme-into-itself': 'Không gộp một chủ đề vào chính nó. Chọn chủ đề khác.',
  'problem.documents-not-compared': 'Không so sánh được các văn bản này. Văn bản vẫn nguyên; thử lại sau ít phút.',
  'problem.comparison-not-made': 'Không tạo được tệp so sánh. Bản so sánh vẫn còn trên màn hình; thử lại sau ít phút.',
};
