/** Provinces and cities under the centre, those merged on 1 July 2025 (Nghị quyết 202/2025/QH15) among them. */
export const PROVINCES: readonly string[] =
  'Hà Nội, Cao Bằng, Tuyên Quang, Hà Giang, Điện Biên, Lai Châu, Sơn La, Lào Cai, Yên Bái, Thái Nguyên, Bắc Kạn, Lạng Sơn, Quảng Ninh, Bắc Ninh, Bắc Giang, Phú Thọ, Hòa Bình, Vĩnh Phúc, Hải Phòng, Hải Dương, Hưng Yên, Thái Bình, Ninh Bình, Hà Nam, Nam Định, Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Trị, Quảng Bình, Huế, Đà Nẵng, Quảng Nam, Quảng Ngãi, Kon Tum, Gia Lai, Bình Định, Khánh Hòa, Ninh Thuận, Đắk Lắk, Phú Yên, Lâm Đồng, Đắk Nông, Bình Thuận, Đồng Nai, Bình Phước, Hồ Chí Minh, Bình Dương, Bà Rịa - Vũng Tàu, Tây Ninh, Long An, Đồng Tháp, Tiền Giang, Vĩnh Long, Bến Tre, Trà Vinh, An Giang, Kiên Giang, Cần Thơ, Sóc Trăng, Hậu Giang, Cà Mau, Bạc Liêu'.split(
    ', ',
  );
