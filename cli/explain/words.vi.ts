import type { ExplainWords } from './words.ts';

/** Lời của lệnh 5W1H, tiếng Việt. */
export const explainWordsVi: ExplainWords = {
  summary: 'trả lời cái gì, vì sao, ai, khi nào, ở đâu, như thế nào (5W1H) bằng lời của văn bản',
  file: 'văn bản: TỆP, hoặc TỆP#ký-hiệu khi tệp gộp nhiều văn bản',
  json: 'in JSON: mọi câu trả lời, mỗi câu kèm điều khoản và vị trí',
  language: 'ngôn ngữ của kết quả và thông báo: vi hoặc en',
  afterHelp: `
Ví dụ:
  nhip explain nghi-quyet.pdf
  nhip explain tep-gop.txt#57-NQ/TW --json

Mỗi câu là lời của văn bản, hoặc ghép từ dữ kiện đọc được; con số, ngày, cơ quan đều được dò lại trong điều khoản.
Mã thoát: 0 đã trả lời; 1 có tệp không đọc được; 2 gọi sai; 3 tệp bị từ chối.`,
  questions: {
    what: 'Cái gì?',
    why: 'Vì sao?',
    who: 'Ai?',
    when: 'Khi nào?',
    where: 'Ở đâu?',
    how: 'Như thế nào?',
  },
  none: 'Văn bản không nói rõ.',
  more: '… và {count} câu nữa: xem bằng --json',
  outside: 'ngoài các điều khoản',
  composed: 'ghép từ dữ kiện, chưa ai xác nhận',
};
