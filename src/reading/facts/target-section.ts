import type { Clause } from '../model/document.ts';
import { foldLetters, withoutDiacritics } from '../normalise/fold.ts';
import { headingYear } from './target-year.ts';

/** What a section is for: setting aims, saying what to do, or telling how things stand. */
export type Purpose = 'aims' | 'work' | 'situation';

export interface Section {
  readonly purpose: Purpose;
  /** Year of the nearest heading that names one. */
  readonly year: number | null;
}

const LABEL = '^[^\\p{L}]*(?:\\p{L}{1,4}[.)/-] ?)?';
const AIMS_FIRST = new RegExp(
  `${LABEL}(?:(?:về|các|một số|những|danh mục|hệ thống|bảng|phụ lục|quan điểm,?|định hướng,?) ?){0,3}(?:và )?(?:mục tiêu|chỉ tiêu|tầm nhìn)`,
  'u',
);
const SITUATION = new RegExp(
  `${LABEL}(?:(?:về|đánh giá|khái quát|những|một số|các) ){0,2}(?:tình hình|thực trạng|hiện trạng|kết quả|hạn chế|tồn tại|khó khăn|bối cảnh|sự cần thiết|nhận định|nguyên nhân|ưu điểm|căn cứ|cơ sở pháp lí|kinh nghiệm|thành tựu|mở đầu|đặt vấn đề|hiệu quả|rủi ro|dự báo|phần mở đầu)(?!\\p{L})|${LABEL}(?:nhận xét,? )?đánh giá(?: chung|$)`,
  'u',
);
const WORK = /nhiệm vụ|giải pháp|tổ chức thực hiện|quan điểm|phương hướng|nguyên tắc|yêu cầu|phân công|kinh phí/u;
const AIMS = /mục tiêu|chỉ tiêu|tầm nhìn/u;
/** "Chương trình mục tiêu quốc gia" is the name of a programme. */
const PROGRAMME = /chương trình mục tiêu/gu;

/** Headings that a scan took the tones from: "MUC TIÊU", "NHIỆM VU". */
const LOOSE: readonly (readonly [RegExp, Purpose])[] = [
  [/muc tieu|tam nhin/u, 'aims'],
  [/nhiem vu|giai phap|to chuc thuc hien|quan diem/u, 'work'],
  [/^[^a-z]*(?:[a-z]{1,4}[.)-] ?)?(?:tinh hinh|thuc trang|han che)/u, 'situation'],
];

/** Reads what a heading announces; null when it says nothing about it. */
export const purposeOf = (heading: string): Purpose | null => purposeOfFolded(foldLetters(heading));

function purposeOfFolded(heading: string): Purpose | null {
  const folded = heading.replace(PROGRAMME, 'chương trình');
  return exactPurpose(folded) ?? loosePurpose(withoutDiacritics(folded));
}

function loosePurpose(letters: string): Purpose | null {
  const plain = letters.replace('chuong trinh muc tieu', '');
  return LOOSE.find(([rule]) => rule.test(plain))?.[1] ?? null;
}

function exactPurpose(folded: string): Purpose | null {
  const namesAims = AIMS.test(folded);
  if (namesAims && AIMS_FIRST.test(folded)) return 'aims';
  if (!namesAims && SITUATION.test(folded)) return 'situation';
  if (WORK.test(folded)) return 'work';
  return namesAims ? 'aims' : null;
}

const HEADING_LENGTH = 260;
/** What stands before a colon and tells what a clause is about. */
const SHORTEST_TOPIC = 3;
const LONGEST_TOPIC = 90;

/** Title of a clause: its heading, or its own words when they are short enough to be one, or up to a colon. */
function titleOf(clause: Clause, hasChildren: boolean): string {
  if (clause.heading) return clause.heading;
  if (clause.kind === 'group' || (hasChildren && clause.text.length <= HEADING_LENGTH)) return clause.text;
  const colon = clause.text.indexOf(':');
  if (colon < SHORTEST_TOPIC || colon > LONGEST_TOPIC) return '';
  const topic = clause.text.slice(0, colon + 1);
  return /[.;]/u.test(topic) ? '' : topic;
}

const WORK_OF_NO_YEAR: Section = { purpose: 'work', year: null };

function sectionUnder(above: Section, title: string): Section {
  const purpose = purposeOfFolded(title) ?? above.purpose;
  const year = headingYear(title) ?? above.year;
  return purpose === above.purpose && year === above.year ? above : { purpose, year };
}

const LEAD_IN = /[^.;:\n]{3,80}:\s*$/u;

/** "Đến tháng 6/2026:" below a heading, above the points it is for. */
function leadInYear({ text }: Clause): number | null {
  const leadIn = text.endsWith(':') ? LEAD_IN.exec(text.slice(-90))?.[0] : undefined;
  return leadIn ? headingYear(foldLetters(leadIn)) : null;
}

/** The section that each clause stands in, by path: its own title counts first, then those above it. Linear. */
export function sectionsOf(clauses: readonly Clause[]): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>();
  clauses.forEach((clause, i) => {
    const hasChildren = clauses[i + 1]?.parent === clause.path;
    const above = (clause.parent !== null && sections.get(clause.parent)) || WORK_OF_NO_YEAR;
    const title = titleOf(clause, hasChildren);
    const section = title === '' ? above : sectionUnder(above, foldLetters(title));
    const year = hasChildren ? leadInYear(clause) : null;
    sections.set(clause.path, year === null ? section : { ...section, year });
  });
  return sections;
}
