import type { RawRow } from '../model/block.ts';

/**
 * Words that letterheads and signature blocks are known by (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn
 * 36-HD/VPTW): motto, party name, recipients, "on behalf of".
 */
const SIGNS =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–—]\s*Tự do|^\s*Nơi (?:nhận|gửi)\s*:|^\s*(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}|^\s*T\/[MLU]\s+\p{Lu}|^\s*K\/T\s+\p{Lu}|\((?:đã )?ký|^\s*Số\s*:/imu;

const MOTTO = /^\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM)/iu;

export const hasLetterheadSign = (text: string): boolean => SIGNS.test(text);

/** The line that stands at the top right of every directive. */
export const opensLetterhead = (text: string): boolean => MOTTO.test(text);

/** Whether a table is only a way to set a letterhead or a signature block side by side; its lines are not drawn. */
export function isLetterhead(rows: readonly RawRow[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  if (rows.length > 8 || columns > 3) return false;
  return rows.some((row) => row.cells.some((cell) => SIGNS.test(cell.text)));
}
