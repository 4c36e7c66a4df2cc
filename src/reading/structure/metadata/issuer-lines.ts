import { typeLineOf } from '../doc-types.ts';
import { isMotto, isRule, isStamp, placeDateOf, symbolOfNumberLine } from '../frame.ts';
import { isSignerLine } from '../header.ts';
import { inCapitals, mostlyCapitals } from '../capitals.ts';
import type { Line } from '../line.ts';
import { mendBody } from './mend-body.ts';

/** Words that say what the number line and stamps are about, never who issues. */
const NOT_BODY = /^(?:\*|S[ốô]|BẢN SAO|SAO Y|DỰ THẢO|HỎA TỐC|KHẨN|THƯỢNG KHẨN|V\/v|TRUNG TÂM CÔNG BÁO|CÔNG BÁO)/iu;

/** In a narrow letterhead the name of the State, or of the Party, takes two lines. */
const MOTTO_BEGINS = /(?:CH[ỦU] NGH[ĨI]A|C[ỘOÔ]NG S[ẢA]N)$/u;
const MOTTO_ENDS = /^VI[ỆEÊ]T NAM$/u;

/** The name of the State beside that of the body, where two columns of a letterhead came as one line. */
const MOTTO_BESIDE = /(?<=\S)\s{1,20}C[ỘOÔ]NG H[ÒO][AÀ] X[ÃA] H[ỘOÔ]I CH[ỦU] NGH[ĨI]A(?: VI[ỆEÊ]T NAM)?$/u;

const withoutMotto = (line: Line): Line => {
  const text = line.text.replace(MOTTO_BESIDE, '');
  return text === line.text ? line : { ...line, text, end: line.end - (line.text.length - text.length) };
};

const endsMotto = (line: Line, above: Line | undefined): boolean =>
  MOTTO_ENDS.test(line.text) && above !== undefined && MOTTO_BEGINS.test(above.text);

/** Lines of the letterhead that name the issuing body, from the superior one down. Stamps and what follows them are not. */
export function issuerLines(letterhead: readonly Line[]): Line[] {
  const numbered = letterhead.findIndex((line) => symbolOfNumberLine(line.text) !== null);
  const motto = letterhead.findIndex((line) => isMotto(line.text));
  const top = letterhead.filter(
    (line, i) =>
      isBody(line) &&
      !endsMotto(line, letterhead[i - 1]) &&
      (numbered < 0 || i < numbered || (motto >= 0 && i < motto && motto < 6)),
  );
  return joinNames(top.map(withoutMotto).map((line) => ({ ...line, text: mendBody(line.text) })));
}

const isBody = ({ text }: Line): boolean =>
  !isMotto(text) &&
  !isRule(text) &&
  !isStamp(text) &&
  !isSignerLine(text) &&
  !NOT_BODY.test(text) &&
  placeDateOf(text) === null &&
  symbolOfNumberLine(text) === null &&
  typeLineOf(text) === null &&
  text.length < 110 &&
  (inCapitals(text) || mostlyCapitals(text));

const INCOMPLETE =
  /(?:^|\s)(?:NHÂN DÂN|VÀ|CỦA|TỈNH|THÀNH PHỐ|THƯỜNG VỤ|CHẤP HÀNH|ĐẢNG BỘ|CHỈ ĐẠO|CÁN SỰ ĐẢNG|ĐẢNG ĐOÀN|ĐẢNG ỦY)$|^CHỦ TỊCH$|,$/u;
const PLACE_NAME = /^(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|VÀ|CỦA)\s/u;

/** One name typed in two lines: "ỦY BAN NHÂN DÂN" and "TỈNH …". */
function joinNames(lines: readonly Line[]): Line[] {
  const names: Line[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    if (last && (INCOMPLETE.test(last.text) || PLACE_NAME.test(line.text))) {
      names[names.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    } else names.push(line);
  }
  return names;
}
