import type { Metadata } from '../model/document.ts';

const NAME = String.raw`(\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})`;
const PROVINCE = new RegExp(
  String.raw`(?:tỉnh|thành phố|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|TP\.?|Đảng bộ tỉnh|Đảng bộ thành phố) ${NAME}`,
  'u',
);
const COMMUNE = new RegExp(String.raw`(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã) ${NAME}`, 'u');
const CENTRAL = /Trung ương|Chính phủ|Bộ |Quốc hội|Ban Bí thư|Thủ tướng/u;
/** Bodies that set aims for themselves alone. */
const INSTITUTION = /^(?:Trường|Đại học|Học viện|Viện|Bệnh viện|Công ty|Tổng công ty|Tập đoàn|Ngân hàng)(?=\s)/u;
const LOCAL = /(?:tỉnh|Tỉnh|TỈNH|Thành ủy|Sở|UBND)/u;

/**
 * Whose aims a document sets: "nation", the name of the province that issues it or that its title is about, or the
 * commune or institution that issues it ("xã Nậm Thung"), whatever its title says of the province.
 */
export function scopeOf({ issuer, title, place }: Metadata): string {
  const commune = COMMUNE.exec(issuer ?? '')?.[0];
  if (commune) return commune;
  if (issuer && INSTITUTION.test(issuer)) return issuer;
  const named = PROVINCE.exec(title ?? '')?.[1] ?? PROVINCE.exec(issuer ?? '')?.[1];
  if (named) return named;
  if (issuer === null || CENTRAL.test(issuer)) return 'nation';
  return LOCAL.test(issuer) && place ? place : 'nation';
}
