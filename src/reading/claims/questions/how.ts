import type { Candidate } from '../explanation.ts';
import { type Asked, readable, saying, type Signs, type Subject, weigh } from './subject.ts';

/** By what means it is carried out, beside its tasks. */
const MEANS: Signs = [
  [/kinh phí|nguồn vốn|ngân sách|nguồn lực/u, 0.12],
  [/kiểm tra, giám sát|theo dõi, đôn đốc|sơ kết, tổng kết|định kì báo cáo/u, 0.12],
  [/chương trình hành động|kế hoạch (?:hành động|thực hiện)|cụ thể hóa|thể chế hóa/u, 0.1],
];
const MEANS_HEADING = /kinh phí|nguồn lực|giám sát|kiểm tra/iu;
/** Headings that only say that tasks follow. */
const BARE_HEADING =
  /^(?:các |những |một số )?(?:nhiệm vụ|giải pháp|nội dung)(?:[ ,]+(?:và |trọng tâm|chủ yếu|cụ thể|giải pháp|nhiệm vụ|thực hiện))*$|^tổ chức (?:triển khai )?thực hiện$|^(?:những )?(?:quy|qui) định (?:chung|cụ thể)|^phạm vi điều chỉnh|^đối tượng áp dụng|^giải thích từ ngữ|^hiệu lực|^điều khoản|^(?:điều kiện|trách nhiệm) thi hành|^tổ chức thi hành/u;

/** Fewer headings side by side only part the document. */
const FEWEST_HEADINGS = 3;

/** How (Như thế nào): its tasks by their headings, then what its clauses tell first, then means and control. */
export function how(subject: Subject): Candidate[] {
  const tasks = subject.statements.filter(({ clause, role }) => clause !== null && role === 'task');
  const headings = tasks.filter(({ at, folded }) => at < 0 && !BARE_HEADING.test(folded));
  const byDepth = Map.groupBy(headings, ({ clause }) => depthOf(clause));
  const depths = [...byDepth.keys()].toSorted((a, b) => a - b);
  const main = byDepth.get(depths.find((depth) => byDepth.get(depth)!.length >= FEWEST_HEADINGS) ?? -1) ?? [];
  const firsts = tasks.filter(({ at }) => at === 0);
  const level = Math.min(...firsts.map(({ clause }) => depthOf(clause)));
  return [
    ...main.map((heading) => saying(subject, heading, 0.8)),
    ...firsts.map((first) => saying(subject, first, firstWeight(first, main.length > 0, level) * readable(first))),
    ...subject.statements.flatMap((statement) => means(subject, statement)),
  ];
}

const depthOf = (clause: string | null): number => (clause ?? '').split('/').length;

/** Where headings say the main tasks, single clauses come after them. */
const firstWeight = ({ clause }: Asked, headed: boolean, level: number): number =>
  (headed ? 0.45 : 0.62) - 0.05 * Math.min(3, depthOf(clause) - level);

function means(subject: Subject, statement: Asked): Candidate[] {
  const { at, role, folded, headings, clause } = statement;
  if (at < 0 || clause === null || role !== 'organisation') return [];
  const sign = weigh(folded, MEANS) + (headings[0] !== undefined && MEANS_HEADING.test(headings[0]) ? 0.1 : 0);
  return sign === 0 ? [] : [saying(subject, statement, (0.4 + sign) * readable(statement))];
}
