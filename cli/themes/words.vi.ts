import type { ThemesWords } from './words.ts';

/** Lời của lệnh so theo chủ đề, tiếng Việt. */
export const themesWordsVi: ThemesWords = {
  summary: 'so hai đến bốn văn bản theo chủ đề: điều mới, điều không còn, chỗ chuyển, con số đổi',
  files: 'hai đến bốn văn bản: TỆP, hoặc TỆP#ký-hiệu khi tệp gộp nhiều văn bản',
  json: 'in JSON: chủ đề, cặp điều khoản, điều mới, điều không còn, con số',
  language: 'ngôn ngữ của kết quả và thông báo: vi hoặc en',
  afterHelp: `
Ví dụ:
  nhip themes nghi-quyet-cu.pdf nghi-quyet-moi.docx
  nhip themes tep-gop.txt#20-NQ/TW tep-gop.txt#69-KL/TW tep-gop.txt#57-NQ/TW --json

Văn bản xếp theo ngày ban hành. Muốn so hai bản của cùng một văn bản, dùng nhip compare.
Mã thoát: 0 đã so; 1 có tệp không đọc được; 2 gọi sai; 3 tệp bị từ chối.`,
  twoToFour: 'Cần hai đến bốn văn bản.',
  themes: 'Chủ đề ({count}), số điều khoản của từng văn bản',
  theme: 'Chủ đề',
  numbers: 'Con số đổi ({count})',
  fresh: 'Mới, văn bản trước không có ({count})',
  gone: 'Không còn ở văn bản sau ({count})',
  moved: 'Chuyển chỗ ({count})',
  document: 'Văn bản',
  clause: 'Điều khoản',
  words: 'Lời văn',
  from: 'Trước',
  to: 'Sau',
  more: '… và {count} dòng nữa: xem bằng --json',
};
