import { fold } from '../normalise/fold.ts';

/** Centre (trung ương), province (tỉnh), commune and district (xã, huyện). */
export type Level = 0 | 1 | 2;

/** What a body is there for, and at which level: null where its name does not tell. */
export interface BodyRole {
  readonly role: string;
  readonly level: Level | null;
}

/** In order: "Đảng đoàn Mặt trận Tổ quốc" is the Front, "Văn phòng Quốc hội" an office. */
const ROLES: readonly (readonly [string, RegExp])[] = [
  ['front', /mặt trận|chính trị - xã hội|đoàn thanh niên|trung ương đoàn|tỉnh đoàn|hội quần chúng|đoàn thể/u],
  ['party-office', /văn phòng (?:trung ương|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)/u],
  ['executive-office', /văn phòng (?:chính phủ|ủy ban nhân dân|ubnd)/u],
  ['assembly-office', /văn phòng (?:quốc hội|đoàn đại biểu|hội đồng nhân dân|hđnd)/u],
  ['propaganda', /tuyên giáo/u],
  ['mass-mobilisation', /ban dân vận/u],
  ['personnel', /ban tổ chức/u],
  ['party-inspection', /ủy ban kiểm tra/u],
  ['internal-affairs', /ban nội chính/u],
  ['economy', /ban kinh tế|chính sách, chiến lược/u],
  ['steering', /ban chỉ đạo/u],
  ['assembly', /quốc hội|hội đồng nhân dân|hđnd/u],
  ['executive', /chính phủ|thủ tướng|ủy ban nhân dân|ubnd/u],
  ['committees', /(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) ủy|ban đảng|ban cán sự đảng|đảng đoàn/u],
];
/** A ministry, a department and an office of the same field are counterparts: Bộ, Sở, Phòng. */
const FIELD = /(?:^| )(?:bộ|sở|phòng) (\p{L}.{3,60})$/u;

const LEVELS: readonly (readonly [Level, RegExp])[] = [
  [1, /trực thuộc trung ương/u],
  [2, /(?:^| )(?:huyện|quận|thị xã|xã|phường|thị trấn|thị ủy|đặc khu)/u],
  [1, /(?:^| )(?:tỉnh|sở)/u],
  [0, /trung ương|chính phủ|quốc hội|thủ tướng|(?:^| )bộ(?: |$)|ngang bộ|ban bí thư/u],
];

/** A body that no rule knows has its own name for a role. */
export function bodyRole(name: string): BodyRole {
  const words = fold(name);
  const known = ROLES.find(([, pattern]) => pattern.test(words))?.[0];
  const field = FIELD.exec(words)?.[1]?.replace(/ (?:tỉnh|thành phố|huyện|xã)(?: .*)?$/u, '');
  return { role: known ?? (field ? `field: ${field}` : `name: ${words}`), level: levelOf(name) };
}

export function levelOf(name: string): Level | null {
  const words = fold(name);
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * True for bodies with the same role where the one below stands at the same level, or lower by as much as the document
 * below is lower than the one above: to "Ban cán sự đảng Chính phủ" of a central directive answers "Ban cán sự đảng Ủy
 * ban nhân dân tỉnh" of a province's, not the committees of communes.
 */
export function areCounterparts(above: BodyRole, below: BodyRole, lowerBy: number): boolean {
  if (above.role !== below.role) return false;
  if (above.level === null || below.level === null) return true;
  const difference = below.level - above.level;
  return difference === 0 || difference === lowerBy;
}
