import { enlarged } from './enlarge.ts';
import { freeBytes } from '../free-bytes.ts';
import { withoutGrain } from '../grain/without-grain.ts';
import type { GreyImage } from '../recogniser.ts';

/** Shades between these are neither black nor white; a picture with fewer of them than this share has no greys. */
const BLACK = 40;
const WHITE = 215;
const FEW = 0.004;

/** True for a page scanned in black and white: it has steps, but no grain. Greys are counted by the signs of two differences. */
export function isTwoLevel({ shades }: Pick<GreyImage, 'shades'>): boolean {
  let greys = 0;
  for (let at = 0; at < shades.length; at++) greys += ((BLACK - shades[at]!) & (shades[at]! - WHITE)) >>> 31;
  return greys < FEW * shades.length;
}

/**
 * A coarse picture in grey, as large as recognition likes it: its grain is taken off while it is one of pixels, which
 * enlarging would make blots of. Frees the picture.
 *
 * @param size of the larger image; its resolution in pixels per inch.
 */
export function refined(picture: GreyImage, size: Omit<GreyImage, 'shades'>): GreyImage {
  const image = enlarged(withoutGrain(picture), size);
  freeBytes(picture.shades);
  return image;
}
