import { randomFrom } from '../../../bench/fixtures/random.ts';
import type { ColourImage } from '../../../src/reading/recognition/recogniser.ts';
import type { Degradation } from './degradations.ts';
import { pressStamps } from './stamp.ts';

const WHITE = 255;
const CHANNELS = 3;
const RADIANS = Math.PI / 180;
/** The darkest that printed ink comes out, where the paper is not bare white. */
const INK = 30;
const TWO_LEVEL = 150;
/** Share of the pixels of a two-level scan that are specks, black and white each. */
const SPECKS = 0.0015;
/** Six uniform numbers make one that is as good as normal; this brings their sum to a deviation of 1. */
const UNIFORMS = 6;
const TO_UNIT = Math.sqrt(2);

type Random = () => number;

function normal(random: Random): number {
  let sum = -UNIFORMS / 2;
  for (let index = 0; index < UNIFORMS; index++) sum += random();
  return sum * TO_UNIT;
}

/** Turns a page about its middle; what lies outside of it is white. */
function turned({ width, height, rgb, dpi }: ColourImage, degrees: number): ColourImage {
  const to = new Uint8Array(rgb.length).fill(WHITE);
  const [cos, sin] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
  const [middleX, middleY] = [width / 2, height / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = middleX + cos * (x - middleX) - sin * (y - middleY);
      const fromY = middleY + sin * (x - middleX) + cos * (y - middleY);
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, down] = [fromX - left, fromY - top];
      for (let channel = 0; channel < CHANNELS; channel++) {
        const at = (top * width + left) * CHANNELS + channel;
        const below = at + width * CHANNELS;
        const above = (rgb[at] ?? WHITE) * (1 - right) + (rgb[at + CHANNELS] ?? WHITE) * right;
        const under = (rgb[below] ?? WHITE) * (1 - right) + (rgb[below + CHANNELS] ?? WHITE) * right;
        to[(y * width + x) * CHANNELS + channel] = above * (1 - down) + under * down;
      }
    }
  }
  return { width, height, rgb: to, dpi };
}

function blurred({ width, height, rgb, dpi }: ColourImage, share: number): ColourImage {
  const to = rgb.slice();
  const row = width * CHANNELS;
  for (let at = row + CHANNELS; at < rgb.length - row - CHANNELS; at++) {
    const around =
      (rgb[at - CHANNELS] ?? WHITE) +
      (rgb[at + CHANNELS] ?? WHITE) +
      (rgb[at - row] ?? WHITE) +
      (rgb[at + row] ?? WHITE);
    to[at] = (rgb[at] ?? WHITE) * (1 - share) + (around / 4) * share;
  }
  return { width, height, rgb: to, dpi };
}

/** Paper, shadow and grain; in place. */
function age({ width, rgb }: ColourImage, { paper, shadow, grain }: Degradation, random: Random): void {
  for (let at = 0; at < rgb.length; at += CHANNELS) {
    const shade = 1 - (shadow * ((at / CHANNELS) % width)) / width;
    const noise = grain === 0 ? 0 : normal(random) * grain;
    for (let channel = 0; channel < CHANNELS; channel++) {
      const value = (INK + ((rgb[at + channel] ?? WHITE) * (paper - INK)) / WHITE) * shade + noise;
      rgb[at + channel] = Math.max(0, Math.min(WHITE, value));
    }
  }
}

function toTwoLevels({ rgb }: ColourImage, random: Random): void {
  for (let at = 0; at < rgb.length; at += CHANNELS) {
    const speck = random();
    const isInk = speck < SPECKS || (speck <= 1 - SPECKS && (rgb[at] ?? WHITE) < TWO_LEVEL);
    rgb.fill(isInk ? 0 : WHITE, at, at + CHANNELS);
  }
}

/** The page as a scanner would see it that does what `degradation` says. The same page number gives the same image. */
export function degradePage(page: ColourImage, degradation: Degradation, number: number): ColourImage {
  const random = randomFrom(number);
  const printed = { ...page, rgb: page.rgb.slice() };
  if (degradation.stamped) pressStamps(printed, number);
  const lying = degradation.askew === 0 ? printed : turned(printed, (random() * 2 - 1) * degradation.askew);
  const scanned = degradation.blur === 0 ? lying : blurred(lying, degradation.blur);
  age(scanned, degradation, random);
  if (degradation.twoLevel) toTwoLevels(scanned, random);
  return scanned;
}
