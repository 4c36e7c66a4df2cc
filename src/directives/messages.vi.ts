import type { ProblemMessages } from './messages.ts';

const UNCHANGED = 'Chưa có gì thay đổi.';
const FILE_KEPT = 'Tệp vẫn được giữ, chưa có gì của tệp vào thư viện.';
const NOTHING_STORED = 'Không phần nào của tệp được lưu lại.';

/** Lời của thư viện văn bản, tiếng Việt. */
export const problemsVi: ProblemMessages = {
  'not-found': { happened: 'Không tìm thấy mục này.', kept: UNCHANGED, next: 'Hãy quay lại và chọn mục khác.' },
  forbidden: {
    happened: 'Bạn không có quyền làm việc này.',
    kept: UNCHANGED,
    next: 'Hãy hỏi người quản trị nếu bạn cần quyền.',
  },
  'directive-not-found': {
    happened: 'Không tìm thấy văn bản này.',
    kept: UNCHANGED,
    next: 'Hãy tìm trong thư viện văn bản.',
  },
  'fact-not-found': { happened: 'Dữ kiện này không còn nữa.', kept: UNCHANGED, next: 'Hãy tải lại văn bản.' },
  'source-not-found': { happened: 'Không tìm thấy bản gốc này.', kept: UNCHANGED, next: 'Hãy tải lại danh sách tệp.' },
  'clause-not-found': {
    happened: 'Văn bản không có điều khoản {path}.',
    kept: UNCHANGED,
    next: 'Hãy mở mục lục của văn bản.',
  },
  'page-not-found': {
    happened: 'Bản gốc không có ảnh trang {page}.',
    kept: UNCHANGED,
    next: 'Hãy xem phần chữ của văn bản.',
  },
  'reading-not-found': {
    happened: 'Chưa có kết quả đọc của văn bản này.',
    kept: UNCHANGED,
    next: 'Hãy cho đọc lại tệp.',
  },
  'change-not-found': { happened: 'Không tìm thấy thay đổi này.', kept: UNCHANGED, next: 'Hãy tải lại lịch sử.' },
  'task-not-found': {
    happened: 'Nhiệm vụ được chọn không thuộc văn bản này.',
    kept: UNCHANGED,
    next: 'Hãy chọn lại nhiệm vụ.',
  },
  'no-proposal': { happened: 'Không có đề xuất đọc lại nào.', kept: UNCHANGED, next: 'Hãy cho đọc lại văn bản trước.' },
  'fact-changed': {
    happened: 'Người khác vừa sửa dữ kiện này.',
    kept: 'Thay đổi của bạn chưa được lưu; bản hiện tại được hiện bên cạnh.',
    next: 'Hãy xem bản hiện tại rồi quyết định lại.',
  },
  'directive-changed': {
    happened: 'Văn bản đã thay đổi từ khi bạn mở.',
    kept: UNCHANGED,
    next: 'Hãy tải lại rồi làm lại.',
  },
  'change-overtaken': {
    happened: 'Không hoàn tác được vì đã có thay đổi mới hơn.',
    kept: UNCHANGED,
    next: 'Hãy hoàn tác thay đổi mới hơn trước.',
  },
  'change-cannot-be-undone': {
    happened: 'Loại thay đổi này không hoàn tác được.',
    kept: UNCHANGED,
    next: 'Hãy sửa trực tiếp.',
  },
  'source-in-other-state': {
    happened: 'Tệp đang ở trạng thái khác ({status}).',
    kept: UNCHANGED,
    next: 'Hãy tải lại danh sách tệp rồi thử lại.',
  },
  'edit-without-data': { happened: 'Chưa có nội dung sửa.', kept: UNCHANGED, next: 'Hãy điền nội dung rồi lưu.' },
  'edit-of-another-kind': {
    happened: 'Không đổi được loại của dữ kiện ({kind}).',
    kept: UNCHANGED,
    next: 'Hãy loại dữ kiện này rồi thêm dữ kiện mới.',
  },
  'span-without-words': {
    happened: 'Đoạn được chọn không có chữ của văn bản.',
    kept: UNCHANGED,
    next: 'Hãy chọn lại đoạn chữ.',
  },
  'not-a-directive': {
    happened: 'Bản tin và bình luận không được công bố như văn bản chỉ đạo.',
    kept: UNCHANGED,
    next: 'Hãy thêm chính văn bản được nói tới.',
  },
  'file-empty': { happened: 'Tệp rỗng.', kept: NOTHING_STORED, next: 'Hãy kiểm tra lại tệp rồi gửi lại.' },
  'file-too-large': {
    happened: 'Tệp lớn hơn giới hạn {limit} MiB.',
    kept: NOTHING_STORED,
    next: 'Hãy chia nhỏ hoặc nén ảnh trong tệp rồi gửi lại.',
  },
  'file-infected': {
    happened: 'Phần mềm quét mã độc tìm thấy {found} trong tệp.',
    kept: NOTHING_STORED,
    next: 'Hãy làm sạch máy đã gửi tệp, hoặc xin người gửi một tệp sạch.',
  },
  'scanner-unavailable': {
    happened: 'Phần mềm quét mã độc không trả lời; tệp chưa quét không được nhận.',
    kept: NOTHING_STORED,
    next: 'Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo cho người quản trị.',
  },
  'bytes-gone': {
    happened: 'Nội dung tệp không còn trên máy chủ.',
    kept: 'Chỉ còn thông tin về tệp.',
    next: 'Hãy gửi lại tệp.',
  },
  'reading-failed': {
    happened: 'Bộ đọc gặp lỗi ({error}).',
    kept: FILE_KEPT,
    next: 'Hãy thử đọc lại; nếu vẫn lỗi, hãy báo cho người quản trị.',
  },
  'reading-timeout': {
    happened: 'Đọc {seconds} giây không có tiến triển nên đã dừng.',
    kept: FILE_KEPT,
    next: 'Hãy chia nhỏ tệp, hoặc thử lại khi máy rảnh hơn.',
  },
  'reading-memory': {
    happened: 'Đọc tệp cần hơn {memory} MiB bộ nhớ nên đã dừng.',
    kept: FILE_KEPT,
    next: 'Hãy chia nhỏ tệp rồi gửi lại.',
  },
  'reading-crashed': {
    happened: 'Bộ đọc dừng đột ngột ở tệp này.',
    kept: FILE_KEPT,
    next: 'Hãy thử đọc lại; nếu vẫn lỗi, hãy báo cho người quản trị.',
  },
  'copy-not-found': { happened: 'Văn bản không có bản này.', kept: UNCHANGED, next: 'Hãy tải lại danh sách bản.' },
  'copy-is-current': {
    happened: 'Bản này đang được dùng.',
    kept: UNCHANGED,
    next: 'Hãy chọn một bản khác để so.',
  },
  'comparison-failed': { happened: 'Không so được hai bản này.', kept: UNCHANGED, next: 'Hãy thử lại sau ít phút.' },
  'explanation-failed': {
    happened: 'Không rút được 5W1H của văn bản này.',
    kept: UNCHANGED,
    next: 'Hãy thử lại sau ít phút.',
  },
  'claims-failed': { happened: 'Không kiểm chứng được bài này.', kept: UNCHANGED, next: 'Hãy thử lại sau ít phút.' },
  'not-a-commentary': {
    happened: 'Đây là văn bản chỉ đạo, không phải bài bình luận.',
    kept: UNCHANGED,
    next: 'Hãy mở bài bình luận cần kiểm chứng.',
  },
  'export-failed': { happened: 'Không tạo được bản xuất này.', kept: UNCHANGED, next: 'Hãy thử lại sau ít phút.' },
  'cross-site': {
    happened: 'Yêu cầu đến từ một trang khác nên bị từ chối.',
    kept: UNCHANGED,
    next: 'Hãy mở Nhịp trực tiếp rồi làm lại.',
  },
  'too-many-requests': { happened: 'Quá nhiều yêu cầu.', kept: UNCHANGED, next: 'Hãy thử lại sau {seconds} giây.' },
  unknown: {
    happened: 'Đã có lỗi ngoài dự kiến.',
    kept: 'Những gì đã lưu vẫn còn.',
    next: 'Hãy thử lại; nếu vẫn lỗi, hãy báo cho người quản trị.',
  },
};
