import { matchesOf } from '../facts/match-at.ts';
import { symbolKey } from '../facts/citation-symbol.ts';
import type { Metadata } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { fold, foldLetters } from '../normalise/fold.ts';

/** A document called by its type and number alone, as people do: "Nghị quyết 57", "NQ 20". */
export interface Reference {
  readonly span: Span;
  /** Folded name of the type: "nghị quyết". */
  readonly type: string;
  readonly number: string;
}

const SHORT: Readonly<Record<string, string>> = {
  nq: 'nghị quyết',
  kl: 'kết luận',
  ct: 'chỉ thị',
  qđ: 'quyết định',
  nđ: 'nghị định',
  hd: 'hướng dẫn',
  kh: 'kế hoạch',
};
const REFERENCE =
  /(?<!\p{L})(nghị quyết|kết luận|chỉ thị|quyết định|nghị định|hướng dẫn|kế hoạch|thông tư|công điện|quy định|chương trình|nq|kl|ct|qđ|nđ|hd|kh)\s+(?:số\s+)?(\d{1,5})(?![\d%,.]\d|[\d%])/gu;

export const referencesIn = (text: string): Reference[] =>
  matchesOf(REFERENCE, foldLetters(text)).map(({ 0: found, 1: type, 2: number, index }) => ({
    span: { start: index, end: index + found.length },
    type: SHORT[type!] ?? type!,
    number: number!,
  }));

/** Whether a reference means the document: its type, and the number that its symbol begins with. */
export const means = ({ type, number }: Reference, { symbol, type: own }: Metadata): boolean =>
  symbol !== null && fold(own ?? '') === fold(type) && (/^\d+/u.exec(symbolKey(symbol))?.[0] ?? '') === number;
