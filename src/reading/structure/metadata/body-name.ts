/** Names that keep capitals in their middle, by their small form. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/ủy ban nhân dân/giu, 'Ủy ban nhân dân'],
  [/hội đồng nhân dân/giu, 'Hội đồng nhân dân'],
  [/ban chấp hành trung ương/giu, 'Ban Chấp hành Trung ương'],
  [/thủ tướng chính phủ/giu, 'Thủ tướng Chính phủ'],
  [/văn phòng chính phủ/giu, 'Văn phòng Chính phủ'],
  [/chủ tịch nước/giu, 'Chủ tịch nước'],
  [/bộ chính trị/giu, 'Bộ Chính trị'],
  [/ban bí thư/giu, 'Ban Bí thư'],
  [/ban thường vụ/giu, 'Ban Thường vụ'],
  [/ban chấp hành/giu, 'Ban Chấp hành'],
  [/ban chỉ đạo/giu, 'Ban Chỉ đạo'],
  [
    /(?<=(?:thường vụ|chấp hành|thường trực|văn phòng|tuyên giáo|tổ chức|kiểm tra|nội chính|dân vận) )tỉnh ủy/giu,
    'Tỉnh ủy',
  ],
  [
    /(?<=(?:thường vụ|chấp hành|thường trực|văn phòng|tuyên giáo|tổ chức|kiểm tra|nội chính|dân vận) )thành ủy/giu,
    'Thành ủy',
  ],
  [/công thương/giu, 'Công Thương'],
  [/trung ương/giu, 'Trung ương'],
  [/việt nam/giu, 'Việt Nam'],
  [/hồ chí minh/giu, 'Hồ Chí Minh'],
  [/nhà nước/giu, 'Nhà nước'],
  [/nhân dân tối cao/giu, 'nhân dân tối cao'],
];
/** Head nouns of bodies; the word after one begins with a capital. */
const HEADS =
  'bộ|sở|ban|cục|vụ|viện|văn phòng|hội|liên hiệp|đảng đoàn|ban cán sự đảng|đảng ủy|quân ủy|tổng cục|thanh tra|trường|đại học|trung tâm|ngân hàng|kho bạc|tòa án|liên đoàn|đoàn|mặt trận';
const AFTER_HEAD = new RegExp(
  `(?<=^(?:${HEADS}) )(?!(?:xã|phường|tỉnh|huyện|thành phố|quận|thị xã|đặc khu|các|khối|thuộc)(?![\\p{L}]))\\p{L}`,
  'gu',
);
/** After these words stands the name of a place. */
const PLACES =
  /(?<=(?:^|\s)(?:(?:tỉnh|thành|huyện|quận|thị|xã|phường) ủy|thành phố|thị xã|thị trấn|đặc khu|(?:tỉnh|huyện|quận|xã|phường)(?! ủy)|t[hr](?:pt|cs|ung học phổ thông|ung học cơ sở)|(?:tiểu|đại) học|cao đẳng|mầm non)\s)(?:\p{L}+(?:\s|-|$)?){1,4}/gu;
const UNIT_WORDS = /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ủy)(?=\s|$)/u;

/** Abbreviations stay in capitals. */
const ABBREVIATIONS = /(?<![\p{L}])(?:thpt|thcs|tnhh|mtv|ubnd|hđnd|gdđt|gd&đt|kh&cn|khcn|tp)(?![\p{L}])/giu;

/** A body of another one: "BAN CÁN SỰ ĐẢNG BỘ …", "ĐẢNG ỦY ỦY BAN …". */
const OWNED =
  /^(BAN CÁN SỰ ĐẢNG|ĐẢNG ĐOÀN|ĐẢNG ỦY) ((?:BỘ|SỞ|ỦY BAN|HỘI ĐỒNG|CHÍNH PHỦ|QUỐC HỘI|NGÂN HÀNG|TẬP ĐOÀN|VĂN PHÒNG) ?.{0,100})$/u;

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/**
 * "ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ" as "Ủy ban nhân dân tỉnh Sơn Khê", "BỘ KHOA HỌC VÀ CÔNG NGHỆ" as "Bộ Khoa học và Công
 * nghệ". Text that has small letters already is only tidied.
 */
export function bodyName(printed: string): string {
  const tidy = printed
    .replace(/\s+/g, ' ')
    .replace(/UỶ/g, 'ỦY')
    .replace(/(?<![qQ])uỷ/gu, 'ủy')
    .trim();
  if (/\p{Ll}/u.test(tidy)) return tidy;
  const owned = OWNED.exec(tidy);
  if (owned) return `${bodyName(owned[1]!)} ${bodyName(owned[2]!)}`;
  let name = tidy.toLowerCase();
  name = name.replace(PLACES, (place) => (UNIT_WORDS.test(place) ? place : place.replace(/\p{L}+/gu, capital)));
  name = name
    .replace(AFTER_HEAD, (letter) => letter.toUpperCase())
    .replace(/(?<=(?: và|,) )\p{L}/gu, (letter) => letter.toUpperCase());
  name = name.replace(ABBREVIATIONS, (letters) => letters.toUpperCase());
  for (const [pattern, fixed] of FIXED) name = name.replace(pattern, fixed);
  return capital(name);
}
