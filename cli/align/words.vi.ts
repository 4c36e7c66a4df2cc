import type { AlignWords } from './words.ts';

/** Lời của lệnh đối chiếu, tiếng Việt. */
export const alignWordsVi: AlignWords = {
  summary: 'đối chiếu văn bản cấp dưới với văn bản cấp trên mà nó thực hiện',
  upstream: 'văn bản cấp trên: TỆP, hoặc TỆP#ký-hiệu khi tệp gộp nhiều văn bản',
  downstream: 'văn bản cấp dưới: TỆP, hoặc TỆP#ký-hiệu',
  json: 'in JSON: liên kết, bỏ sót, bổ sung, con số thay đổi',
  xlsx: 'ghi bảng tính: tiếp thu, chưa tiếp thu, bổ sung, con số',
  language: 'ngôn ngữ của tóm tắt và thông báo: vi hoặc en',
  afterHelp: `
Ví dụ:
  nhip align nghi-quyet.pdf chuong-trinh.docx
  nhip align tep-gop.txt#57-NQ/TW chuong-trinh.docx --xlsx doi-chieu.xlsx

Mã thoát: 0 đã đối chiếu; 1 có tệp không đọc được; 2 gọi sai; 3 tệp bị từ chối.
Kết quả là gợi ý để cán bộ xem lại: mỗi liên kết kèm từ ngữ đã quyết định.`,
  whichOne: 'Tệp gộp nhiều văn bản. Hãy chọn bằng TỆP#ký-hiệu: {symbols}.',
  noDirective: 'Tệp không chứa văn bản chỉ đạo nào để đối chiếu.',
  written: 'Đã ghi {path}: {links} liên kết, {omitted} bỏ sót, {changed} con số thay đổi.',
  takenUp: 'Đã tiếp thu: {taken}/{all} điều khoản cấp trên, {links} liên kết',
  omitted: 'Không thấy tiếp thu ({count})',
  doubtful: 'Cần xem lại ({count})',
  noneOmitted: 'Không thấy điều khoản nào bị bỏ sót; {searchedIn}.',
  added: 'Cấp dưới bổ sung ({count})',
  numbers: 'Con số ({count})',
  noNumbers: 'Không có con số nào để so sánh.',
  nearest: 'gần nhất {path}, điểm {score}',
  noNearest: 'không có ứng viên nào',
  moreRows: '… và {count} dòng nữa: xem bằng --json hoặc --xlsx',
};
