import type { ReadingMessages } from './messages.ts';

const NOTHING_KEPT = 'Không phần nào của tệp được lưu lại.';

/** Lời của bộ đọc văn bản, tiếng Việt. */
export const readingMessagesVi: ReadingMessages = {
  refusals: {
    'secrecy-mark': {
      happened: 'Tệp có dấu chỉ độ mật[ ({mark})] nên bị từ chối.',
      kept: NOTHING_KEPT,
      next: 'Văn bản mật không được đưa vào hệ thống này; hãy xử lý theo quy định về bảo vệ bí mật nhà nước.',
    },
    encrypted: {
      happened: 'Tệp được đặt mật khẩu hoặc mã hoá nên không đọc được.',
      kept: NOTHING_KEPT,
      next: 'Hãy mở tệp bằng mật khẩu, lưu một bản không mã hoá rồi gửi lại.',
    },
    'zip-bomb': {
      happened: 'Tệp nén nở ra quá lớn so với dung lượng của nó nên bị từ chối.',
      kept: NOTHING_KEPT,
      next: 'Hãy lưu lại văn bản bằng Word hoặc LibreOffice rồi gửi lại.',
    },
    'xml-entities': {
      happened: 'Tệp chứa khai báo thực thể XML có thể gây hại nên bị từ chối.',
      kept: NOTHING_KEPT,
      next: 'Hãy lưu lại văn bản bằng Word hoặc LibreOffice rồi gửi lại.',
    },
    'too-large': {
      happened: 'Tệp quá lớn[: {bytes} byte][, giới hạn là {most} byte].',
      kept: NOTHING_KEPT,
      next: 'Hãy tách tệp thành nhiều phần hoặc giảm độ phân giải của bản quét.',
    },
    'too-many-pages': {
      happened: 'Tệp có quá nhiều trang[: {pages}][, giới hạn là {most} trang].',
      kept: NOTHING_KEPT,
      next: 'Hãy tách tệp thành nhiều phần rồi gửi từng phần.',
    },
    'picture-too-large': {
      happened: 'Ảnh quá lớn[: {width} × {height} điểm].',
      kept: NOTHING_KEPT,
      next: 'Hãy chụp hoặc quét lại ở độ phân giải thấp hơn (300 dpi là đủ).',
    },
    'not-a-document': {
      happened: 'Tệp không phải là văn bản đọc được.',
      kept: NOTHING_KEPT,
      next: 'Hãy gửi tệp PDF, DOCX, DOC, RTF, ảnh PNG, JPEG hoặc TIFF, HTML, Markdown hoặc văn bản thuần (TXT).',
    },
    'word-too-old': {
      happened: 'Tệp do Word 6, Word 95 hoặc bản cũ hơn lưu, Nhịp không đọc được dạng này.',
      kept: NOTHING_KEPT,
      next: 'Hãy mở tệp bằng Word hoặc LibreOffice, chọn “Lưu dưới dạng” (Save as) DOCX rồi gửi tệp DOCX đó.',
    },
    empty: {
      happened: 'Tệp không có chữ nào.',
      kept: NOTHING_KEPT,
      next: 'Hãy kiểm tra lại tệp rồi gửi bản có nội dung.',
    },
    'needs-recognition': {
      happened: 'Tệp chỉ có ảnh chụp trang giấy[ ({pages} trang)], không đọc được chữ nào.',
      kept: NOTHING_KEPT,
      next: 'Hãy quét lại thành PDF cho thẳng và rõ (300 dpi), hoặc gửi bản PDF có lớp chữ hay tệp văn bản.',
    },
  },
  warnings: {
    'page-without-text': {
      happened: '[Trang {page}: ]không đọc được chữ nào.',
      kept: 'Các trang khác đã được đọc.',
      next: 'Hãy xem trang này trong bản gốc; quét lại nếu cần nội dung của nó.',
    },
    'table-recovered': {
      happened: '[Trang {page}: ]bảng không có đường kẻ được dựng lại từ tên cột[ ({count} bảng)].',
      kept: 'Mọi chữ đều được giữ, các dữ kiện trong bảng mang độ tin cậy thấp hơn.',
      next: 'Hãy đối chiếu từng hàng với bản gốc trước khi chấp nhận.',
    },
    'layout-lost': {
      happened: 'Không đọc được kiểu dáng của tệp: số thứ tự tự động, bảng hoặc phông chữ có thể sai.',
      kept: 'Lời văn vẫn được đọc đủ.',
      next: 'Hãy đối chiếu với bản gốc; nếu thiếu số thứ tự hay bảng, mở tệp bằng Word, lưu lại thành DOCX rồi gửi lại.',
    },
    'check-handwriting': {
      happened: 'Số, ký hiệu hoặc ngày ban hành viết tay hay mờ, không đủ tin cậy.',
      kept: 'Các ô đó được để trống; phần còn lại đã được đọc.',
      next: 'Hãy xem phần đầu của bản gốc rồi điền vào.',
    },
    'page-unreadable': {
      happened: '[Trang {page}: ]không đọc được.',
      kept: 'Các trang khác đã được đọc.',
      next: 'Hãy mở bản gốc để kiểm tra trang này.',
    },
    'lines-unread': {
      happened: '[Trang {page}: ][{count} ]dòng chữ quá mờ nên không nhận dạng được.',
      kept: 'Các dòng khác đã được đọc; dòng này không có trong văn bản.',
      next: 'Hãy xem ảnh trang; nếu dòng đó cần thiết, quét lại trang cho rõ hơn.',
    },
    'characters-lost': {
      happened: '[Trang {page}: ][{count} ]ký tự không có mã Unicode nên không đọc được.',
      kept: 'Phần chữ còn lại đã được đọc.',
      next: 'Hãy đối chiếu với bản gốc.',
    },
    'encoding-guessed': {
      happened: 'Bảng mã của tệp[ ({encoding})] được đoán từ nội dung.',
      kept: 'Toàn bộ văn bản đã được đọc.',
      next: 'Nếu thấy chữ sai dấu, hãy lưu tệp theo UTF-8 rồi gửi lại.',
    },
    'checksum-wrong': {
      happened: 'Tệp bị sai mã kiểm tra: có thể đã hỏng khi truyền hoặc lưu.',
      kept: 'Phần đọc được đã được giữ.',
      next: 'Hãy xin lại tệp gốc nếu thấy thiếu nội dung.',
    },
    'tracked-changes': {
      happened: 'Tệp còn vết sửa đổi (track changes).',
      kept: 'Đã đọc bản sau khi nhận mọi sửa đổi.',
      next: 'Hãy kiểm tra xem đây có phải là bản chính thức không.',
    },
    'footnotes-left-out': {
      happened: 'Tệp có chú thích cuối trang[: {count}].',
      kept: 'Phần thân văn bản đã được đọc; chú thích không được đưa vào.',
      next: 'Hãy xem chú thích trong bản gốc.',
    },
    'embedded-left-out': {
      happened: 'Tệp có đối tượng nhúng (ảnh, bảng tính, khung chữ)[: {count}].',
      kept: 'Phần chữ đã được đọc; đối tượng nhúng không được đưa vào.',
      next: 'Hãy xem các đối tượng này trong bản gốc.',
    },
    'signature-stamp-text': {
      happened: '[Trang {page}: ]có dòng chữ của chữ ký số[ ({text})].',
      kept: 'Dòng này không được tính vào nội dung văn bản.',
      next: 'Không cần làm gì.',
    },
    'stamp-text': {
      happened: '[Trang {page}: ]có dấu đóng trên trang[ ({text})].',
      kept: 'Chữ của dấu không được tính vào nội dung văn bản; chữ bị dấu đè lên có thể đọc thiếu.',
      next: 'Hãy xem lại chỗ đóng dấu trong bản gốc.',
    },
    'body-missing': {
      happened: 'Không thấy phần nội dung của văn bản.',
      kept: 'Thể thức và phần chữ đã được giữ.',
      next: 'Hãy kiểm tra xem tệp có đủ trang không.',
    },
    truncated: {
      happened: 'Văn bản có vẻ bị cắt ngang[ sau {after}].',
      kept: 'Phần có trong tệp đã được đọc.',
      next: 'Hãy tìm bản đầy đủ.',
    },
    unparsed: {
      happened: 'Có đoạn không xếp được vào điều khoản nào[: {count}].',
      kept: 'Nguyên văn các đoạn đó vẫn được giữ.',
      next: 'Hãy kiểm tra các đoạn này khi duyệt.',
    },
    unknown: {
      happened: 'Có chỗ cần kiểm tra.',
      kept: 'Phần đọc được đã được giữ.',
      next: 'Hãy đối chiếu với bản gốc.',
    },
  },
};
