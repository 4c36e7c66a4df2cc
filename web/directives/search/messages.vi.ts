export const searchVi = {
  'search.placeholder': 'Lời trong văn bản, có dấu hay không dấu',
  'search.do': 'Tìm',
  'search.hint': 'Tìm lời trong mọi điều khoản, phụ lục và bảng nhiệm vụ. Gõ “kinh te so” cũng ra “kinh tế số”.',
  'search.count': '{n} điều khoản có “{q}”',
  'search.none': 'Không điều khoản nào có “{q}”',
  'search.none.do': 'Thử ít từ hơn, hoặc bỏ bớt điều kiện lọc. Văn bản chưa đưa vào thư viện thì không tìm được.',
  'search.facet.facts': 'Có dữ kiện',
  'search.facet.type': 'Loại văn bản',
  'search.facet.issuer': 'Cơ quan ban hành',
  'search.facet.year': 'Năm',
};
