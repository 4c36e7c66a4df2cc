import { endsSentence, inCapitals } from './capitals.ts';
import { isDelegation, isRecipientsHead, isRole, isRule, isSigned } from './frame.ts';
import { isPersonName } from './person-name.ts';
import type { Role } from './roles.ts';
import type { Passage, Unit } from './unit.ts';
import { isPassage } from './unit.ts';

const CLOSING =
  /^(?:(?:Nghị quyết|Kết luận|Chỉ thị|Quyết định|Quy định|Hướng dẫn|Kế hoạch|Thông báo|Chương trình(?: hành động)?|Thông tư|Nghị định|Công điện|Quy chế|Đề án|Luật|Pháp lệnh)(?: này)? (?:này |được |có hiệu lực |phổ biến |đã được )|Nay,? |Yêu cầu |Đề nghị |Nhận được |Trên đây là |Trong quá trình (?:tổ chức )?(?:triển khai )?thực hiện|Văn phòng (?:Chính phủ|Ủy ban nhân dân|UBND)[^.]{0,80}thông báo|Thừa lệnh)/u;
const SHORT = 130;
const NAME_BELOW_ROLE = 6;

/** Is this the first line of recipients or signature? An office alone is one only with a name close below it. */
export function beginsTail(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!isPassage(unit)) return false;
  const { text } = unit.lines[0]!;
  if (isRecipientsHead(text)) return true;
  if (!inCapitals(text) && !isDelegation(text)) return false;
  if (isDelegation(text)) return true;
  return (
    isRole(text) && units.slice(at + 1, at + NAME_BELOW_ROLE).some((next) => isPassage(next) && isPersonName(next.text))
  );
}

/** Does the tail go on here? Its lines are list items, offices, names and short words. */
export function goesOnInTail(passage: Passage): boolean {
  const { text } = passage;
  if (isRecipientsHead(text) || isDelegation(text) || isRole(text) || isSigned(text) || isRule(text)) return true;
  if (passage.labels.some((label) => label.ordinal > 0 && label.firm && label.form !== 'letter')) return false;
  if (passage.labels.length > 0) return true;
  return text.length < SHORT && !(text.length > 60 && endsSentence(text) && /[.:]$/.test(text));
}

/** Recipients stand on the left and begin with "Nơi nhận"; everything else of the tail is signature. */
export function tailRole(passage: Passage, before: Role): Role {
  const { text } = passage;
  const column = passage.lines[0]!.column;
  if (isRecipientsHead(text)) return 'recipients';
  if (isDelegation(text) || isSigned(text)) return 'signature';
  if (passage.labels.some((label) => label.ordinal === 0)) return 'recipients';
  if (isRole(text) || isPersonName(text)) return 'signature';
  if (column !== null && column > 0) return 'signature';
  if (column === 0) return 'recipients';
  if (inCapitals(text)) return 'signature';
  return before === 'recipients' || before === 'signature' ? before : 'signature';
}

/** A paragraph below the last clause that speaks of the paper as a whole: "Nghị quyết này phổ biến đến chi bộ." */
export const isClosing = (passage: Passage): boolean => passage.labels.length === 0 && CLOSING.test(passage.text);
