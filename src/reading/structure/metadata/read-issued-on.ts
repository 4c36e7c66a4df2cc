import { isoDate, placeDateOf } from '../frame.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';

export interface Issued {
  readonly date: Found<string> | null;
  readonly place: Found<string> | null;
}

/** Place and date from "Hà Nội, ngày … tháng … năm …" above the title, below the signature, or moved into the text. */
export function readIssued(lines: FrameLines, intro: Introduced | null, stated: Found<string> | null): Issued {
  const below = [...lines.signature, ...lines.recipients].flatMap((passage) => passage.lines);
  for (const line of [...lines.letterhead, ...lines.aside, ...below]) {
    const read = placeDateOf(line.text);
    if (!read) continue;
    const date = read.date ? found(read.date, line, 'issued-on.place-date', 0.98) : null;
    return { date, place: found(placeName(read.place), line, 'place.place-date', 0.97) };
  }
  const introducedOn = intro?.issuedOn ? found(intro.issuedOn, intro.line, 'issued-on.introduction', 0.9) : null;
  return { date: passedOn(lines) ?? introducedOn ?? stated, place: null };
}

/** "HÀ NỘI" as "Hà Nội". */
const placeName = (place: string): string =>
  /\p{Ll}/u.test(place) ? place : place.toLowerCase().replace(/(?<=^|[\s.])\p{L}/gu, (letter) => letter.toUpperCase());

const PASSED =
  /(?:thông qua|biểu quyết thông qua)[^.;]{0,40}? ngày (?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})/u;

/** Laws and resolutions of an assembly say below their last Điều when they were passed. */
function passedOn({ closing, body }: FrameLines): Found<string> | null {
  for (const passage of [...closing, ...body.slice(-2)]) {
    const groups = PASSED.exec(passage.text)?.groups;
    const date = groups ? isoDate(groups.day!, groups.month!, groups.year!) : null;
    if (date) return found(date, passage, 'issued-on.passed', 0.85);
  }
  return null;
}
