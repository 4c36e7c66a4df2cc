import type { Line } from '../line.ts';
import { bodyName } from './body-name.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';
import { provinceNamed } from './local-place.ts';
import { mendBody } from './mend-body.ts';
import { PROVINCES } from './provinces.ts';
import { signatureLines, spokenFor } from './signature-lines.ts';

/** Bodies of the Party that issue under a letterhead which names only the Central Committee or the committee. */
const CENTRAL = 'Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương';
const LOCAL =
  '(?:Ban Thường vụ|Thường trực|Ban Chấp hành) (?:Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Đảng bộ)|Tỉnh ủy|Thành ủy';
const SPEAKS = new RegExp(
  `(?<body>${CENTRAL}|${LOCAL}|Ban [\\p{Lu}][\\p{L}, ]{2,40}? (?:Trung ương|Tỉnh ủy|Thành ủy)|Văn phòng (?:Trung ương Đảng|Tỉnh ủy|Thành ủy))(?: (?:Đảng )?kho[áa] [IVX]+)?(?<place>(?: \\p{Lu}\\p{Ll}+){0,3}) (?:yêu cầu|ban hành|hướng dẫn|kết luận|quyết định|quyết nghị|quy định|thông báo|chỉ thị|xây dựng|đề ra|thống nhất)(?![\\p{L}])`,
  'u',
);
const OFFICES = /^(?:VĂN PHÒNG|BAN |ĐẢNG ĐOÀN|HỘI ĐỒNG|ỦY BAN|UỶ BAN|TIỂU BAN|TỔ )/u;
const COMMITTEE = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)(?![\p{L}])/u;

/** "ĐẢNG BỘ TỈNH SƠN KHÊ" above a committee of it. */
const PARTY_OF = /^ĐẢNG BỘ (?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG)(?= )/u;

export function partyIssuer(
  lines: FrameLines,
  named: readonly Line[],
  intro: Introduced | null,
  abbreviation: string,
): Found<string> | null {
  const office = namedOffice(named, abbreviation);
  if (office) return office;
  return (
    fromSession(lines) ??
    fromSignature(lines) ??
    fromTitle(lines) ??
    fromIntroduction(intro) ??
    fromPreamble(lines) ??
    fromCommittee(named)
  );
}

/** "BAN CHẤP HÀNH TRUNG ƯƠNG" above "BAN TUYÊN GIÁO": an office of the committee, "Ban Tuyên giáo Trung ương". */
function namedOffice(named: readonly Line[], abbreviation: string): Found<string> | null {
  const own = named.find(({ text }, i) => i > 0 && OFFICES.test(text));
  const above = named[0];
  if (!own || !above || abbreviation === 'TW') return null;
  const span = { start: above.start, end: own.end };
  const name = bodyName(own.text);
  if (above.text.startsWith('BAN CHẤP HÀNH TRUNG ƯƠNG')) {
    const central =
      name === 'Văn phòng' ? 'Văn phòng Trung ương Đảng' : /Trung ương/u.test(name) ? name : `${name} Trung ương`;
    return found(central, span, 'issuer.letterhead-office', 0.95);
  }
  return COMMITTEE.test(above.text)
    ? found(`${name} ${bodyName(above.text)}`, span, 'issuer.letterhead-office', 0.93)
    : null;
}

/** "HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG KHOÁ XI" under the type. */
function fromSession({ type, title }: FrameLines): Found<string> | null {
  for (const passage of [...type, ...title.slice(0, 4)]) {
    const match =
      /(?:HỘI NGHỊ|Hội nghị)[^.]{0,40}?(BAN CHẤP HÀNH TRUNG ƯƠNG(?: ĐẢNG)?(?: KH(?:O[ÁA]|ÓA) [IVX]+)?)/iu.exec(
        passage.text,
      );
    if (match && /\p{Lu}{4}/u.test(passage.text)) return found(termName(match[1]!), passage, 'issuer.session', 0.94);
  }
  return null;
}

const termName = (printed: string): string =>
  bodyName(printed)
    .replace(/đảng/u, 'Đảng')
    .replace(/khoá|khóa/u, 'khoá')
    .replace(/ ([ivx]+)$/u, (_, term: string) => ` ${term.toUpperCase()}`);

function fromSignature(lines: FrameLines): Found<string> | null {
  for (const line of lines.signature.flatMap(signatureLines)) {
    const body = spokenFor(line);
    if (body) return found(withPlace(bodyName(body), lines), line, 'issuer.signature', 0.95);
  }
  return null;
}

/** "Ban Thường vụ" of a provincial committee, "Tỉnh ủy" without its province: the place is told elsewhere. */
function withPlace(body: string, lines: FrameLines): string {
  if (/^(?:Ban Thường vụ|Ban Chấp hành|Thường trực)$/u.test(body)) return `${body} ${committeeOf(lines)}`.trim();
  return /(?:Tỉnh|Thành) ủy$/u.test(body) ? `${body}${placeOf(lines)}` : body;
}

const committeeOf = (lines: FrameLines): string => {
  const heads = lines.letterhead.map(({ text }) => mendBody(text));
  const party = heads.find((text) => PARTY_OF.test(text));
  const head = heads.find((text) => COMMITTEE.test(text));
  if (!head) return party ? bodyName(party) : '';
  const place = /(?:TỈNH|THÀNH PHỐ)$/u.test(head) ? (party?.replace(PARTY_OF, '') ?? '') : '';
  return bodyName(`${head}${place}`);
};

/** "NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ". */
function fromTitle(lines: FrameLines): Found<string> | null {
  for (const passage of [...lines.type, ...lines.title.slice(0, 3)]) {
    const match = /(?:^|\s)CỦA ((?:BỘ CHÍNH TRỊ|BAN BÍ THƯ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|TỈNH|THÀNH).{0,60})$/u.exec(
      passage.text,
    );
    if (match) return found(withPlace(termName(match[1]!), lines), passage, 'issuer.title', 0.93);
  }
  return null;
}

const fromIntroduction = (intro: Introduced | null): Found<string> | null =>
  intro?.issuer ? found(intro.issuer, intro.line, 'issuer.introduction', 0.9) : null;

/** "…, Bộ Chính trị yêu cầu …", "Ban Thường vụ Tỉnh ủy ban hành …"; a local body takes the province the paper is about. */
function fromPreamble(lines: FrameLines): Found<string> | null {
  for (const passage of [...lines.preamble, ...lines.basis].toReversed()) {
    const groups = SPEAKS.exec(passage.text.replace(/uỷ/gu, 'ủy'))?.groups;
    if (!groups) continue;
    return found(withPlace(`${groups.body!}${groups.place ?? ''}`, lines), passage, 'issuer.preamble', 0.88);
  }
  return null;
}

function placeOf(lines: FrameLines): string {
  const head = lines.letterhead.map(({ text }) => /^(?:TỈNH|THÀNH) (?:ỦY|UỶ) (.+)$/u.exec(text)?.[1]).find(Boolean);
  if (head) return ` ${bodyName(`TỈNH ${head}`).replace(/^Tỉnh /u, '')}`;
  const province = provinceNamed(lines.body.map(({ text }) => text).join(' '), PROVINCES);
  return province ? ` ${province}` : '';
}

function fromCommittee(named: readonly Line[]): Found<string> | null {
  const own = named.at(-1);
  if (!own) return null;
  return found(bodyName(own.text), { start: named[0]!.start, end: own.end }, 'issuer.letterhead', 0.85);
}
