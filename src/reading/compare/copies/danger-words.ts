/** Words whose change turns the meaning; keys as {@link wordsIn} gives them. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const NEGATIONS = set('không chưa chẳng đừng cấm trừ miễn ngừng bãi hủy bỏ chậm thiếu kém');
/** Bounds and directions: at least, at most, over, under, before, after, increase, reduce; and, or. */
export const LIMITS = set('thiểu đa ít quá nhất trên dưới trước sau hơn vượt tăng giảm hoặc < > ≤ ≥ =');
/** "tối đa" and "đa ngành": words that only count behind another one. */
export const LIMITS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['đa', set('tối')],
  ['thiểu', set('tối giảm')],
  ['quá', set('không')],
  ['nhất', set('ít chậm muộn cao thấp')],
]);
export const ROLES = set('chủ phối hợp trì');
export const NUMBER_WORDS = set('hai ba bốn sáu bảy bẩy tám chín mười');
/** Numbers only behind one: "tỷ lệ" is a rate. */
export const MAGNITUDES = set('mươi trăm nghìn ngàn triệu tỉ % ‰');
export const ROMAN = /^[IVXLCDM]{1,7}$/u;
