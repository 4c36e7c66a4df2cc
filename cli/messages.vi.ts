import type { CliMessages } from './messages.ts';

/** Lời của dòng lệnh, tiếng Việt. */
export const cliMessagesVi: CliMessages = {
  program: 'Nhịp: từ nghị quyết đến kết quả. Đọc văn bản thành điều khoản, chỉ tiêu, nhiệm vụ, viện dẫn.',
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Đối số:',
    'Options:': 'Tuỳ chọn:',
    'Commands:': 'Lệnh:',
  },
  help: 'in hướng dẫn',
  version: 'in số phiên bản',
  afterHelp: `
Ví dụ:
  nhip read nghi-quyet.docx                 tóm tắt ra màn hình
  nhip read tep-gop.txt#57-NQ/TW --json     một văn bản của tệp gộp, dạng JSON
  nhip read thu-muc/ --xlsx bang.xlsx       cả thư mục vào một bảng tính
  nhip add nghi-quyet.pdf                   gửi lên máy chủ Nhịp đang chạy

Ngôn ngữ theo biến LANG; --lang vi|en để chọn.`,
  read: {
    summary: 'đọc văn bản; không cần máy chủ hay cơ sở dữ liệu',
    files:
      'tệp PDF, DOCX, HTML, Markdown, TXT; thư mục; "-" là đầu vào chuẩn; TỆP#ký-hiệu chọn một văn bản của tệp gộp',
    json: 'in JSON: một đối tượng, hoặc một mảng khi tệp gộp nhiều văn bản',
    markdown: 'in Markdown',
    akn: 'in Akoma Ntoso 3.0 (XML) của một văn bản',
    xlsx: 'ghi bảng tính: văn bản, cấu trúc, chỉ tiêu, nhiệm vụ, viện dẫn',
    language: 'ngôn ngữ của tóm tắt và thông báo: vi hoặc en',
    afterHelp: `
Mã thoát: 0 đọc được tất cả; 1 có tệp không đọc được; 2 gọi sai; 3 mọi tệp đều bị từ chối.
Nhiều tệp: kết quả theo đúng thứ tự đã nêu; một tệp hỏng không làm dừng các tệp khác.
Nhiều tệp với --json: một mảng, mỗi tệp một phần tử {file, status, read}.`,
    nothing: 'Không có tệp nào để đọc.',
    notFound: 'Không tìm thấy tệp.',
    failed: 'Không đọc được: {message}. Các tệp khác không bị ảnh hưởng.',
    noSuchSymbol: 'Tệp không có văn bản mang ký hiệu này. Các ký hiệu có trong tệp: {symbols}.',
    noSymbols: 'không có',
    oneAkn: 'Akoma Ntoso là một văn bản một lần; tệp có {count} văn bản. Hãy chọn bằng TỆP#ký-hiệu: {symbols}.',
    written: 'Đã ghi {path}: {documents} văn bản, {targets} chỉ tiêu, {tasks} nhiệm vụ.',
    moreClauses: '… và {count} điều khoản nữa',
    moreRows: '… và {count} dòng nữa: xem bằng --markdown, --json hoặc --xlsx',
    progress: 'Đang đọc {bar} {value}/{total} tệp, còn khoảng {eta_formatted}',
  },
  add: {
    summary: 'gửi tệp lên máy chủ Nhịp đang chạy',
    files: 'tệp hoặc thư mục cần gửi',
    server: 'địa chỉ máy chủ (hoặc biến NHIP_SERVER)',
    noWait: 'không chờ máy chủ đọc xong',
    afterHelp: `
Máy chủ thật cần khoá: tạo ở trang “Tài khoản của tôi”, rồi đặt vào biến NHIP_KEY. Bản dùng thử không cần.
Mã thoát: 0 máy chủ đã nhận và đọc tất cả; 1 có tệp không đọc được hoặc không gửi được; 2 gọi sai; 3 mọi tệp đều bị từ chối.`,
    badUrl: 'Địa chỉ máy chủ không hợp lệ: {url}',
    noServer:
      'Không kết nối được máy chủ {url}. Tệp chưa được gửi. Hãy khởi động máy chủ (npm start) hoặc chỉ địa chỉ bằng --server.',
    problem: 'Máy chủ không nhận tệp ({code}). Tệp chưa được lưu. Hãy xem nhật ký của máy chủ.',
    queued: 'đã nhận, đang chờ đọc',
    added: 'đã đọc: {pages}',
    known: 'đã có từ trước: {pages}',
    stages: {
      format: 'đang đọc định dạng',
      recognition: 'đang nhận dạng trang quét',
      structure: 'đang dựng cấu trúc',
      facts: 'đang đọc nội dung',
      store: 'đang lưu',
    },
  },
};
