import { freeBytes } from '../free-bytes.ts';
import type { GreyImage } from '../recogniser.ts';
import { grainOf } from './grain-level.ts';
import { readPatch } from './patch-axes.ts';
import { cleanPatch, type PatchMoulds, patchMoulds, workspace } from './patch-moulds.ts';
import { patchPlaces, spreadOver } from './patch-places.ts';
import { addPatch, patchSums, settleRow } from './patch-sums.ts';
import { printMask } from './print-mask.ts';

/** Shades: finer grain is lost in enlarging. */
const LEAST_GRAIN = 14;
/** Patches from which the kinds of patches of a page are learnt. */
const SAMPLES = 5000;

/** Writes the clean patches over each pixel, row by row as soon as no patch to come lies over it, and paper elsewhere. */
function writeClean(image: GreyImage, places: Int32Array, moulds: PatchMoulds, paper: Uint8Array): void {
  const { width, height } = image;
  const sums = patchSums(width);
  const work = workspace(moulds);
  let settled = 0;
  for (const place of places) {
    const top = Math.floor(place / width);
    while (settled < top) settleRow(sums, image, paper, settled++);
    readPatch(image, place, work.patch);
    cleanPatch(moulds, work);
    addPatch(sums, work.patch, place - top * width, top);
  }
  while (settled < height) settleRow(sums, image, paper, settled++);
}

/**
 * Takes the grain of film, sensors and bad copies off a page and keeps the edges of its letters. Patches of print are much
 * alike: they are parted into kinds, a mixture of normal distributions learnt from the page itself (Yu, Sapiro and Mallat
 * 2012), and of every patch only that is kept in which patches of its kind differ by more than grain. Nothing is given
 * beforehand; how strong the grain is, is measured. Changes the image itself.
 */
export function withoutGrain(image: GreyImage): GreyImage {
  const grain = grainOf(image);
  if (grain < LEAST_GRAIN) return image;
  const { near, paper } = printMask(image, grain);
  const places = patchPlaces(image, near);
  freeBytes(near);
  if (places.length > 0) {
    const moulds = patchMoulds(image, spreadOver(places, SAMPLES), grain * grain);
    writeClean(image, places, moulds, paper);
  }
  freeBytes(paper);
  return image;
}
