import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';

const PAPER = 255;
/** What is darker is ink: that of thin strokes is grey. */
export const INK = 150;

/** True for a pixel of ink, however thin the stroke. */
export const isInk = ({ width, height, shades }: GreyImage, x: number, y: number, ink = INK): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && (shades[y * width + x] ?? PAPER) < ink;

function inkInColumn(image: GreyImage, x: number, { top, bottom }: Area, ink: number): boolean {
  for (let y = top; y < bottom; y++) if (isInk(image, x, y, ink)) return true;
  return false;
}

function inkInRow(image: GreyImage, y: number, { left, right }: Area, ink: number): boolean {
  for (let x = left; x < right; x++) if (isInk(image, x, y, ink)) return true;
  return false;
}

/** The area without the rows of paper above and below its ink. */
function trimmed(image: GreyImage, area: Area, ink: number): Area {
  let { top, bottom } = area;
  while (top < bottom && !inkInRow(image, top, area, ink)) top++;
  while (bottom > top && !inkInRow(image, bottom - 1, area, ink)) bottom--;
  return { ...area, top, bottom };
}

/** Boxes of the ink in an area of the image, from left to right; columns without ink part them, as they part printed signs. */
export function inkGroups(image: GreyImage, area: Area, ink = INK): Area[] {
  const groups: Area[] = [];
  let left = -1;
  for (let x = area.left; x <= area.right; x++) {
    const hasInk = x < area.right && inkInColumn(image, x, area, ink);
    if (hasInk && left < 0) left = x;
    if (hasInk || left < 0) continue;
    groups.push(trimmed(image, { ...area, left, right: x }, ink));
    left = -1;
  }
  return groups;
}

/** The stretches of an area's rows that have ink, from the top. */
export function inkRows(image: GreyImage, area: Area, ink = INK): { readonly top: number; readonly bottom: number }[] {
  const rows: { top: number; bottom: number }[] = [];
  for (let y = area.top; y < area.bottom; y++) {
    if (!inkInRow(image, y, area, ink)) continue;
    const last = rows.at(-1);
    if (last?.bottom === y) last.bottom = y + 1;
    else rows.push({ top: y, bottom: y + 1 });
  }
  return rows;
}
