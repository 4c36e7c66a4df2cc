/**
 * Types of paper and their abbreviations in symbols: Nghị định 30/2020/NĐ-CP, article 7 and appendix III, Nghị định
 * 78/2025/NĐ-CP for legal norms, Hướng dẫn 36-HD/VPTW for the Party. QĐ is Quyết định and Quy định.
 */
const TYPES: readonly (readonly [name: string, abbreviations: string])[] = [
  ['Nghị quyết liên tịch', 'NQLT'],
  ['Thông tư liên tịch', 'TTLT'],
  ['Chương trình hành động', 'CTHĐ'],
  ['Văn bản hợp nhất', 'VBHN'],
  ['Nghị quyết', 'NQ'],
  ['Nghị định', 'NĐ'],
  ['Quyết định', 'QĐ'],
  ['Quy định', 'QĐ QyĐ QĐi QĐI QYĐ'],
  ['Chỉ thị', 'CT'],
  ['Kết luận', 'KL'],
  ['Hướng dẫn', 'HD'],
  ['Thông báo', 'TB'],
  ['Thông tri', 'TTr TT'],
  ['Thông tư', 'TT'],
  ['Thông cáo', 'TC'],
  ['Quy chế', 'QC'],
  ['Chương trình', 'CTr CTR'],
  ['Kế hoạch', 'KH'],
  ['Phương án', 'PA'],
  ['Đề án', 'ĐA'],
  ['Dự án', 'DA'],
  ['Báo cáo', 'BC'],
  ['Tờ trình', 'TTr TTR'],
  ['Công điện', 'CĐ'],
  ['Công văn', 'CV'],
  ['Biên bản', 'BB'],
  ['Pháp lệnh', 'PL'],
  ['Chiến lược', 'CL'],
  ['Luật', 'L'],
  ['Lệnh', 'L'],
];

const BY_ABBREVIATION = new Map<string, string[]>();
for (const [name, abbreviations] of TYPES) {
  for (const one of abbreviations.split(' ')) BY_ABBREVIATION.set(one, [...(BY_ABBREVIATION.get(one) ?? []), name]);
}

export const DOCUMENT_TYPES: readonly string[] = TYPES.map(([name]) => name);

/** Types that an abbreviation in a symbol can stand for, the usual one first. */
export const typesOfAbbreviation = (abbreviation: string): readonly string[] => BY_ABBREVIATION.get(abbreviation) ?? [];

const NAMES = DOCUMENT_TYPES.map((name) => name.toUpperCase().replaceAll(' ', '\\s+')).join('|');
const IN_CAPITALS = new RegExp(`^(?:DỰ THẢO\\s+)?(?<type>${NAMES})(?![\\p{L}])\\s*(?<rest>[^\\n]*)$`, 'u');
const ALONE = new RegExp(`^(?<type>${NAMES})$`, 'iu');

export interface TypeLine {
  readonly type: string;
  /** What the line says after the type: "CỦA BỘ CHÍNH TRỊ". */
  readonly rest: string;
}

/** "NGHỊ QUYẾT", "KẾT LUẬN CỦA BỘ CHÍNH TRỊ", "Thông báo" alone on a line; null for any other line. */
export function typeLineOf(text: string): TypeLine | null {
  if (text.length > 300) return null;
  const spaced = /^(?:\p{Lu}\s){4,}\p{Lu}$/u.test(text) ? text.replace(/(\S)\s(?=\S(?:\s|$))/gu, '$1') : text;
  const match = IN_CAPITALS.exec(spaced) ?? ALONE.exec(spaced);
  if (!match?.groups) return null;
  const name = match.groups.type!.replace(/\s+/g, ' ').toLowerCase();
  const type = DOCUMENT_TYPES.find((known) => known.toLowerCase() === name)!;
  const rest = (match.groups.rest ?? '').trim();
  if (rest !== '' && /\p{Ll}/u.test(rest)) return null;
  return /^[:.]$/.test(rest) ? null : { type, rest };
}
