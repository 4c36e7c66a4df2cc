import { isAttachedLine } from '../annex-heading.ts';
import { inCapitals } from '../capitals.ts';
import { typeLineOf } from '../doc-types.ts';
import { isRule } from '../frame.ts';
import type { Passage } from '../unit.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';

const ABOUT = /^(?:v\s?\/\s?v|về việc|về)\s*:?\s+/iu;
/** "CỦA BỘ CHÍNH TRỊ", "HỘI NGHỊ LẦN THỨ SÁU BAN CHẤP HÀNH TRUNG ƯƠNG": who speaks, not what about. */
const SPEAKER =
  /^(?:CỦA|HỘI NGHỊ LẦN THỨ|Hội nghị lần thứ|HỘI NGHỊ BAN CHẤP HÀNH|KỲ HỌP THỨ|LIÊN NGÀNH$|LIÊN TỊCH$|LIÊN BỘ$)(?:\s|$)/u;

/** Trích yếu, without the type word and "về"; from the lines below (or above) the type, else from an introduction. */
export function readTitle(lines: FrameLines, intro: Introduced | null): Found<string> | null {
  const said = titleLines(lines);
  const rest = lines.type.flatMap((passage) => restOfType(passage));
  const text = [...rest, ...said.map((passage) => passage.text)].join(' ').replace(/\s+/g, ' ').trim();
  const title = text.replace(ABOUT, '').replace(/[.\s]+$/u, '');
  const first = said[0] ?? lines.type[0];
  if (title !== '' && first)
    return found(title, { start: first.start, end: (said.at(-1) ?? first).end }, 'title.lines', 0.95);
  return intro?.title ? found(intro.title.trim(), intro.line, 'title.introduction', 0.85) : null;
}

/** Lines below the type; those above it only where none stand below, as scans move them. */
function titleLines({ title, type }: FrameLines): Passage[] {
  const said = title.filter((passage) => isSaid(passage.text));
  const below = said.filter((passage) => passage.start > (type[0]?.start ?? -1));
  return below.length > 0 ? below : said;
}

const isSaid = (text: string): boolean => !isRule(text) && !isAttachedLine(text) && !isSpeaker(text);

export const isSpeaker = (text: string): boolean => SPEAKER.test(text) && inCapitals(text) && text.length < 120;

function restOfType(passage: Passage): string[] {
  const rest = typeLineOf(passage.text)?.rest ?? '';
  return rest === '' || isSpeaker(rest) ? [] : [rest];
}
