import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';

const WHITE = 255;

export interface Crop {
  readonly image: GreyImage;
  /** Where its upper left pixel is in the whole image, its margin counted. */
  readonly left: number;
  readonly top: number;
}

/** A copy of a part of an image, as far as the image reaches, with `margin` pixels of paper around it. */
export function crop({ width, height, shades, dpi }: GreyImage, area: Area, margin = 0): Crop {
  const left = Math.min(width - 1, Math.max(0, Math.floor(area.left)));
  const top = Math.min(height - 1, Math.max(0, Math.floor(area.top)));
  const wide = Math.max(1, Math.min(width, Math.ceil(area.right)) - left);
  const high = Math.max(1, Math.min(height, Math.ceil(area.bottom)) - top);
  const row = wide + 2 * margin;
  const part = new Uint8Array(row * (high + 2 * margin)).fill(WHITE);
  for (let y = 0; y < high; y++) {
    const start = (top + y) * width + left;
    part.set(shades.subarray(start, start + wide), (y + margin) * row + margin);
  }
  return {
    image: { width: row, height: high + 2 * margin, shades: part, dpi },
    left: left - margin,
    top: top - margin,
  };
}
