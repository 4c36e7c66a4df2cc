import { findSymbols } from '../../facts/citation-symbol.ts';
import { DOCUMENT_TYPES } from '../doc-types.ts';
import { isoDate } from '../frame.ts';
import { isPersonName } from '../person-name.ts';
import { isIntroduction } from '../introduction.ts';
import type { Line } from '../line.ts';

/** What an introduction or the first sentence of a press digest says about the directive. */
export interface Introduced {
  readonly line: Line;
  readonly symbol: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  readonly signatory: string | null;
  readonly signatoryRole: string | null;
}

const TYPE_BEFORE = new RegExp(`(${DOCUMENT_TYPES.join('|')})(?: số)?:?\\s*$`, 'iu');
const DATE = /(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?((?:19|20)\d\d)/u;
const NAME = '(?:\\p{Lu}\\p{Ll}+ ){1,4}\\p{Lu}\\p{Ll}+';
const OFFICE =
  '(?:Quyền |Phó )?(?:Thủ tướng(?: Chính phủ)?|Tổng Bí thư|Thường trực Ban Bí thư|Chủ tịch(?: (?:nước|Quốc hội|UBND|Ủy ban nhân dân)[^,.]{0,40}?)?|Bộ trưởng(?: [^,.]{0,50}?)?|Bí thư(?: [^,.]{0,40}?)?|Trưởng [Bb]an(?: [^,.]{0,50}?)?)';
const SIGNER = new RegExp(
  `(?<role>(?:Thay mặt [^,.]{3,50}, )?(?:đồng chí )?${OFFICE}) (?<name>${NAME}),?(?: [^.]{0,90}?)? (?:đã |vừa )?(?:ký|kí)(?=\\s)`,
  'u',
);
const OF =
  /^\)?,?\s*(?:ngày [\d/.\-\s]{6,12}|\(?ngày [^)]{6,30}\)?)?,?\s*(?:của|do)\s+(?<issuer>[^,.;]{3,80}?)(?=\s(?:về|ban hành|tiếp tục|quy định|phê duyệt|thực hiện)\s|[,.;]|$)/u;
const ABOUT =
  /(?:^|\s)(?:(?:về việc|về)\s+(?<about>.{10,600}?)|(?<does>(?:ban hành|phê duyệt|quy định)\s.{10,600}?))(?:[.:]?\s*$|\.\s)/u;

/** Reads the first introduction among the lines; null when there is none or it names no symbol. */
export function introduced(lines: readonly Line[]): Introduced | null {
  for (const line of lines.slice(0, 12)) {
    if (!isIntroduction(line.text)) continue;
    const symbol = findSymbols(line.text.slice(0, 600))[0];
    if (symbol) return readIntroduction(line, symbol.symbol, symbol.span.start, symbol.span.end);
  }
  return null;
}

function readIntroduction(line: Line, symbol: string, from: number, to: number): Introduced {
  const before = line.text.slice(0, from);
  const after = line.text.slice(to);
  const type = TYPE_BEFORE.exec(before)?.[1] ?? null;
  const signer = SIGNER.exec(before)?.groups;
  const about = ABOUT.exec(after)?.groups;
  return {
    line,
    symbol,
    type: type && type[0]!.toUpperCase() + type.slice(1).toLowerCase(),
    issuer: OF.exec(after)?.groups?.issuer?.trim() ?? null,
    issuedOn: dateIn(after.slice(0, 50)) ?? dateIn(before),
    title: about?.about ?? about?.does ?? null,
    signatory: signer ? nameAtEnd(signer.name!) : null,
    signatoryRole: signer?.role ?? null,
  };
}

/** The office may end with a place: "Tỉnh ủy Sơn Khê Nguyễn Văn A". Names have two to four words. */
function nameAtEnd(words: string): string {
  const all = words.split(' ');
  const ends = [4, 3, 2].map((count) => all.slice(-count).join(' '));
  return all.length <= 3 ? words : (ends.find(isPersonName) ?? words);
}

function dateIn(text: string): string | null {
  const match = DATE.exec(text);
  return match && isoDate(match[1]!, match[2]!, match[3]!);
}
