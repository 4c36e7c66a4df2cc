import type { Metadata } from '../model/document.ts';

const PROVINCE =
  /(?:tỉnh|thành phố|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|TP\.?|Đảng bộ tỉnh|Đảng bộ thành phố) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})/u;
const CENTRAL = /Trung ương|Chính phủ|Bộ |Quốc hội|Ban Bí thư|Thủ tướng/u;

/** Whose aims a document sets: "nation", or the name of the province that issues it or that its title is about. */
export function scopeOf({ issuer, title, place }: Metadata): string {
  const named = PROVINCE.exec(title ?? '')?.[1] ?? PROVINCE.exec(issuer ?? '')?.[1];
  if (named) return named;
  if (issuer === null || CENTRAL.test(issuer)) return 'nation';
  return /(?:tỉnh|Tỉnh|TỈNH|Thành ủy|Sở|UBND)/u.test(issuer) && place ? place : 'nation';
}
