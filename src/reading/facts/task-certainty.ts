import type { Body } from '../model/fact.ts';
import type { Passage } from './task-passage.ts';
import type { Scope } from './task-scope.ts';
import { opensWithOrder, type Subject } from './task-subject.ts';

/** What the type of a document tells about its clauses. */
export interface Force {
  /** Made of norms (nghị định, quy chế): its clauses bind everybody and order nobody. */
  readonly normative: boolean;
  /** An order by its type (chỉ thị, công điện, thông báo kết luận): its open clauses tell, too. */
  readonly ordering: boolean;
}

const isNamed = ({ isClass }: Body): boolean => !isClass;
const TOGETHER = /ch[uủúù] tr[iìíỉ]|phối hợp với|chịu trách nhiệm|có trách nhiệm/u;

/**
 * How sure a passage is a task, 0 when it is none: by what its section is for and how plainly somebody is told. `words`:
 * its opening, folded.
 */
export function certainty(words: string, passage: Passage, scope: Scope, { normative, ordering }: Force): number {
  if (scope === 'story') return 0;
  if (passage.subject && !passage.subject.known) return scope === 'duty' || ordering ? 0.85 : 0;
  if (!passage.subject && !opensWithOrder(words)) return scope === 'duty' && passage.inherited.some(isNamed) ? 0.75 : 0;
  if (scope === 'duty') return passage.subject ? 0.96 : 0.94;
  const plainly = TOGETHER.test(words);
  if (normative)
    return plainly && passage.subject?.how === 'subject' && passage.subject.bodies.some(({ isClass }) => !isClass)
      ? 0.5
      : 0;
  return ordering ? 0.92 : told(passage.subject, plainly || OPENS_WITH_TERM.test(words), words);
}

/** "Trong thời hạn 30 ngày kể từ …, các sở …": a term before the body is for that body. */
const OPENS_WITH_TERM = /^(?:trong (?:thời hạn|vòng)|chậm nhất|trước ngày|định kì)(?![\p{L}])/u;

/** Behind "Vụ X:" these verbs order; "phát triển", "nâng cao" may only say what there is. */
const PLAIN_ORDER =
  /^(?:tham mưu|cân đối|bố trí|hướng dẫn|tổng hợp|rà soát|kiểm tra|theo dõi|đôn đốc|ban hành|báo cáo|trình|thẩm định|cung cấp|chỉ đạo|lãnh đạo)(?![\p{L}])/u;

/** Outside duties and orders. */
function told(subject: Subject | null, plainly: boolean, words: string): number {
  if (!subject) return 0.85;
  if (subject.how === 'adverbial') return plainly ? 0.8 : 0;
  if (subject.how === 'order') return 0.8;
  if (plainly) return 0.85;
  if (behindColon(subject)) return PLAIN_ORDER.test(words) ? 0.75 : 0;
  return subject.bodies.some(({ isClass, name }) => !isClass || PUBLIC.test(name)) ? 0.7 : 0;
}

/** Classes that a directive can tell what to do; of enterprises and investors it only speaks. */
const PUBLIC =
  /(?:^| )(?:bộ|sở|ban|ngành|cấp ủy|tổ chức đảng|chính quyền|cơ quan|đơn vị|địa phương|ủy ban|ubnd|đoàn thể|trường|cơ sở|tỉnh ủy|đảng ủy|uỷ ban|cấp uỷ|tỉnh uỷ|đảng uỷ)(?![\p{L}])/iu;

/** "Phòng Hợp tác quốc tế: Phát triển …" lists what there is rather than orders it. */
const behindColon = ({ from, next }: Subject): boolean => from === next;
