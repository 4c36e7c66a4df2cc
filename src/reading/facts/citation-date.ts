/** A date read beside a mention: ISO, and where it ends in the text. */
export interface FoundDate {
  readonly date: string;
  readonly end: number;
}

const DATE = '(\\d{1,2}) ?(?:[/.-]|tháng) ?(\\d{1,2}) ?(?:[/.-]|năm) ?((?:19|20)\\d\\d)';
const AFTER = new RegExp(`^ ?[,(]? ?(?:ra |kí )?ngày ${DATE}(?!\\d) ?(\\))?`, 'u');
const BEFORE = new RegExp(`ngày ${DATE},? [^.;\\n]{0,90}(?:ban hành|thông qua|kí|có) ?$`, 'u');

function iso(day: string, month: string, year: string): string | null {
  const [d, m] = [Number(day), Number(month)];
  const date = new Date(Date.UTC(Number(year), m - 1, d));
  return date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? date.toISOString().slice(0, 10) : null;
}

/** The date that follows a symbol: ", ngày 01/11/2012", "ngày 14 tháng 3 năm 2008", "(ngày 22/12/2024)". */
export function dateAfter(folded: string, at: number): FoundDate | null {
  const match = AFTER.exec(folded.slice(at, at + 60));
  const date = match && iso(match[1]!, match[2]!, match[3]!);
  if (!match || !date) return null;
  const opened = /^ ?,? ?\(/u.test(match[0]);
  return { date, end: at + match[0].trimEnd().length - (match[4] && !opened ? 1 : 0) };
}

/** "Ngày 11/01/2024, Bộ Chính trị đã ban hành Kết luận số …": the sentence dates what it says was issued. */
export function dateBefore(folded: string, at: number): string | null {
  const match = BEFORE.exec(folded.slice(Math.max(0, at - 140), at));
  return match && iso(match[1]!, match[2]!, match[3]!);
}
