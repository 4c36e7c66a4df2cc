export const TYPES = [
  'Nghị quyết',
  'Kết luận',
  'Hướng dẫn',
  'Quyết định',
  'Chỉ thị',
  'Công điện',
  'Nghị định',
  'Thông tư',
  'Kế hoạch',
  'Chương trình hành động',
];

/** Metadata by the first line that fits each expression. */
export function metadataOf(lines: readonly string[]) {
  const text = lines.join('\n');
  const first = lines[0] ?? '';
  const typeAt = lines.findIndex((line) => TYPES.some((type) => line === type.toUpperCase()));
  const date = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/iu.exec(text);
  return {
    symbol: /(?:Số|số):?\s*(\d{1,4}\s?[-/][^\s,;]{2,24})/u.exec(text)?.[1]?.replace(/\s/gu, '') ?? null,
    type: TYPES.find((type) => type.toUpperCase() === lines[typeAt] || first.startsWith(type)) ?? null,
    issuer: lines.find((line) => line.length > 8 && line === line.toUpperCase()) ?? null,
    issuedOn: date ? `${date[3]}-${date[2]!.padStart(2, '0')}-${date[1]!.padStart(2, '0')}` : null,
    place: /^(.{2,30}), ngày/mu.exec(text)?.[1] ?? null,
    title: typeAt >= 0 ? (lines.slice(typeAt + 1).find(Boolean) ?? null) : null,
    signatory: lines.findLast((line) => /^(?:\p{Lu}\p{Ll}+ ?){2,4}$/u.test(line)) ?? null,
    recipients: lines
      .slice(lines.findIndex((line) => line.startsWith('Nơi nhận')) + 1)
      .filter((line) => line.startsWith('-')),
    basis: [],
  };
}
