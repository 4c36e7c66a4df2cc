import type { GreyImage } from '../recogniser.ts';

/** A copy whose pixels are the averages of `by` × `by` pixels. */
export function shrink({ width, height, shades, dpi }: GreyImage, by: number): GreyImage {
  if (by <= 1) return { width, height, shades, dpi };
  const narrow = Math.floor(width / by);
  const low = Math.floor(height / by);
  const area = by * by;
  const small = new Uint8Array(narrow * low);
  const sums = new Uint32Array(narrow);
  for (let row = 0; row < low; row++) {
    sums.fill(0);
    for (let y = row * by; y < (row + 1) * by; y++) {
      for (let first = y * width, end = first + by; first < end; first++) {
        for (let column = 0, at = first; column < narrow; column++, at += by) sums[column]! += shades[at]!;
      }
    }
    for (let column = 0; column < narrow; column++) small[row * narrow + column] = sums[column]! / area;
  }
  return { width: narrow, height: low, shades: small, dpi: dpi / by };
}
