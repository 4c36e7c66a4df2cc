import { foldLetters } from '../normalise/fold.ts';

/** What directives count (danh từ chỉ loại); the longest that fits is the unit. */
const COUNTED = `
doanh nghiệp|hợp tác xã|hộ|hộ gia đình|hộ kinh doanh
tổ chức|tập đoàn|công ty|nhà đầu tư|nhà cung cấp|nhà máy|nhà khoa học|quỹ
cơ sở|cơ sở dữ liệu|trung tâm|viện
trường|bệnh viện|phòng thí nghiệm|vườn ươm|sàn|nền tảng|hệ thống|ứng dụng
khu|cụm|cụm công nghiệp|đô thị|vùng|mô hình|chuỗi|điểm
dự án|đề tài|nhiệm vụ|chương trình|công trình|sản phẩm|dịch vụ|dịch vụ công|thủ tục hành chính|thương hiệu
sáng chế|văn bằng|bằng độc quyền|bằng sáng chế|đơn|bài báo|công bố|giải pháp|sáng kiến|tiêu chuẩn|quy chuẩn
hợp đồng|giao dịch|kết nối|việc làm|lao động|suất|lượt|lượt khách|lượt người|thông tin|hồ sơ|tài khoản|thuê bao|tàu|xe
người|cán bộ|công chức|viên chức|đảng viên|chuyên gia|kỹ sư|bác sĩ|điều dưỡng|dược sĩ|giáo viên|giảng viên|học sinh
sinh viên|học viên|tiến sĩ|thạc sĩ|nghiên cứu sinh|nhân lực|nghệ nhân|vận động viên|khách|khách du lịch
tỉnh|tỉnh, thành phố|thành phố|huyện|xã|phường|thôn|bản|quốc gia|nước|địa phương|ngành|lĩnh vực|công nghệ
tuyến|trạm|cảng|sân bay|cầu|cây|con|giường|giường bệnh|lò phản ứng|vệ tinh
kỳ lân|startup|start-up|trò chơi|bộ dữ liệu|tập dữ liệu|máy chủ|phòng|thư viện|bảo tàng|di tích|câu lạc bộ|tổ hợp tác
`;
/** Measures keep their printed letters. */
const MEASURES =
  'km2|km²|km|ha|m2|m²|m3|m³|mwp|mw|gw|kwh|gwh|twh|kw|kg|tấn|tạ|lít|tbps|gbps|mbps|tb/s|gb/s|mb/s|pb|tb|gb|teu|lần|bậc|hạng|điểm %|điểm phần trăm|điểm';
const PEOPLE =
  'người|cán bộ|công chức|viên chức|chuyên gia|kỹ sư|bác sĩ|điều dưỡng|dược sĩ|nhà khoa học|nhân lực|sinh viên|lao động|giáo viên';

const byLength = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const listed = (words: string): string[] => words.trim().split(/[|\n]/u).map(foldLetters);

/** For use inside other rules, over folded text. */
export const COUNT_NOUN = byLength(listed(COUNTED));
export const MEASURE = byLength(listed(MEASURES));
export const PEOPLE_NOUN = byLength(listed(PEOPLE));
