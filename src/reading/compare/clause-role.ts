import { targetColumns } from '../facts/target-columns.ts';
import type { Clause } from '../model/document.ts';
import { fold } from '../normalise/fold.ts';

/**
 * What a clause is for, by the headings over it: an aim (mục tiêu, chỉ tiêu), a task (nhiệm vụ, giải pháp), who carries
 * it out (tổ chức thực hiện), or what asks for nothing: the situation and the views (tình hình, quan điểm).
 */
export type ClauseRole = 'aim' | 'task' | 'organisation' | 'situation' | 'view';

/** A heading tells its role with its first words: "đánh giá" or "mục tiêu" further on tell what it is about. */
const HEADINGS: readonly (readonly [ClauseRole, RegExp])[] = [
  ['aim', /^(?:danh mục )?(?:các |một số |hệ thống )?(?:mục tiêu|chỉ tiêu|tầm nhìn|định hướng và mục tiêu)/u],
  ['task', /^(?:danh mục )?(?:các |một số |những )?(?:nhiệm vụ|giải pháp|nội dung|phân công nhiệm vụ)/u],
  [
    'organisation',
    /^(?:tổ chức (?:triển khai )?thực hiện|phân công|trách nhiệm|kinh phí|nguồn kinh phí|điều khoản thi hành|hiệu lực)/u,
  ],
  ['situation', /^(?:tình hình|thực trạng|bối cảnh|kết quả|hạn chế|nguyên nhân|đặc điểm|sự cần thiết)/u],
  ['view', /^(?:các )?(?:quan điểm|nguyên tắc|phương châm|mục đích|yêu cầu|căn cứ)/u],
];

/** Roles by path, in one pass: clauses come in reading order, parents first. Without a telling heading: a task. */
export function rolesOf(clauses: readonly Clause[]): ReadonlyMap<string, ClauseRole> {
  const roles = new Map<string, ClauseRole>();
  for (const clause of clauses) roles.set(clause.path, roleOf(clause, roles.get(clause.parent ?? '') ?? 'task'));
  return roles;
}

function roleOf({ cells, heading }: Clause, above: ClauseRole): ClauseRole {
  if (cells) return targetColumns(cells, above === 'aim') ? 'aim' : above;
  const words = fold(heading ?? '');
  return HEADINGS.find(([, opening]) => opening.test(words))?.[0] ?? above;
}
