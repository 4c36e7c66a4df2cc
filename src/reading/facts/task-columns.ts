import { distance } from 'fastest-levenshtein';
import { foldLetters, withoutDiacritics } from '../normalise/fold.ts';
import { evenSpace } from '../normalise/uneven-space.ts';

/** What a column of a task table (bảng phân công nhiệm vụ) holds. */
export type ColumnRole = 'task' | 'lead' | 'coordinating' | 'deliverable' | 'deadline';

/** In order: "Thời gian hoàn thành sản phẩm" is a deadline, "Cơ quan phối hợp thực hiện" no lead. */
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['lead', /chu tri.{0,12}phoi hop|chu tri thuc hien/u],
  ['coordinating', /phoi hop/u],
  ['deadline', /^(?:du kien )?(?:thoi (?:gian|han|diem|ki)|tien do|han |lo trinh|hoan thanh|moc |ngay )/u],
  ['deliverable', /ket qua|san pham|dau ra|hinh thuc|van ban ban hanh|cap trinh/u],
  [
    'lead',
    /chu tri|dau moi|phu trach|phan cong|trach nhiem|(?:co quan|don vi|to chuc|nguoi|bo phan).{0,24}(?:thuc hien|tham muu|duoc giao)|^(?:cac )?(?:co quan|don vi)(?:,? (?:co quan|don vi|dia phuong))*$/u,
  ],
  ['task', /nhiem vu|cong viec|noi dung|hoat dong|dau viec|giai phap|de an|chuong trinh|ten van ban/u],
];
/** Tables of procedures and of targets have bodies and terms too, yet tell nobody to do anything. */
const OTHER_TABLE = /thu tuc|chi tieu|chi so|don vi tinh|phi, le phi|muc phi|ho so/u;

/** Words of headers that a misread letter must not hide. */
const WORDS: readonly (readonly [ColumnRole, string])[] = [
  ['coordinating', 'phoi hop'],
  ['lead', 'chu tri'],
  ['deadline', 'thoi gian'],
  ['deadline', 'thoi han'],
  ['deliverable', 'ket qua'],
  ['deliverable', 'san pham'],
  ['task', 'nhiem vu'],
  ['task', 'noi dung'],
];

/** Two neighbouring words of a header that are one letter away from a word of the list. */
function misreadRole(key: string): ColumnRole | null {
  const words = key.split(' ');
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  return WORDS.find(([, word]) => pairs.some((pair) => distance(pair, word) === 1))?.[0] ?? null;
}

const keyOf = (header: string): string => evenSpace(withoutDiacritics(foldLetters(header)));

/** Columns that look like one of the roles: the leader above the lead body, the day work begins. */
const NO_ROLE = /^lanh dao|bat dau|^so (?:tt|thu tu)/u;

export function columnRole(header: string): ColumnRole | null {
  const key = keyOf(header);
  if (NO_ROLE.test(key)) return null;
  return ROLES.find(([, pattern]) => pattern.test(key))?.[0] ?? misreadRole(key);
}

/** True for headers that name what is to be done and who does it, or what comes out by when. */
export function isTaskTable(headers: readonly string[]): boolean {
  const roles = new Set(headers.map(columnRole));
  if (!roles.has('task') || headers.some((header) => OTHER_TABLE.test(keyOf(header)))) return false;
  return roles.has('lead') || (roles.has('deadline') && (roles.has('deliverable') || roles.has('coordinating')));
}
