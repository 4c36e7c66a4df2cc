/** Lời cho từng mã từ chối của phần cơ quan: điều gì xảy ra, còn giữ gì, làm gì tiếp. */
export const organisationsProblemsVi = {
  'problem.organisation-not-found': 'Không có cơ quan nào ở địa chỉ “{key}”. Tìm lại trong cây cơ quan.',
  'problem.organisation-not-there': 'Cơ quan “{key}” không tồn tại vào ngày {on}. Chọn ngày khác; chưa có gì thay đổi.',
  'problem.organisation-changed':
    'Cơ quan “{key}” vừa được người khác sửa nên chưa ghi gì. Nạp bản mới nhất, xem lại rồi ghi lần nữa.',
  'problem.range-backwards': 'Ngày kết thúc {to} phải sau ngày bắt đầu {from}. Sửa ngày rồi thử lại.',
  'problem.parent-not-there':
    'Cơ quan cấp trên “{key}” không tồn tại suốt thời gian từ ngày {from}. Chọn cấp trên khác hoặc ngày khác.',
  'problem.two-parents': 'Trong một hệ thống, mỗi cơ quan chỉ có một cấp trên vào một ngày. Bỏ bớt một cấp trên.',
  'problem.two-codes': 'Mỗi cơ quan chỉ có một mã của một bảng mã. Bỏ bớt một mã.',
  'problem.code-taken': 'Mã {code} đang là của “{key}” trong thời gian này. Dùng mã khác hoặc ngày khác.',
  'problem.key-taken': 'Địa chỉ “{key}” đã có cơ quan khác dùng. Chọn địa chỉ khác.',
  'problem.later-change':
    'Với “{key}” đã có thay đổi ghi từ ngày {on} hoặc muộn hơn. Chọn ngày muộn hơn, hoặc sửa thay đổi ấy trước.',
  'problem.place-in-circle':
    'Không đặt được “{key}” dưới “{parent}”: “{parent}” đang ở dưới chính nó. Chọn cấp trên khác.',
  'problem.bodies-below': 'Còn {count} cơ quan trực thuộc “{key}”. Chuyển chúng về nơi khác trước rồi thử lại.',
  'problem.same-body-twice': 'Một cơ quan được nêu hai lần. Bỏ bớt rồi thử lại.',
  'problem.merged-into-itself': 'Không sáp nhập “{key}” vào chính nó. Chọn cơ quan khác.',
  'problem.shares-not-whole': 'Các phần chia cộng lại là {sum}, phải bằng 1. Sửa tỷ lệ rồi thử lại; chưa ghi gì.',
  'problem.same-name': 'Tên, loại và cấp mới của “{key}” giống hệt hiện tại. Chưa có gì để ghi.',
  'problem.class-not-found': 'Không có nhóm cơ quan “{key}”. Danh sách nhóm có thể vừa thay đổi; tải lại trang.',
  'problem.class-needs-body': 'Nhóm “{key}” tính theo tỉnh hoặc xã nào đó. Chọn cơ quan làm gốc.',
  'problem.class-changed': 'Nhóm “{key}” vừa được người khác sửa. Tải lại trang rồi làm lại; chưa ghi gì.',
  'problem.phrase-taken': 'Một cách gọi ở đây đã thuộc nhóm “{key}”. Bỏ cách gọi ấy ở một trong hai nhóm.',
  'problem.name-without-letters': 'Tên gọi “{text}” không có chữ nào. Nhập tên như văn bản viết.',
  'problem.alias-not-found': 'Tên gọi này không còn nữa. Tải lại trang.',
  'problem.alias-changed': 'Tên gọi “{text}” vừa được người khác quyết định. Tải lại trang rồi xem lại.',
  'problem.alias-taken': 'Trong phạm vi này “{text}” đã được xác nhận là “{key}”. Bỏ xác nhận ấy trước.',
  'problem.table-too-large': 'Tệp lớn hơn {limit} MB. Chia nhỏ bảng rồi nhập từng phần; chưa nhập gì.',
  'problem.table-too-long': 'Bảng dài hơn {limit} dòng. Chia nhỏ bảng rồi nhập từng phần; chưa nhập gì.',
  'problem.table-damaged': 'Không đọc được tệp như một bảng XLSX hoặc CSV. Mở tệp, lưu lại rồi thử lại; chưa nhập gì.',
  'problem.table-bomb': 'Tệp nén bung ra quá lớn nên bị từ chối; chưa nhập gì. Dùng tệp mẫu của Nhịp.',
  'problem.rows-wrong': 'Có {wrong} dòng sai nên chưa nhập gì. Sửa tệp, hoặc chọn chỉ nhập {good} dòng đúng.',
};

/** Lời cho lỗi của từng dòng trong bảng nhập. */
export const rowErrorsVi = {
  'row.table-empty': 'Tệp không có dòng nào.',
  'row.column-missing': 'Thiếu cột này. Thêm cột có tiêu đề như trong tệp mẫu.',
  'row.cell-empty': 'Ô này trống. Điền giá trị.',
  'row.code-malformed': 'Mã “{value}” có ký tự không dùng được. Chỉ dùng chữ, số, dấu chấm và gạch nối.',
  'row.name-too-long': 'Tên dài hơn {limit} ký tự. Rút gọn tên.',
  'row.kind-unknown': 'Không có loại “{value}”. Dùng: xã, phường, đặc khu, tỉnh, thành phố.',
  'row.date-malformed': '“{value}” không phải ngày. Viết như 01/07/2025.',
  'row.code-twice': 'Mã {value} đã có ở dòng {row} với cùng ngày. Giữ lại một dòng.',
  'row.parent-unknown': 'Không có đơn vị mang mã {value} vào ngày {from}. Sửa mã cấp trên, hoặc thêm đơn vị ấy trước.',
  'row.parent-other': 'Đơn vị này hiện thuộc mã {now}, không phải {value}. Muốn chuyển thì dùng “Chuyển trực thuộc”.',
  'row.code-other-body': 'Mã này đang là của “{now}”, khác cấp. Sửa mã.',
};
