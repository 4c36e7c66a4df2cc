import { freeBytes } from '../free-bytes.ts';
import type { GreyImage } from '../recogniser.ts';
import { grainOf } from './grain-level.ts';
import { readPatch, SIDE } from './patch-axes.ts';
import { cleanPatch, type PatchMoulds, patchMoulds, workspace } from './patch-moulds.ts';
import { patchPlaces, spreadOver } from './patch-places.ts';
import { printMask } from './print-mask.ts';

const WHITE = 255;
/** Shades: finer grain is lost in enlarging. */
const LEAST_GRAIN = 14;
/** Patches from which the kinds of patches of a page are learnt. */
const SAMPLES = 5000;

interface Sums {
  readonly sums: Float32Array;
  readonly counts: Uint8Array;
}

/** Adds up, for every pixel, the clean patches over it. */
function addUp(image: GreyImage, places: Int32Array, moulds: PatchMoulds): Sums {
  const { width, shades } = image;
  const sums = new Float32Array(shades.length);
  const counts = new Uint8Array(shades.length);
  const work = workspace();
  const { patch } = work;
  for (const place of places) {
    readPatch(image, place, patch);
    cleanPatch(moulds, work);
    for (let y = 0, pixel = 0, row = place; y < SIDE; y++, row += width) {
      for (let at = row; at < row + SIDE; at++, pixel++) {
        sums[at] = (sums[at] ?? 0) + (patch[pixel] ?? 0);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  }
  return { sums, counts };
}

/**
 * Takes the grain of film, sensors and bad copies off a page and keeps the edges of its letters. Patches of print are much
 * alike: they are parted into kinds, a mixture of normal distributions learnt from the page itself (Yu, Sapiro and Mallat
 * 2012), and of every patch only that is kept in which patches of its kind differ by more than grain. Nothing is given
 * beforehand; how strong the grain is, is measured. Changes the image itself.
 */
export function withoutGrain(image: GreyImage): GreyImage {
  const { shades } = image;
  const grain = grainOf(image);
  if (grain < LEAST_GRAIN) return image;
  const { near, paper } = printMask(image, grain);
  const places = patchPlaces(image, near);
  freeBytes(near);
  if (places.length === 0) return image;
  const { sums, counts } = addUp(image, places, patchMoulds(image, spreadOver(places, SAMPLES), grain * grain));
  for (let at = 0; at < shades.length; at++) {
    const count = counts[at] ?? 0;
    shades[at] = count === 0 ? (paper[at] ?? WHITE) : Math.max(0, Math.min(WHITE, (sums[at] ?? 0) / count + 0.5));
  }
  for (const bytes of [paper, counts]) freeBytes(bytes);
  return image;
}
