/** Lời về một văn bản trong thư viện: dạng, tình trạng, đã duyệt tới đâu. */
export const registerVi = {
  'library.kind.directive': 'Văn bản chỉ đạo',
  'library.kind.digest': 'Bản tin',
  'library.kind.commentary': 'Bình luận',
  'library.kind.other': 'Không phải văn bản',
  'library.status.draft': 'Đang rà',
  'library.status.published': 'Đã công bố',
  'library.reviewed': 'đã duyệt {decided} trên {total}',
  'library.implemented-by': '{n} văn bản thực hiện',
};
