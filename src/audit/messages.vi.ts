/** Lời cho từng mã từ chối của nhật ký: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const auditProblemsVi = {
  'problem.entry-not-found': 'Không thấy mục nhật ký này, hoặc mục thuộc đơn vị ngoài phạm vi của bạn.',
  'problem.subject-not-found': 'Không thấy đối tượng này. Có thể đã bị gỡ; hãy quay lại danh sách.',
};
