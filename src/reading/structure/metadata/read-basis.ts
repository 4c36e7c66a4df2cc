import { findSymbols, symbolKey } from '../../facts/citation-symbol.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';

/** What a title carries out: "thực hiện Kết luận số …", "tiếp tục thực hiện …". */
const CARRIES_OUT = /(?:thực hiện|triển khai|cụ thể h[oó][áa]|hướng dẫn|thi hành)[^.;]{0,80}?(?:số )?$/iu;
const LEGAL = /^(?:[-–+•*]\s*)?Căn cứ/iu;

/** Symbols in the lines "Căn cứ …", and of the paper that the title carries out. */
export function readBasis(
  lines: FrameLines,
  title: Found<string> | null,
  intro: Introduced | null,
): Found<string[]> | null {
  const cited = lines.basis.filter((passage) => LEGAL.test(passage.text)).flatMap((passage) => symbolsOf(passage.text));
  const carried = title ? carriedOut(title.value) : [];
  const own = intro?.symbol ? symbolKey(intro.symbol) : '';
  const symbols = [...new Set([...cited, ...carried])].filter((symbol) => symbolKey(symbol) !== own);
  const first = lines.basis[0];
  const span = first ? { start: first.start, end: lines.basis.at(-1)!.end } : title?.span;
  return symbols.length > 0 && span ? found(symbols, span, first ? 'basis.lines' : 'basis.title', 0.93) : null;
}

/** The first symbol of each basis line is the basis; those after "sửa đổi bởi" amend it. */
function symbolsOf(text: string): string[] {
  return findSymbols(text)
    .slice(0, 1)
    .map(({ symbol }) => symbol);
}

function carriedOut(title: string): string[] {
  const first = findSymbols(title)[0];
  return first && CARRIES_OUT.test(title.slice(0, first.span.start)) ? [first.symbol] : [];
}
