import { read } from '../../read.ts';
import type { Side } from '../side.ts';

/** An invented conclusion of the fictional province Sơn Khê, as a clean copy has it. */
export const CLEAN = `TỈNH ỦY SƠN KHÊ
*
Số 15-KL/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Sơn Khê, ngày 12 tháng 02 năm 2026

KẾT LUẬN

CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển trạm dữ liệu bản

Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị khoá XIII, Ban Thường vụ Tỉnh ủy kết luận như sau:

I- MỤC TIÊU

1. Đến năm 2030, tối thiểu 95% số bản có trạm dữ liệu; không để bản nào dùng chung quá 2 trạm.

2. Bố trí 12,5 tỷ đồng mỗi năm, tăng dần theo kết quả kiểm đếm.

3. Chú trọng đào tạo người trông trạm, hoà nhập với thị trường.

II- TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính lập sổ trạm, hoàn thành trước ngày 30/6/2026.

2. Các huyện ủy chú trọng kiểm tra việc trông trạm và báo cáo đồng chí Giàng A Mẫu, Bí thư Tỉnh ủy.

3. Văn phòng Tỉnh ủy theo dõi việc thực hiện Kết luận này.

Nơi nhận:
- Các huyện ủy, thành ủy,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Giàng A Mẫu
`;

/** The document of a text file. */
export async function sideOf(text: string): Promise<Side> {
  const { canonical, documents } = await read(new TextEncoder().encode(text));
  return { canonical, document: documents[0]! };
}
