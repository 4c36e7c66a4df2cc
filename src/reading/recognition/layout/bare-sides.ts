import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';

/** Pixels that are darker are no bare paper, however faint the print. */
const FAINT = 224;
/** Inches of paper that stay beside the text. */
const BESIDE = 0.02;

/**
 * A part of a page without the bare paper at its left and right: a quarter of the pixels of a page, which are recognised
 * for nothing. A part without text stays as it is.
 */
export function withoutBareSides({ width, shades, dpi }: GreyImage, area: Area): Area {
  const { left, right, top, bottom } = area;
  let first = right;
  let last = left - 1;
  for (let row = top * width; row < bottom * width; row += width) {
    for (let x = left; x < first; x++) if (shades[row + x]! < FAINT) first = x;
    for (let x = right - 1; x > last; x--) if (shades[row + x]! < FAINT) last = x;
  }
  if (last < first) return area;
  const beside = Math.round(BESIDE * dpi);
  return { ...area, left: Math.max(left, first - beside), right: Math.min(right, last + 1 + beside) };
}
