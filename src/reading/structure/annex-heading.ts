import { inCapitals } from './capitals.ts';
import { romanValue } from './labels/ordinal.ts';
import type { Passage } from './unit.ts';

const HEADING =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s+(?:số|SỐ)?\s*(?<number>[IVX]{1,5}|\d{1,2}|[A-HĐ])(?<part>(?:\.\d{1,2}){0,2}))?(?![\p{L}\d])\s*(?<mark>[.:\-–]?)\s*(?<title>[^\n]*)$/u;
const ATTACHED = /^[*_]{0,3}\((?:Ban hành )?k[èe]m theo|^[*_]{0,3}\((?:ban hành|Phê duyệt|phê duyệt|Được)/iu;

export interface AnnexHeading {
  /** "PL1", "PL1.2", "PLA", or "PL" when it has no number; Roman numbers become Arabic. */
  readonly token: string;
  /** What stands on the same line after the number. */
  readonly title: string;
  /** Characters before the title. */
  readonly length: number;
}

/** "PHỤ LỤC", "Phụ lục số 2", "PHỤ LỤC I.1: DANH MỤC …" as a heading; a mention of an annex is none. */
export function annexHeadingOf(passage: Passage): AnnexHeading | null {
  const line = passage.lines[0]!.text;
  const groups = line.length < 400 && line.startsWith('P') ? HEADING.exec(line)?.groups : undefined;
  if (!groups) return null;
  const { number, part, mark = '', title = '' } = groups;
  if (!isHeading(line, number, mark, title)) return null;
  const arabic =
    number && romanValue(number) ? romanValue(number) : number && /^\d/.test(number) ? Number(number) : (number ?? '');
  return { token: `PL${arabic}${part ?? ''}`, title: title.trim(), length: line.length - title.length };
}

/** In capitals, or with nothing but its number, or parted by a mark from a title. */
function isHeading(line: string, number: string | undefined, mark: string, title: string): boolean {
  if (title === '') return number !== undefined || inCapitals(line);
  if (line.startsWith('PH')) return inCapitals(title) || mark !== '' || title.startsWith('(');
  return number !== undefined && mark !== '' && /^[\p{Lu}"“(]/u.test(title) && !/[.;]$/.test(title);
}

/** "(Kèm theo Quyết định số …)": what stands above it is issued with another paper. */
export const isAttachedLine = (text: string): boolean => ATTACHED.test(text);
