import type { BackupWords } from './words.ts';

/** Lời của sao lưu và khôi phục, tiếng Việt. */
export const backupWordsVi: BackupWords = {
  backup: {
    summary: 'ghi toàn bộ vào một tệp: cơ sở dữ liệu, các tệp gốc, việc còn dang dở',
    file: 'tệp sẽ ghi, ví dụ nhip-2026-11-22.nhip; tệp chưa được có sẵn',
    hash: 'chỉ in mã băm của toàn bộ nội dung; không ghi gì',
    afterHelp: `
Dùng đúng các thiết lập của máy chủ (DATABASE_URL, NHIP_DATA, NHIP_FILES …). Máy chủ cứ chạy: với PostgreSQL thì đọc thẳng; với
cơ sở dữ liệu nhúng thì nhờ máy chủ đang chạy ghi giúp. Tệp chứa mọi thứ, kể cả khoá đăng nhập: hãy cất giữ cẩn thận.`,
    noFile: 'Hãy nêu tệp cần ghi, hoặc dùng --hash.',
    done: 'Đã ghi {file}. Bảng: {tables}, dòng: {rows}, tệp: {files}.\nMã băm của nội dung: {hash}',
    byServer: 'Máy chủ đang chạy đã ghi giúp.',
  },
  restore: {
    summary: 'đưa cơ sở dữ liệu và các tệp về đúng một bản sao lưu, vào cơ sở dữ liệu nhúng hoặc PostgreSQL',
    file: 'tệp do nhip backup ghi',
    replace: 'thay những gì đang có; không có tuỳ chọn này thì chỉ điền vào cơ sở dữ liệu trống',
    afterHelp: `
Hãy dừng mọi máy chủ trước. Cả tệp được kiểm tra trước khi thay đổi bất cứ gì; sau đó hoặc được tất cả, hoặc không gì cả.
Xong thì khởi động máy chủ: việc dang dở, như tệp đang chờ đọc, sẽ được làm tiếp.`,
    done: 'Đã khôi phục từ bản ngày {at}. Bảng: {tables}, dòng: {rows}, tệp: {files}.\nMã băm của nội dung, đã kiểm tra: {hash}',
  },
  files: {
    summary: 'tìm những tệp đang lưu mà không bản ghi nào nhắc tới, và phần sót lại của lần ghi dở',
    grace: 'giữ những tệp mới hơn số ngày này',
    remove: 'xoá hẳn; không có tuỳ chọn này thì chỉ liệt kê',
    badGrace: 'Số ngày phải là số nguyên từ 1 đến 3650.',
    found: '{count} tệp, {megabytes} MB, không bản ghi nào nhắc tới. Xoá bằng --remove.',
    removed: 'Đã xoá {count} tệp, {megabytes} MB.',
    none: 'Mọi tệp đang lưu đều có bản ghi nhắc tới, hoặc mới hơn {days} ngày.',
  },
  progress: 'Bảng {done}/{total}, dòng {rows}, tệp {files}',
  troubles: {
    'no-data':
      'Không có dữ liệu trong {folder}. Hãy chỉ thư mục dữ liệu bằng NHIP_DATA, hoặc DATABASE_URL. Chưa làm gì.',
    'no-database': 'Cơ sở dữ liệu trống: chưa có máy chủ nào chạy trên đó. Chưa làm gì.',
    'file-exists': 'Đã có {file} và tệp được giữ nguyên. Hãy chọn tên khác.',
    damaged:
      'Bản sao lưu {file} bị hỏng: nội dung không khớp mã băm, hoặc thiếu phần cuối. Chưa thay đổi gì. Hãy dùng bản khác.',
    hostile:
      'Bản sao lưu có thứ mà bản sao lưu của Nhịp không bao giờ có ({name}). Đã dừng đọc; chưa thay đổi gì. Hãy tìm hiểu tệp từ đâu ra.',
    newer:
      'Bản sao lưu từ một Nhịp mới hơn ({version}, {migration}). Chưa thay đổi gì. Hãy cài phiên bản đó rồi khôi phục.',
    'not-empty':
      'Cơ sở dữ liệu đã được dùng. Chưa thay đổi gì. Hãy khôi phục vào nơi trống, hoặc sao lưu rồi thay tất cả bằng --replace.',
    'not-ours':
      'Cơ sở dữ liệu có bảng của chương trình khác ({table}). Chưa thay đổi gì. Hãy dành cho Nhịp một cơ sở dữ liệu riêng.',
    'in-use': 'Có máy chủ đang chạy trên cơ sở dữ liệu này. Chưa thay đổi gì. Hãy dừng mọi máy chủ rồi khôi phục.',
    'other-hash':
      'Nội dung khôi phục không khớp mã băm của bản sao lưu ({difference}) nên đã hoàn lại tất cả. Hãy báo lỗi kèm phiên bản của hai cơ sở dữ liệu.',
    refused: 'Máy chủ đang chạy không ghi được bản sao lưu ({status}). Xem nhật ký của máy chủ rồi thử lại.',
  },
  locked:
    'Máy chủ đang chạy giữ cơ sở dữ liệu nhúng. Chưa làm gì. Hãy dừng máy chủ, chạy lệnh, rồi khởi động lại; với PostgreSQL thì không cần dừng.',
  failed: 'Không làm được: {message}. Chưa thay đổi gì.',
};
