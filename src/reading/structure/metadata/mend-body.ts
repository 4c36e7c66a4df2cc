import { withoutDiacritics } from '../../normalise/fold.ts';

/** Phrases of letterheads and signatures whose lost diacritics leave no doubt. */
const PHRASES: readonly (readonly [bare: string, right: string])[] = [
  'BAN CHẤP HÀNH TRUNG ƯƠNG',
  'BAN CHẤP HÀNH',
  'BAN THƯỜNG VỤ',
  'BỘ CHÍNH TRỊ',
  'BAN BÍ THƯ',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'ĐẢNG ỦY',
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'THỦ TƯỚNG CHÍNH PHỦ',
  'CHÍNH PHỦ',
  'QUỐC HỘI',
  'VĂN PHÒNG',
].map((right) => [withoutDiacritics(right), right] as const);

/** Gives the usual bodies their diacritics back where a scan lost them: "BAN THUỜNG VU" as "BAN THƯỜNG VỤ". */
export function mendBody(printed: string): string {
  let mended = printed;
  for (const [bare, right] of PHRASES) {
    const at = ` ${withoutDiacritics(mended)} `.indexOf(` ${bare} `);
    if (at >= 0) mended = mended.slice(0, at) + right + mended.slice(at + right.length);
  }
  return mended;
}
