import { auditProblemsVi } from '../../src/audit/messages.vi.ts';
import { cascadeProblemsVi } from '../../src/cascade/messages.vi.ts';
import { noticesProblemsVi } from '../../src/notices/messages.vi.ts';
import { organisationsProblemsVi } from '../../src/organisations/messages.vi.ts';
import { processProblemsVi } from '../../src/process/messages.vi.ts';

/** Lời cho từng mã từ chối của máy chủ: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const problemVi = {
  ...auditProblemsVi,
  ...cascadeProblemsVi,
  ...noticesProblemsVi,
  ...organisationsProblemsVi,
  ...processProblemsVi,
  'problem.sign-in-needed':
    'Phiên của bạn đã hết hoặc bạn chưa đăng nhập. Đăng nhập rồi làm lại; những gì đã lưu vẫn nguyên.',
  'problem.key-refused': 'Khoá này sai, đã hết hạn hoặc đã bị xoá.',
  'problem.change-overtaken': 'Không hoàn tác được: đã có thay đổi mới hơn trên cùng dữ kiện. Mở lịch sử để xem.',
  'problem.change-cannot-be-undone': 'Thay đổi này không hoàn tác được.',
  'problem.change-not-found': 'Không còn thấy thay đổi này. Tải lại trang rồi thử lại.',
  'problem.directive-changed': 'Văn bản vừa được người khác thay đổi. Trang đã lấy bản mới; xem lại rồi làm tiếp.',
  'problem.fact-changed': 'Dữ kiện vừa được người khác thay đổi.',
  'problem.source-in-other-state': 'Tệp đang ở trạng thái khác. Danh sách đã được lấy lại.',
  'problem.edit-of-another-kind': 'Không đổi được loại của dữ kiện. Bác dữ kiện này rồi thêm một dữ kiện loại khác.',
  'problem.edit-without-data': 'Chưa có nội dung để sửa.',
  'problem.file-known-elsewhere':
    'Cơ quan khác đã nạp đúng tệp này nên không nạp lần nữa. Văn bản sẽ hiện trong thư viện khi cơ quan đó công bố.',
  'problem.file-empty': 'Tệp trống nên không được nhận.',
  'problem.file-too-large': 'Tệp lớn hơn giới hạn {limit} MiB nên không được nhận. Tách tệp hoặc nén ảnh rồi thả lại.',
  'problem.file-infected': 'Phần mềm quét mã độc tìm thấy {found} trong tệp. Tệp không được lưu.',
  'problem.scanner-unavailable': 'Phần mềm quét mã độc không trả lời nên tệp không được nhận. Hãy thử lại sau ít phút.',
  'problem.not-a-directive': 'Đây không phải văn bản chỉ đạo nên không có dữ kiện và không công bố được.',
  'problem.span-without-words': 'Chỗ được chọn không có lời nào của văn bản. Chọn lại.',
  'problem.task-not-found': 'Không thấy nhiệm vụ mà dữ kiện này thuộc về.',
  'problem.directive-not-found': 'Không có văn bản này trong thư viện.',
  'problem.fact-not-found': 'Dữ kiện này không còn nữa: văn bản có thể đã được đọc lại. Tải lại trang.',
  'problem.source-not-found': 'Không có tệp này.',
  'problem.no-proposal': 'Chưa có kết quả đọc lại nào chờ bạn xem.',
};
