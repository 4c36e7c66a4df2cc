import type { GreyImage } from '../recogniser.ts';
import { SIDE } from './patch-axes.ts';

/** Inches from one patch to the next: at 120 pixels per inch every pixel lies in nine patches. */
const STEP = 1 / 60;

/** First pixels of the patches near print, every other row set off by half a step. */
export function patchPlaces({ width, height, dpi }: GreyImage, near: Uint8Array): Int32Array {
  const step = Math.max(1, Math.min(SIDE / 2, Math.round(STEP * dpi)));
  const middle = (SIDE / 2) * (width + 1);
  const places: number[] = [];
  for (let y = 0, isOdd = false; y <= height - SIDE; y += step, isOdd = !isOdd) {
    for (let x = isOdd ? step >> 1 : 0; x <= width - SIDE; x += step) {
      const at = y * width + x;
      if (near[at + middle] === 1) places.push(at);
    }
  }
  return Int32Array.from(places);
}

/** At most `most` of the places, from all over the page. */
export function spreadOver(places: Int32Array, most: number): Int32Array {
  const every = Math.max(1, places.length / most);
  return Int32Array.from(
    { length: Math.floor(places.length / every) },
    (_, index) => places[Math.floor(index * every)] ?? 0,
  );
}
