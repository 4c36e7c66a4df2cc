import type { HistoryWords } from './words.ts';

/** Lời của `nhip history verify`, tiếng Việt. */
export const historyWordsVi: HistoryWords = {
  summary: 'kiểm tra nhật ký',
  verify: 'dò cả chuỗi nhật ký; mã thoát 1 khi chuỗi đứt',
  json: 'in JSON',
  since: 'dấu ghi lại lần trước, dạng VỊ-TRÍ:MÃ-BĂM; chuỗi bị viết lại từ đầu sau đó cũng lộ',
  badSince: 'Dấu phải có dạng VỊ-TRÍ:MÃ-BĂM, mã băm gồm 64 chữ số thập lục phân.',
  afterHelp: `
Dùng thiết lập của máy chủ (DATABASE_URL, NHIP_DATA …). Trên PostgreSQL không cần dừng máy chủ; cơ sở dữ liệu nhúng chỉ mở
được khi máy chủ đã dừng. Hãy ghi dấu cuối chuỗi ở nơi khác: ai sửa được cả bảng thì viết lại được cả chuỗi.`,
  whole: 'Chuỗi nguyên vẹn: {entries} mục.\nDấu cuối chuỗi: {entries}:{hash}',
  broken: {
    changed: 'Chuỗi đứt ở mục {position}: nội dung hoặc thứ tự của mục này đã bị sửa.',
    missing: 'Chuỗi đứt ở mục {position}: từ đây trở đi có mục bị xoá.',
    added: 'Chuỗi đứt ở mục {position}: từ đây trở đi có mục được chèn thêm.',
    end: 'Chuỗi đứt ở mục {position}: dấu kết chuỗi không khớp.',
    anchor: 'Chuỗi đứt ở mục {position}: chuỗi đã bị viết lại sau lần ghi dấu.',
  },
  advice: 'Giữ nguyên cơ sở dữ liệu, sao lưu ngay và báo người phụ trách an toàn thông tin.',
};
