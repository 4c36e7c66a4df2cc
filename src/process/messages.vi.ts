/** Lời cho từng mã từ chối của hồ sơ và quy trình: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const processProblemsVi = {
  'problem.process-not-found': 'Không có quy trình này.',
  'problem.process-version-not-found': 'Quy trình không có phiên bản {version}.',
  'problem.case-not-found': 'Không có hồ sơ này, hoặc bạn không được xem.',
  'problem.case-changed':
    'Hồ sơ vừa được người khác xử lý. Những gì bạn nhập vẫn còn; trang đã lấy trạng thái mới, xem lại rồi làm tiếp.',
  'problem.step-not-allowed':
    'Hồ sơ đang ở trạng thái “{state}” nên không làm được bước này. Lúc này có thể: {allowed}.',
  'problem.step-not-yours': 'Bước này chờ người khác: {who}.',
  'problem.step-without-reason': 'Bước này cần lý do. Ghi lý do rồi làm lại.',
  'problem.step-guarded': 'Chưa làm được bước này vì chưa đủ điều kiện: {condition}.',
  'problem.field-missing': 'Chưa điền “{field}”.',
  'problem.field-not-asked': 'Bước này không hỏi “{field}”.',
  'problem.field-too-long': '“{field}” quá dài. Rút ngắn rồi làm lại.',
  'problem.field-no-date': '“{field}” không phải một ngày.',
  'problem.key-used': 'Yêu cầu này đã được gửi với nội dung khác. Tải lại trang rồi làm lại.',
  'problem.same-version': 'Hồ sơ đã ở phiên bản {version}.',
  'problem.state-not-mapped': 'Còn hồ sơ ở trạng thái “{state}” mà chưa nói chuyển sang đâu.',
  'problem.state-not-found': 'Không có trạng thái “{state}”.',
  'problem.state-ends-otherwise': 'Trạng thái “{state}” và trạng thái mới phải cùng đã kết thúc hoặc cùng chưa.',
};
