import { read } from '../read.ts';
import type { Side } from './side.ts';

/** An invented directive of the fictional province Sơn Khê, read as a text file is. */
export async function sideOf(text: string): Promise<Side> {
  const { canonical, documents } = await read(new TextEncoder().encode(text));
  return { canonical, document: documents[0]! };
}

export const RESOLUTION = `TỈNH ỦY SƠN KHÊ
*
Số 33-NQ/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Sơn Khê, ngày 05 tháng 3 năm 2026

NGHỊ QUYẾT
về phát triển kinh tế rừng và công nghệ số vùng cao

I- QUAN ĐIỂM

1. Rừng là vốn quý của đồng bào, công nghệ là bạn đường của người giữ rừng.

II- MỤC TIÊU ĐẾN NĂM 2030

1. Tỷ lệ thôn bản có mạng băng rộng đạt trên 90%.

2. Dành ít nhất 4% tổng chi ngân sách địa phương hằng năm cho công nghệ số vùng cao.

3. Hình thành 12 hợp tác xã chế biến dược liệu có truy xuất nguồn gốc.

III- NHIỆM VỤ, GIẢI PHÁP

1. Lập bản đồ số về rừng phòng hộ, cập nhật bằng ảnh vệ tinh và thiết bị bay không người lái.

2. Mở sàn mua bán dược liệu trực tuyến, nối kho lạnh của hợp tác xã với bưu cục xã.

3. Mời nghệ nhân dạy nghề dệt thổ cẩm cho thanh niên qua lớp học truyền hình.

IV- TỔ CHỨC THỰC HIỆN

1. Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo xây dựng kế hoạch, bố trí kinh phí thực hiện Nghị quyết.

2. Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì hướng dẫn tuyên truyền Nghị quyết.

T/M TỈNH ỦY
BÍ THƯ

Giàng A Mẫu
`;

export const PROGRAMME = `HUYỆN ỦY NẬM THUNG
*
Số 08-CTr/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Nậm Thung, ngày 20 tháng 4 năm 2026

CHƯƠNG TRÌNH HÀNH ĐỘNG
thực hiện Nghị quyết số 33-NQ/TU về phát triển kinh tế rừng và công nghệ số vùng cao

I- MỤC TIÊU ĐẾN NĂM 2030

1. Tỷ lệ thôn bản có mạng băng rộng đạt 90%.

2. Dành ít nhất 2% tổng chi ngân sách địa phương hằng năm cho công nghệ số vùng cao.

II- NHIỆM VỤ, GIẢI PHÁP

1. Lập bản đồ số về rừng phòng hộ của huyện, cập nhật bằng ảnh vệ tinh.

2. Nối kho lạnh của hợp tác xã dược liệu với bưu cục xã; tập huấn xã viên đóng gói, dán tem, gửi hàng đúng hẹn.

3. Trồng cây bóng mát ven đường liên bản, giao đoàn thể chăm sóc.

III- TỔ CHỨC THỰC HIỆN

1. Đảng ủy Ủy ban nhân dân huyện lãnh đạo xây dựng kế hoạch thực hiện Chương trình này.

2. Ban Tuyên giáo và Dân vận Huyện ủy chủ trì hướng dẫn tuyên truyền Chương trình này.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Lò Thị Mây
`;

/** About something else altogether: cards of members. */
export const MEMBERSHIP = `HUYỆN ỦY NẬM THUNG
*
Số 09-HD/HU

ĐẢNG CỘNG SẢN VIỆT NAM

Nậm Thung, ngày 02 tháng 5 năm 2026

HƯỚNG DẪN
về quản lý thẻ và sổ của đảng viên

I- THẺ CỦA ĐẢNG VIÊN

1. Thẻ mất được cấp lại khi có đơn và ảnh chân dung mới chụp.

2. Thẻ hỏng nộp lại để cắt góc rồi lưu trong hộp sắt.

II- TỔ CHỨC THỰC HIỆN

1. Trách nhiệm của các cơ quan:

a) Văn phòng Huyện ủy giữ chìa khóa hộp sắt, mỗi năm thay ổ một lần.

b) Nhà in huyện in mẫu đơn màu xanh, khổ nhỏ.

2. Hướng dẫn này được phổ biến đến chi bộ.

T/M HUYỆN ỦY
PHÓ BÍ THƯ

Lò Thị Mẫu
`;
