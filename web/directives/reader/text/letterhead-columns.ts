const RIGHT =
  /đảng\s+cộng\s+sản\s+việt|cộng\s+h[oò][aà]\s+xã\s+hội|độc\s+lập\s*[-–]|ngày\s+.{0,20}\s*tháng\s+.{0,20}\s*năm|^\s*\d{4}\s*$/iu;

/**
 * Left and right column of a printed letterhead (thể thức): the issuer and number stand left; the national or Party
 * motto, place and date stand right (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW), also a year that found no
 * room on the line of the date. A rule drawn with dashes belongs to the line above it.
 */
export function letterheadColumns<T extends { readonly text: string }>(
  lines: readonly T[],
): readonly [readonly T[], readonly T[]] {
  const left: T[] = [];
  const right: T[] = [];
  for (const line of lines) {
    const drawn = /^[-–—_\s]+$/u.test(line.text);
    const column = drawn ? (right.length > 0 ? right : left) : RIGHT.test(line.text) ? right : left;
    column.push(line);
  }
  return [left, right];
}
