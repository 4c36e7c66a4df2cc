/** Invented directives of the fictional province Sơn Khê, for the tests of the command line. */
export const CONCLUSION = `TỈNH ỦY SƠN KHÊ
*
Số 15-KL/TU

ĐẢNG CỘNG SẢN VIỆT NAM

Sơn Khê, ngày 12 tháng 02 năm 2026

KẾT LUẬN

CỦA BAN THƯỜNG VỤ TỈNH ỦY
về phát triển hạ tầng số ở các bản vùng cao

Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Ban Thường vụ Tỉnh ủy kết luận như sau:

I- MỤC TIÊU ĐẾN NĂM 2030

1. Tối thiểu 95% số bản có sóng di động băng rộng.

2. Tỷ lệ hộ dân dùng dịch vụ số đạt trên 70%.

II- TỔ CHỨC THỰC HIỆN

1. Sở Khoa học và Công nghệ chủ trì, phối hợp với Sở Tài chính xây dựng đề án phủ sóng các bản, hoàn thành trước ngày 30/6/2026.

2. Văn phòng Tỉnh ủy theo dõi, đôn đốc việc thực hiện Kết luận này.

Nơi nhận:
- Các huyện ủy, thành ủy,
- Lưu Văn phòng Tỉnh ủy.

T/M BAN THƯỜNG VỤ
BÍ THƯ

Giàng A Mẫu
`;

export const DECISION = `ỦY BAN NHÂN DÂN
TỈNH SƠN KHÊ
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 88/QĐ-UBND

Sơn Khê, ngày 03 tháng 4 năm 2026

QUYẾT ĐỊNH

Về việc giao nhiệm vụ phát triển kinh tế số năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương;

QUYẾT ĐỊNH:

Điều 1. Giao Sở Công Thương chủ trì xây dựng sàn nông sản của tỉnh trong tháng 9 năm 2026.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Công Thương chịu trách nhiệm thi hành Quyết định này./.

CHỦ TỊCH

Hoàng Văn Khởi
`;

export const SECRET = DECISION.replace('Số: 88/QĐ-UBND', 'TUYỆT MẬT\n\nSố: 88/QĐ-UBND');
export const BUNDLE = `# Kết luận số 15-KL/TU\n\n${CONCLUSION}\n\n# Quyết định số 88/QĐ-UBND\n\n${DECISION}`;
