import { fold } from '../normalise/fold.ts';
import type { Flow, Range, Unit } from './html-flow.ts';

/** Lines that stand once in a directive and in nothing around it. */
const SIGNS =
  /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–—]\s*Tự do\s*[-–—]\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM|PHỤ LỤC(?:\s+[IVX\d]{1,5})?|(?:TM|KT|T\/M|K\/T)\.?\s+\p{Lu}{2,}.{0,60}|Nơi nhận\s*:?)$/iu;
const SENTENCE = 60;
/** Share of the running text that an element must hold to be taken for the whole document. */
const SHARE = 0.7;
/** The same when it begins and ends as a directive does: a page may hold more news than directive. */
const SHARE_OF_WHOLE = 0.2;
const OPENING = /^(?:cộng h|đảng cộng sản)/u;
const CLOSING = /^(?:nơi nhận|tm|kt|t\/m|k\/t)/u;
const LEAST_BLOCKS = 3;
/** Elements that are parts of a text, never the place of a whole one. */
const PARTS = new Set([
  'p',
  'li',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'table',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dl',
  'dt',
  'dd',
]);

/**
 * The units of the document in a page: those of the smallest element that holds most of the running text, and every
 * sign of a directive that the page has. Menus, outlines and lists of other documents are short lines or links.
 */
export function documentUnits({ units, ranges }: Flow): readonly Unit[] {
  const masses = sums(units.map(massOf));
  const signs = units.map(signOf);
  const mass = ({ from, to }: Range): number => masses[to]! - masses[from]!;
  let best: Range | null = null;
  for (const range of ranges) {
    const outer: { from: number; to: number } = best ?? { from: 0, to: units.length };
    if (range.from < outer.from || range.to > outer.to || PARTS.has(range.element.tagName)) continue;
    if (range.to - range.from < LEAST_BLOCKS) continue;
    const share = mass(range) / masses[units.length]!;
    if (share >= (isWhole(signs, range) ? SHARE_OF_WHOLE : SHARE) && holdsSigns(signs, outer, range)) best = range;
  }
  return withoutLinks(best ? units.slice(best.from, best.to) : units);
}

/** Running text: tables, and lines as long as a sentence or parts of one, that are not links. */
function massOf({ block, linked }: Unit): number {
  if (block.kind === 'table') {
    return block.rows.reduce((sum, row) => sum + row.cells.reduce((all, cell) => all + cell.text.length, 0), 0);
  }
  return (block.text.length >= SENTENCE || block.wrapped) && linked < 0.5 ? block.text.length : 0;
}

/** Signs of a unit, folded; a letterhead table has several. */
function signOf({ block, linked }: Unit): readonly string[] {
  if (linked >= 0.5) return [];
  const lines =
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.text.split('\n')));
  return lines.slice(0, 200).flatMap((line) => (SIGNS.test(line.trim()) ? [fold(line)] : []));
}

function holdsSigns(
  signs: readonly (readonly string[])[],
  outer: { readonly from: number; readonly to: number },
  inner: { readonly from: number; readonly to: number },
): boolean {
  const held = new Set(signs.slice(inner.from, inner.to).flat());
  const around = [...signs.slice(outer.from, inner.from), ...signs.slice(inner.to, outer.to)].flat();
  return around.every((sign) => held.has(sign));
}

function isWhole(signs: readonly (readonly string[])[], { from, to }: Range): boolean {
  const held = signs.slice(from, to).flat();
  return held.some((sign) => OPENING.test(sign)) && held.some((sign) => CLOSING.test(sign));
}

/** Links before and after the text lead to other pages; links within it are cited documents. */
function withoutLinks(units: readonly Unit[]): readonly Unit[] {
  let from = 0;
  let to = units.length;
  while (from < to && units[from]!.linked > 0.8) from++;
  while (to > from && units[to - 1]!.linked > 0.8) to--;
  return from < to ? units.slice(from, to) : units;
}

/** Sums of all values before each index. */
function sums(values: readonly number[]): readonly number[] {
  const result = [0];
  for (const value of values) result.push(result.at(-1)! + value);
  return result;
}
