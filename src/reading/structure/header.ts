import { endsSentence, inCapitals, mostlyCapitals, startsSmall } from './capitals.ts';
import { typeLineOf } from './doc-types.ts';
import {
  callsAddressees,
  isBasis,
  isEnacting,
  isMotto,
  isRule,
  isStamp,
  placeDateOf,
  symbolOfNumberLine,
} from './frame.ts';
import { isIntroduction } from './introduction.ts';
import { isAttachedLine } from './annex-heading.ts';
import type { Role } from './roles.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

type Phase = 'top' | 'title' | 'preamble';

/** Prose is longer than a line of a title and ends like a sentence. */
const PROSE = 160;
const LONGEST_TITLE = 700;

/** Roles of the units before the body: letterhead, type and title, legal basis, preamble. */
export function headerRoles(units: readonly Unit[]): Role[] {
  let phase: Phase = 'top';
  let title: Passage | null = null;
  return units.map((unit) => {
    if (!isPassage(unit)) return 'aside';
    const role = roleOf(unit, phase, title);
    if (role === 'type') phase = 'title';
    if (role === 'title') title = unit;
    if (role === 'basis' || role === 'preamble') phase = 'preamble';
    if (role === 'title' && isRule(unit.text)) phase = 'preamble';
    return role;
  });
}

/** @param title the last line of the title so far. */
function roleOf(passage: Passage, phase: Phase, title: Passage | null): Role {
  const { text } = passage;
  if (isFrameLine(text)) return 'letterhead';
  if (isRule(text)) return phase === 'title' ? 'title' : phase === 'top' ? 'letterhead' : 'preamble';
  if (isBasis(text)) return 'basis';
  if (isSubjectLine(text)) return 'title';
  if (isEnacting(text) || callsAddressees(text)) return 'preamble';
  if (typeLineOf(text) && phase !== 'title') return 'type';
  if (phase === 'top') return roleAtTop(passage, title !== null);
  if (phase === 'title') return isTitleLine(passage, title) ? 'title' : 'preamble';
  return 'preamble';
}

const isFrameLine = (text: string): boolean =>
  isMotto(text) ||
  isStamp(text) ||
  symbolOfNumberLine(text) !== null ||
  placeDateOf(text) !== null ||
  isSignerLine(text);

/** An official letter (công văn) says under its number what it is about: "V/v …". */
export const isSubjectLine = (text: string): boolean => /^V\s?\/\s?v[\s:.]/iu.test(text) && text.length < 400;

/** Portals print who signed under the number: "Người ký: Tổng Bí thư …". */
export const isSignerLine = (text: string): boolean => text.length < 90 && /^Người ký\s*:/iu.test(text);

/** Captions that portals print above the paper. */
const PORTAL = /^(?:THÔNG TIN VĂN BẢN|VĂN BẢN|THUỘC TÍNH|NỘI DUNG VĂN BẢN|TOÀN VĂN|TẢI VỀ|Nội dung toàn văn)/iu;

function roleAtTop(passage: Passage, titled: boolean): Role {
  const { text } = passage;
  if (isIntroduction(text) || passage.lines[0]!.look.headingLevel === 1 || PORTAL.test(text)) return 'aside';
  if (passage.lines[0]!.column !== null || (text.length < 120 && mostlyCapitals(text))) return 'letterhead';
  if (startsSmall(text) && text.length < LONGEST_TITLE) return 'title';
  if (!titled && !endsSentence(text) && text.length < LONGEST_TITLE && text.length > 20) return 'title';
  return text.length < 40 ? 'letterhead' : 'preamble';
}

const ISSUING =
  /^(?:CHÍNH PHỦ|THỦ TƯỚNG CHÍNH PHỦ|BỘ CHÍNH TRỊ|BAN BÍ THƯ|QUỐC HỘI|(?:BỘ TRƯỞNG|THỐNG ĐỐC|CHỦ TỊCH|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|TỈNH|THÀNH|ĐẢNG|GIÁM ĐỐC|TỔNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG)(?![\p{L}])(?!.*(?:KẾ HOẠCH|CHƯƠNG TRÌNH)).*)$/u;

/** In capitals after the title stands the body that speaks in what follows: "CHÍNH PHỦ", "BỘ TRƯỞNG BỘ …". */
const namesIssuer = (text: string, titled: boolean): boolean =>
  titled && inCapitals(text) && ISSUING.test(text) && text.length < 90;

/** How the prose of a preamble begins; within a title these words stand in small letters. */
const PREAMBLE_OPENING =
  /^(?:Thực hiện|Triển khai|Căn cứ|Nhằm|Để|Theo|Trong|Ngày|Thời gian qua|Vừa qua|Hiện nay|Sau khi|Qua)\s/u;

/** Set from the left below a centred title: prose, also where a scan breaks it off line by line. */
const isBelowTitle = ({ text, lines }: Passage, title: Passage | null): boolean =>
  lines[0]!.look.align === 'left' &&
  title?.lines[0]!.look.align === 'center' &&
  (text.length > PROSE || PREAMBLE_OPENING.test(text));

function isTitleLine(passage: Passage, title: Passage | null): boolean {
  const { text, lines } = passage;
  const look = lines[0]!.look;
  if (namesIssuer(text, title !== null) || isBelowTitle(passage, title)) return false;
  if (text.length > LONGEST_TITLE) return false;
  if (inCapitals(text) || isAttachedLine(text) || startsSmall(text)) return true;
  const prose = text.length > PROSE && endsSentence(text);
  if (prose || /[;:]$/.test(text)) return false;
  if (look.bold || look.italic || look.align === 'center' || look.headingLevel !== undefined) return true;
  return title === null || !endsSentence(text);
}
