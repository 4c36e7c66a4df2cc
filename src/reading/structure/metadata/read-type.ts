import { typeLineOf, typesOfAbbreviation } from '../doc-types.ts';
import { isSubjectLine } from '../header.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';

/** Type of the document: the type line, else the abbreviation in the symbol, else an introduction. */
export function readType(
  lines: FrameLines,
  symbol: Found<string> | null,
  intro: Introduced | null,
): Found<string> | null {
  const line = lines.type[0];
  const printed = line && typeLineOf(line.text);
  if (line && printed) return found(printed.type, line, 'type.line', 0.98);
  const introducedType = intro?.type ? found(intro.type, intro.line, 'type.introduction', 0.9) : null;
  const byAbbreviation = symbol && typesOfAbbreviation(abbreviationOf(symbol.value));
  const usual = byAbbreviation?.[0] ?? letterType(lines, symbol);
  if (introducedType && (!usual || byAbbreviation?.includes(introducedType.value))) return introducedType;
  return usual && symbol ? found(usual, symbol.span, 'type.symbol', 0.85) : introducedType;
}

/** A letter prints no type, and its symbol abbreviates only who wrote it: "123/UBND-KGVX". */
function letterType({ title, preamble }: FrameLines, symbol: Found<string> | null): string | null {
  const isLetter =
    title.some(({ text }) => isSubjectLine(text)) || preamble.some(({ text }) => /^Kính gửi/iu.test(text));
  return symbol && isLetter ? 'Công văn' : null;
}

/** "KL" of 69-KL/TW, "QĐ" of 29/2025/QĐ-TTg. */
export const abbreviationOf = (symbol: string): string =>
  /^[\d.]+[a-zđ]?(?:[-/](?:19|20)\d\d)?[-/](\p{L}+)[-/]/u.exec(symbol)?.[1] ?? '';
