import { matchesOf } from './match-at.ts';

/** A year something is due, and where it stands in the text. */
export interface FoundYear {
  readonly year: number;
  readonly at: number;
}

const PERIOD = '(?:giai đoạn|thời kì|nhiệm kì|từ năm|năm)? ?20\\d\\d ?(?:-|đến năm|đến) ?(20\\d\\d)';
const ONE =
  '(?:đến|tới|trước|vào|trong|năm|nam|hết|cuối)(?: hết| cuối| thời điểm)?(?: tháng \\d{1,2}\\/?| (?:ngày )?\\d{1,2}\\/\\d{1,2}\\/)?(?: n[ăa]m)? ?(20\\d\\d)';
const DUE = new RegExp(`(?<![\\p{L}\\d/])(?:${PERIOD}|${ONE})(?![\\d/])`, 'gu');
const TRAILING = new RegExp(
  `^[^,;:.\\n\\d]{0,60}?(?<!so với |của |tính từ )(?<!\\p{L})(?:${PERIOD}|${ONE})(?![\\d/])`,
  'u',
);
const COMPARED = /(?:so với|so|tính từ|kể từ|của|từ)(?: cuối| cùng kì)? $/u;
const FURTHER = /[,;]? ?(?:và )?(?:tầm nhìn|định hướng)(?: phát triển)?(?: đến| tới)?(?: năm)? ?20\d\d.*$/u;

/** Years that something may be due in, in order; years that a change is measured against are left out. */
export function dueYears(folded: string): FoundYear[] {
  if (!folded.includes('20')) return [];
  return matchesOf(DUE, folded)
    .filter((match) => !COMPARED.test(folded.slice(Math.max(0, match.index - 16), match.index)))
    .map((match) => ({ year: Number(match[1] ?? match[2]), at: match.index }));
}

/** The year right after an amount: "1,5% GDP vào năm 2015". */
export function yearAfter(folded: string): number | null {
  if (!folded.includes('20')) return null;
  const match = TRAILING.exec(folded);
  return match ? Number(match[1] ?? match[2]) : null;
}

/** The year that opens a sentence or a part of one: "Đến năm 2030, …", "Giai đoạn 2026 - 2030: …"; the last before `at`. */
export function leadingYear(folded: string, at: number): number | null {
  const opening = /(?:^|[.;:,\n(] ?)(?:phấn đấu|và|mục tiêu|trong đó|tầm nhìn|từ nay|chỉ tiêu|cụ thể)?,? ?$/u;
  const leading = dueYears(folded.slice(0, at)).filter((year) =>
    opening.test(folded.slice(Math.max(0, year.at - 24), year.at)),
  );
  return leading.at(-1)?.year ?? null;
}

/** The year of a heading or title: the first aim, not the further view (tầm nhìn) unless it is all there is. */
export function headingYear(folded: string): number | null {
  if (!folded.includes('20')) return null;
  return (dueYears(folded.replace(FURTHER, '')).at(-1) ?? dueYears(folded)[0])?.year ?? null;
}

/** The year of a column ("Năm 2030", "Thực hiện 2025", "2026-2030"). */
export const columnYear = (header: string): number | null =>
  headingYear(header) ?? (Number(/(?<!\d)20\d\d(?!\d)/u.exec(header)?.[0] ?? 0) || null);
