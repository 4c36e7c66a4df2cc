import { symbolOfNumberLine } from '../frame.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';

/** Number of a draft is blank: "Số      -NQ/TU"; it has no symbol yet. */
const COMPLETE = /^\d{1,5}(?:\.\d{1,3})?[a-zđ]?[/-].*\p{Lu}/u;

/** Number and symbol from the number line, or from an introduction. */
export function readSymbol(lines: FrameLines, intro: Introduced | null): Found<string> | null {
  for (const line of [...lines.letterhead, ...lines.aside]) {
    const printed = symbolOfNumberLine(line.text);
    const symbol = printed === null ? null : plainSymbol(printed);
    if (symbol) return found(symbol, line, 'symbol.number-line', 0.98);
  }
  return intro?.symbol ? found(intro.symbol, intro.line, 'symbol.introduction', 0.9) : null;
}

/** Without spaces, with plain hyphens and single slashes; a hyphen lost in the scan comes back: "69 KL/TW". */
export function plainSymbol(printed: string): string | null {
  const symbol = printed
    .trim()
    .replace(/^(\d{1,5})\s+(?=\p{Lu}{1,4}\/\p{Lu})/u, '$1-')
    .replace(/\s+/g, '')
    .replace(/[–—]/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/[.,;:]+$/, '');
  return COMPLETE.test(symbol) ? symbol : null;
}
