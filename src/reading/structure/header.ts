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
  let titled = false;
  return units.map((unit) => {
    if (!isPassage(unit)) return 'aside';
    const role = roleOf(unit, phase, titled);
    if (role === 'type') phase = 'title';
    if (role === 'title') titled = true;
    if (role === 'basis' || role === 'preamble') phase = 'preamble';
    if (role === 'title' && isRule(unit.text)) phase = 'preamble';
    return role;
  });
}

function roleOf(passage: Passage, phase: Phase, titled: boolean): Role {
  const { text } = passage;
  if (isFrameLine(text)) return 'letterhead';
  if (isRule(text)) return phase === 'title' ? 'title' : phase === 'top' ? 'letterhead' : 'preamble';
  if (isBasis(text)) return 'basis';
  if (isSubjectLine(text)) return 'title';
  if (isEnacting(text) || callsAddressees(text)) return 'preamble';
  if (typeLineOf(text) && phase !== 'title') return 'type';
  if (phase === 'top') return roleAtTop(passage, titled);
  if (phase === 'title') return isTitleLine(passage, titled) ? 'title' : 'preamble';
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

function isTitleLine(passage: Passage, titled: boolean): boolean {
  const { text, lines } = passage;
  const look = lines[0]!.look;
  if (namesIssuer(text, titled)) return false;
  if (text.length > LONGEST_TITLE) return false;
  if (inCapitals(text) || isAttachedLine(text) || startsSmall(text)) return true;
  const prose = text.length > PROSE && endsSentence(text);
  if (prose || /[;:]$/.test(text)) return false;
  if (look.bold || look.italic || look.align === 'center' || look.headingLevel !== undefined) return true;
  return !titled || !endsSentence(text);
}
