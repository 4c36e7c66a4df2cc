import { inCapitals } from './capitals.ts';
import { isPassage, type Passage, type Unit } from './unit.ts';

const HEADING =
  /^(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU)(?:\s+(?:số|SỐ|Số))?\s*:?\s+(?<number>(?:\d{1,3}[a-zA-ZĐđ]?|[IVX]{1,4}|\d{0,2}[A-Z]{1,6})(?:[.\-/][\dA-ZĐ]{1,8}){0,3})(?<mark>[.:]?)\s*(?<title>[^\n]{0,160})$/u;
/** Blanks to be filled in: dots, ellipses, underlines. */
const BLANK = /(?:\.\s?){6,}|…\s?…|…{2,}|_{5,}/u;
const FEW = 4;

export interface FormHeading {
  /** "Mẫu02". */
  readonly token: string;
  /** Characters before the title. */
  readonly length: number;
}

/** The heading of a form; null when the line only mentions one. */
export function formHeadingOf(passage: Passage, next: Unit | undefined): FormHeading | null {
  const line = passage.lines[0]!.text;
  const groups = line.length < 200 && passage.labels.length === 0 ? HEADING.exec(line)?.groups : undefined;
  if (!groups?.number) return null;
  const title = groups.title ?? '';
  const stands = title === '' || title.startsWith('(') || inCapitals(title);
  const listed = isPassage(next) && HEADING.test(next.lines[0]!.text);
  return stands && !listed ? { token: `Mẫu${groups.number}`, length: line.length - title.length } : null;
}

/** A text of blanks to fill in: its numbers are those of the form, not clauses. */
export function isForm(units: readonly Unit[]): boolean {
  const passages = units.filter(isPassage);
  const blanks = passages.filter((passage) => BLANK.test(passage.text)).length;
  return blanks >= FEW && blanks * 6 >= passages.length;
}
