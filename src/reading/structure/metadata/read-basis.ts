import { findSymbols, symbolKey } from '../../facts/citation-symbol.ts';
import { DOCUMENT_TYPES } from '../doc-types.ts';
import { type Found, found } from './found.ts';
import type { FrameLines } from './frame-lines.ts';
import type { Introduced } from './introduced.ts';

/** What a title carries out: "thực hiện Kết luận số …", "tiếp tục thực hiện …". */
const CARRIES_OUT = /(?:thực hiện|triển khai|cụ thể h[oó][áa]|hướng dẫn|thi hành)[^.;]{0,80}?(?:số )?$/iu;
/** "… và Nghị quyết số …": one more that the same title carries out. */
const AND_ANOTHER = new RegExp(`(?:,|;| và) (?:${DOCUMENT_TYPES.join('|')})(?: số)? ?$`, 'iu');
const AMENDS = /^\s*(?:và )?(?:được |đã được )?(?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?![\p{L}])/iu;
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

/** The first symbol of each part of a basis line is a basis; those behind it amend it or tell what it is about. */
const symbolsOf = (text: string): string[] =>
  text.split(';').flatMap((part) =>
    AMENDS.test(part)
      ? []
      : findSymbols(part)
          .slice(0, 1)
          .map(({ symbol }) => symbol),
  );

function carriedOut(title: string): string[] {
  const [first, ...more] = findSymbols(title);
  if (!first || !CARRIES_OUT.test(title.slice(0, first.span.start))) return [];
  const joined = more.filter(({ span }) => AND_ANOTHER.test(title.slice(0, span.start)));
  return [first, ...joined].map(({ symbol }) => symbol);
}
