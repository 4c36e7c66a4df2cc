/** Lời của ô tìm nhanh. */
export const paletteVi = {
  'palette.placeholder': 'Số, ký hiệu, tên văn bản hoặc lời trong điều khoản',
  'palette.documents': 'Văn bản',
  'palette.clauses': 'Điều khoản',
  'palette.none': 'Không thấy gì cho “{q}”. Thử ít từ hơn, có dấu hay không dấu đều được.',
  'palette.all': 'Tất cả điều khoản có “{q}”',
  'palette.hint': 'Gõ có dấu hay không dấu đều được. Mũi tên để chọn, Enter để mở, Esc để đóng.',
};
