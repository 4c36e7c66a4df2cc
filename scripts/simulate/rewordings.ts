/** Words that documents put for one another: what a province changes when it rewrites a clause. */
const SYNONYMS: readonly (readonly [string, string])[] = [
  ['đẩy mạnh', 'tăng cường'],
  ['nâng cao', 'cải thiện'],
  ['xây dựng', 'hình thành'],
  ['bảo đảm', 'đáp ứng'],
  ['tập trung', 'ưu tiên'],
  ['khuyến khích', 'động viên'],
  ['hoàn thiện', 'bổ sung, sửa đổi'],
  ['phát triển', 'mở rộng'],
  ['triển khai', 'tổ chức thực hiện'],
  ['thúc đẩy', 'tạo điều kiện cho'],
  ['chủ động', 'tích cực'],
  ['hằng năm', 'mỗi năm'],
  ['hỗ trợ', 'giúp đỡ'],
  ['đào tạo', 'bồi dưỡng'],
  ['công bố', 'công khai'],
  ['vận hành', 'khai thác'],
];

const OPENINGS = [
  'Tiếp tục ',
  'Lãnh đạo, chỉ đạo ',
  'Rà soát, ',
  'Các cấp ủy, chính quyền trong tỉnh ',
  'Sở Khoa học và Công nghệ chủ trì, phối hợp với các cơ quan liên quan ',
];
const ENDINGS = [
  ' phù hợp với điều kiện của tỉnh',
  ' trên địa bàn tỉnh',
  ', bảo đảm tiết kiệm, hiệu quả',
  ' gắn với nhiệm vụ chính trị của địa phương',
];

/** What no clause above asks for. */
export const ADDITIONS: readonly string[] = [
  'Tổ chức hội thi chèo thuyền trên hồ nhân ngày hội văn hoá các bản vùng cao.',
  'Tu sửa chợ phiên trung tâm, bố trí nơi gửi ngựa và khu bán thổ cẩm cho bà con.',
  'Khôi phục giống lúa nếp nương cũ, mở lễ hội cơm mới vào cuối vụ gặt.',
  'Kè bờ suối, trồng lại rừng đầu nguồn ở các bản bị lũ quét cuốn trôi.',
  'Mở lớp dạy khèn và múa xoè cho thanh thiếu niên trong dịp nghỉ hè.',
  'Dời các hộ chăn nuôi trâu bò ra khỏi khu dân cư, xây bể ủ phân chung.',
  'Nâng cấp đường vào nghĩa trang liệt sĩ và nhà bia ghi tên.',
  'Đặt trạm cân xe quá tải trên tuyến đường qua đèo.',
];

type Random = () => number;
export const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The clause in other words: some words exchanged, now and then another opening or ending. Numbers stay. */
export function reword(text: string, random: Random): string {
  const exchanged = SYNONYMS.reduce((said, [one, other]) => {
    if (random() < 0.25) return said;
    return said.includes(one) ? said.replace(one, other) : said.replace(other, one);
  }, text);
  const opened = random() < 0.4 ? pick(OPENINGS, random) + lowerFirst(exchanged) : exchanged;
  return random() < 0.4 ? opened.replace(/[.;]?$/u, `${pick(ENDINGS, random)}.`) : opened;
}

/** Two clauses as one. */
export const merged = (one: string, other: string): string => `${one.replace(/[.;]\s*$/u, '')}; ${lowerFirst(other)}`;

const FEWEST_WORDS = 7;

/** A clause as two, cut at a semicolon; null where none of its halves would say enough. */
export function split(text: string): readonly [string, string] | null {
  const cuts = [...text.matchAll(/; /gu)].map(({ index }) => index);
  const fitting = cuts.find((at) =>
    [text.slice(0, at), text.slice(at + 2)].every((half) => half.split(' ').length >= FEWEST_WORDS),
  );
  if (fitting === undefined) return null;
  const rest = text.slice(fitting + 2);
  return [`${text.slice(0, fitting)}.`, rest.charAt(0).toUpperCase() + rest.slice(1)];
}
