import type { Target } from '../model/fact.ts';
import { fold } from '../normalise/fold.ts';

/** "… trên tổng giá trị hàng hoá xuất khẩu" at the end of an indicator. */
const IN_NAME = /(?:trên|trong) (tổng .{5,60})$/u;
/** "… 40 % tổng giá trị sản xuất công nghiệp": what follows the number. */
const BEHIND = /^ ?(?:trong |trên )?(tổng [^,.;:]{5,60}?)(?= (?:đến|vào|và|nhằm|để|của)(?!\p{L})|[,.;:]|$)/u;
/** Characters looked at behind a number. */
export const REACH = 80;

/**
 * What a bare "%" is a share of, from the words around it, folded; null where they do not say.
 *
 * @param behind the words that follow the target in its clause
 */
export function denominatorOf(target: Target, behind: string): string | null {
  if (target.unit !== '%') return null;
  const inName = IN_NAME.exec(fold(target.indicator))?.[1];
  return inName ?? BEHIND.exec(fold(` ${behind.slice(0, REACH)}`))?.[1] ?? null;
}

/** True where both say what they are shares of and hardly a word is the same. */
export function areOtherDenominators(above: string | null, below: string | null): boolean {
  if (above === null || below === null) return false;
  const [words, others] = [new Set(above.split(' ')), new Set(below.split(' '))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared / Math.min(words.size, others.size) < 0.75;
}
