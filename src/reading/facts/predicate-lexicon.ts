import { anyOf } from './body-lexicon.ts';

/** Verbs of directives: what follows the name of a body when the body is told to do something. */
export const PREDICATES = anyOf(`
  chủ trì|phối hợp|chỉ đạo|lãnh đạo|hướng dẫn|xây dựng|ban hành|tổ chức|triển khai|thực hiện|rà soát|kiểm tra|giám sát
  theo dõi|đôn đốc|tổng hợp|báo cáo|tham mưu|đề xuất|trình|nghiên cứu|hoàn thiện|hoàn thành|sửa đổi|bổ sung|ưu tiên|cử
  bố trí|cân đối|bảo đảm|đảm bảo|tăng cường|đẩy mạnh|đẩy nhanh|nâng cao|phát huy|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ
  căn cứ|khẩn trương|chủ động|kịp thời|thường xuyên|định kỳ|hằng năm|hàng năm|hằng quý|hàng quý|hằng tháng|hàng tháng
  tiếp tục|tập trung|quán triệt|tuyên truyền|phổ biến|vận động|tiếp thu|tham gia|thẩm định|thẩm tra|cung cấp|đề nghị
  kiến nghị|quyết định|quy định|phê duyệt|xem xét|xử lý|giải quyết|tiếp nhận|quản lý|thông báo|công bố|công khai|cập nhật
  hỗ trợ|giúp|lập|cấp|sử dụng|khai thác|vận hành|duy trì|kết nối|chia sẻ|tích hợp|đánh giá|sơ kết|tổng kết|phân công|giao
  bàn giao|điều tra|làm rõ|xác minh|xác nhận|kiểm soát|phòng ngừa|ngăn chặn|đấu tranh|đầu tư|phát triển|thúc đẩy|huy động
  thu hút|tạo điều kiện|khuyến khích|nhân rộng|ứng dụng|chuyển giao|số hóa|hợp tác|đàm phán|ký kết|tiến hành|chuẩn bị
  khắc phục|rút kinh nghiệm|thống nhất|lồng ghép|cụ thể hóa|thể chế hóa|đưa|gửi|tự|đăng ký|thống kê|đo lường|vận dụng
  sắp xếp|kiện toàn|thành lập|bồi dưỡng|đào tạo|tập huấn|quan tâm|chú trọng|nghiêm túc|quyết liệt|tích cực|sớm|phải|cần
  phải|là đầu mối|là cơ quan|là đơn vị|làm đầu mối|trực tiếp|thanh tra|tuân thủ|bám sát|nắm|phản ánh|góp ý|cho ý kiến
  lấy ý kiến|thông tin|đăng tải|đổi mới|cải cách|cắt giảm|đơn giản hóa|điều chỉnh|phân tích|xác định|lựa chọn|đặt hàng
  phân bổ|thu hồi|thu|chi|mở rộng|quy hoạch|khảo sát|thí điểm|thử nghiệm|áp dụng|nghiệm thu|thanh toán|quyết toán|dự toán
  giới thiệu|phát động|biểu dương|khen thưởng|tôn vinh|đồng hành|đi đầu|gương mẫu|nêu gương|nhận thức|phấn đấu|củng cố
  bảo vệ|thanh lý|mua sắm|đấu thầu|đấu giá|lưu trữ|kê khai|tra cứu|ký|khảo nghiệm|kiểm định|thông qua|phân cấp|ủy quyền
  tổ chức thực hiện|tổ chức triển khai|đồng thời|cùng|phụ trách|đảm nhận|đảm nhiệm|thực thi|thi hành|chấp hành
  nhắc nhở|nắm bắt|theo chức năng|trong phạm vi|theo thẩm quyền|theo nhiệm vụ|tùy theo|trên cơ sở|dự thảo|soạn thảo
  tháo gỡ|huấn luyện|diễn tập|ứng cứu|phát hiện|tố giác|truyền thông|quảng bá|xúc tiến|tư vấn|tiếp cận|chuyển đổi
  niêm yết|mở chuyên mục|mở lớp|mở rộng|có văn bản|có ý kiến|có kế hoạch|có giải pháp|có phương án|cam đoan|trả lời|phân loại|giữ|trang bị|hòa giải|vào cuộc
  xóa|lắp đặt|thiết lập|nâng cấp|chuẩn hóa|làm sạch|làm tốt|phân luồng|giải đáp|đối soát|rà quét|khôi phục|kích hoạt
  phổ biến|giáo dục|tiết kiệm|cam kết|ứng phó|thăm hỏi|động viên|chăm lo|chấm dứt|dừng|tạm dừng|hủy bỏ|bãi bỏ
`);

/** Words that end a name in running text without opening an order. */
export const STOPS = anyOf(`
  và|hoặc|với|để|trong|theo|có|được|đã|sẽ|đang|cần|phải|của|về|tại|trên|từ|đến|do|khi|nếu|thì|là|cùng|cũng|như|gồm|bao gồm
  bằng|qua|trước|sau|nhằm|đối với|chưa|không|vào|ở|cho|bị|làm|nêu|chịu|rất|mà|này|đó|khác|các|những|thuộc|trực thuộc
  liên quan|xin|nơi|nói|việc|mọi|một|hai|ba|giữa|dưới|ngoài|thông qua|bởi|vì|hay|cả|nhất là|đặc biệt|đồng thời
`);
