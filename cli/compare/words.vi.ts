import type { CompareCommandWords } from './words.ts';

/** Lời của lệnh so hai bản, tiếng Việt. */
export const compareCommandWordsVi: CompareCommandWords = {
  summary: 'so hai bản của cùng một văn bản, ví dụ bản quét và bản chữ sạch',
  first: 'bản A: TỆP, hoặc TỆP#ký-hiệu khi tệp gộp nhiều văn bản',
  second: 'bản B: TỆP, hoặc TỆP#ký-hiệu',
  json: 'in JSON: mọi chỗ khác nhau, nguy hiểm nhất trước',
  language: 'ngôn ngữ của kết quả và thông báo: vi hoặc en',
  afterHelp: `
Ví dụ:
  nhip compare ban-quet.pdf ban-sach.docx
  nhip compare ban-quet.txt tep-gop.txt#69-KL/TW --json

Không tính là khác: chữ hoa chữ thường, khoảng trắng, dấu câu, chỗ đặt dấu thanh (hoá, hóa).
Mã thoát: 0 đã so; 1 có tệp không đọc được; 2 gọi sai; 3 tệp bị từ chối.`,
  none: 'Hai bản giống nhau về lời: không có chỗ nào khác ngoài chữ hoa, khoảng trắng, dấu câu, chỗ đặt dấu thanh.',
  found: '{count} chỗ khác nhau; {share} % số chữ giống nhau.',
  unlike: 'Hai tệp có thể không phải là hai bản của cùng một văn bản.',
  marks: 'Chữ khác nhau nằm trong [ ].',
};
