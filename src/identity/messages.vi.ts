/** Lời cho từng mã từ chối của phần người dùng và đăng nhập: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const identityProblemsVi = {
  'problem.person-not-found': 'Không thấy người dùng này, hoặc người ấy ngoài phạm vi của bạn.',
  'problem.person-changed': 'Người dùng này vừa được người khác thay đổi. Trang đã lấy bản mới; xem lại rồi làm tiếp.',
  'problem.email-taken': 'Địa chỉ này đã thuộc về một người dùng. Tìm người ấy trong danh sách.',
  'problem.no-sample-people': 'Người mẫu chỉ có trong bản dùng thử.',
  'problem.role-not-found': 'Không còn thấy vai trò này. Tải lại trang.',
  'problem.role-own': 'Không ai tự giao vai trò cho mình. Nhờ một người quản trị khác.',
  'problem.role-beyond-own':
    'Vai trò này vượt quá phạm vi bạn quản trị. Chưa có gì thay đổi; nhờ người quản trị cấp trên.',
  'problem.role-ends-first': 'Ngày kết thúc phải sau ngày bắt đầu.',
  'problem.last-administrator': 'Đây là người quản trị chung cuối cùng. Giao vai trò ấy cho người khác trước.',
  'problem.disable-own': 'Không ai tự khoá tài khoản của mình. Nhờ một người quản trị khác.',
  'problem.unit-unknown': 'Không có cơ quan này. Chọn một tên trong danh sách gợi ý.',
  'problem.invitation-not-found': 'Không thấy lời mời này. Tải lại trang.',
  'problem.link-unknown':
    'Liên kết không đúng hoặc không còn nữa. Kiểm tra đã chép đủ chưa, hoặc xin một liên kết mới.',
  'problem.link-used':
    'Liên kết này đã được dùng. Nếu chính bạn đã dùng, hãy đăng nhập; nếu không, báo người quản trị ngay.',
  'problem.link-revoked':
    'Liên kết này đã bị thu hồi hoặc thay bằng liên kết mới. Xin người quản trị liên kết mới nhất.',
  'problem.link-expired': 'Liên kết này đã hết hạn. Xin người quản trị một liên kết mới.',
  'problem.password-short': 'Mật khẩu cần ít nhất 12 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
  'problem.password-long': 'Mật khẩu dài quá 128 ký tự.',
  'problem.password-common': 'Mật khẩu này dựa trên những chữ ai cũng đoán được. Chọn một câu của riêng bạn.',
  'problem.password-personal': 'Mật khẩu này dựa trên tên hoặc địa chỉ của bạn. Chọn một câu khác.',
  'problem.password-simple': 'Mật khẩu này lặp lại hoặc là một dãy liền nhau. Chọn một câu khác.',
  'problem.key-beyond-own': 'Bạn không có quyền đó nên khoá cũng không thể có.',
  'problem.too-many-keys': 'Mỗi người có nhiều nhất {most} khoá. Xoá một khoá không dùng rồi tạo lại.',
  'problem.sign-in-locked':
    'Sai nhiều lần nên tài khoản tạm khoá. Thử lại sau {minutes} phút; phiên đang mở vẫn dùng được.',
  'problem.second-factor-needed':
    'Vai trò của bạn cần xác thực hai bước. Bật nó ở trang Tài khoản của tôi rồi làm tiếp; chưa có gì thay đổi.',
  'problem.person-disabled': 'Tài khoản này đã bị khoá. Liên hệ người quản trị.',
  'problem.INVALID_EMAIL_OR_PASSWORD':
    'Địa chỉ hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ rồi thử lại.',
  'problem.INVALID_EMAIL': 'Địa chỉ thư điện tử chưa đúng dạng.',
  'problem.INVALID_PASSWORD': 'Mật khẩu hiện tại không đúng. Chưa có gì thay đổi.',
  'problem.INVALID_CODE': 'Mã không đúng. Mã đổi sau mỗi 30 giây; xem lại đồng hồ của điện thoại rồi gõ mã mới.',
  'problem.INVALID_BACKUP_CODE': 'Mã dự phòng không đúng hoặc đã dùng rồi. Mỗi mã chỉ dùng một lần.',
  'problem.INVALID_TWO_FACTOR_COOKIE': 'Đã quá lâu từ lúc gõ mật khẩu. Đăng nhập lại từ đầu.',
  'problem.TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE': 'Sai mã quá nhiều lần. Đăng nhập lại từ đầu.',
  'problem.ACCOUNT_TEMPORARILY_LOCKED': 'Sai mã nhiều lần nên tài khoản tạm khoá. Thử lại sau 15 phút.',
  'problem.TOTP_ALREADY_ENABLED': 'Xác thực hai bước đã bật rồi. Tải lại trang.',
  'problem.UNAUTHORIZED': 'Phiên của bạn đã hết. Đăng nhập lại; những gì đã lưu vẫn nguyên.',
  'problem.signup_disabled': 'Bạn chưa có tài khoản ở đây. Nhờ người quản trị mời bạn bằng đúng địa chỉ thư ấy.',
  'problem.account_not_linked':
    'Nơi đăng nhập chung chưa xác minh địa chỉ thư của bạn, nên chưa nhận ra bạn. Xác minh ở đó hoặc dùng mật khẩu.',
  'problem.access_denied': 'Bạn đã thôi đăng nhập ở nơi đăng nhập chung.',
  'problem.sign-in-elsewhere': 'Nơi đăng nhập chung không trả lời như mong đợi ({code}). Thử lại, hoặc dùng mật khẩu.',
};
