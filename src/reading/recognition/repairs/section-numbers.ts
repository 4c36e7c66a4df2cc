import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

const repair = repairsBy('label-sequence', 0.8);
/** "Mục 1" alone on its line; sections count in digits (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const SECTION = /^(?<word>M[ụu]c|M[ỤU]C)(?<space>\s{0,2})(?<read>[^\s.:]{0,2})[.:]?$/u;
const CHAPTER = /^(?:Chương|CHƯƠNG|Phần|PH[ẦÂ]N)\s?\S{1,5}$/u;
const NUMBER = /^\d{1,2}$/u;
/** What a digit is misread as; a numeral or a word stays. */
const NOISE = /^(?:[^\p{L}\d]|[lIzZ|]){0,2}$/u;
const ROMAN = /^(?:[IVX]{2}|V|X)$/u;
const LOUD = /^\p{Lu}[^\p{Ll}]{2,200}$/u;

/**
 * The number of a section (mục) that was read as another sign, or lost: the first below a chapter is 1, and 2 follows 1.
 * A heading in capitals must stand below it.
 */
export function sectionNumbers(pieces: readonly Piece[]): Repair[] {
  const lines = pieces.filter(({ kind }) => kind === 'line');
  const found = lines.map(({ text }) => SECTION.exec(text)?.groups);
  if (found.some((section) => ROMAN.test(section?.read ?? ''))) return [];
  let last = 0;
  return lines.flatMap(({ text, at }, index): Repair[] => {
    if (CHAPTER.test(text)) last = 0;
    const { word, space = '', read = '' } = found[index] ?? {};
    if (word === undefined || !LOUD.test(lines[index + 1]?.text ?? '')) return [];
    last = NUMBER.test(read) ? Number(read) : last + 1;
    if (NUMBER.test(read) ? space !== '' : !NOISE.test(read)) return [];
    return repair(at, `${word}${space}${read}`, `${word} ${last}`);
  });
}
