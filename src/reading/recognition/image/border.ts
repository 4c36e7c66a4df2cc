import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;
const INK = 128;
/** Inches from the edge in which the rim of a copy is looked for. */
const RIM = 0.4;
/** A row or column of the rim with this share of ink belongs to a bar or line along the edge. */
const BAR_SHARE = 0.3;
/** Pixels beyond the bar that its blurred edge takes. */
const BLUR = 3;

/** Pixels from the edge that belong to a bar; `share` tells the share of ink of the row or column so far from it. */
function barDepth(deepest: number, share: (depth: number) => number): number {
  for (let depth = deepest; depth >= 0; depth--) if (share(depth) > BAR_SHARE) return depth + 1 + BLUR;
  return 0;
}

function rowShare({ width, shades }: GreyImage, y: number): number {
  let ink = 0;
  for (let at = y * width, end = at + width; at < end; at++) if ((shades[at] ?? WHITE) < INK) ink++;
  return ink / width;
}

function columnShare({ width, height, shades }: GreyImage, x: number): number {
  let ink = 0;
  for (let at = x; at < shades.length; at += width) if ((shades[at] ?? WHITE) < INK) ink++;
  return ink / height;
}

/** Takes away the dark lines and bars that copiers leave along the edges of a page. Changes the image itself. */
export function withoutRim(image: GreyImage): GreyImage {
  const { width, height, shades, dpi } = image;
  const deepest = Math.min(Math.round(RIM * dpi), Math.floor(Math.min(width, height) / 8));
  const top = barDepth(deepest, (depth) => rowShare(image, depth));
  const bottom = height - barDepth(deepest, (depth) => rowShare(image, height - 1 - depth));
  const left = barDepth(deepest, (depth) => columnShare(image, depth));
  const right = width - barDepth(deepest, (depth) => columnShare(image, width - 1 - depth));
  if (top === 0 && left === 0 && bottom === height && right === width) return image;
  shades.fill(WHITE, 0, top * width);
  shades.fill(WHITE, bottom * width);
  for (let y = top; y < bottom; y++) {
    shades.fill(WHITE, y * width, y * width + left);
    shades.fill(WHITE, y * width + right, (y + 1) * width);
  }
  return image;
}
